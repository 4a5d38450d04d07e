import type {WordSet} from './forms.js'

/** Which sets words are in, many sets at once. */
export interface SetBits {
  /** A bit that stands for a set, given when it is first asked for; 0 when all are taken. */
  bitOf(set: WordSet): number
  /** All bits that are given by now. */
  readonly given: number
  /** For the number of each form that there is by now, the bits of the sets that its word is in. */
  byForm(): Int32Array
}

/** As many as a number has that is quick to handle: sets that are made anew for each text must not fill the memory. */
const mostSets = 30

/** @param normals By the number of the form; words may be added. */
export function createSetBits(normals: readonly string[]): SetBits {
  const sets: WordSet[] = []
  const bits = new WeakMap<WordSet, number>()
  let byForm = new Int32Array(4096)
  /** Forms that have been looked up. */
  let known = 0
  return {
    get given() {
      return (1 << sets.length) - 1
    },
    bitOf(set) {
      let bit = bits.get(set)
      if (bit !== undefined) return bit
      bit = sets.length < mostSets ? 1 << sets.length : 0
      bits.set(set, bit)
      if (bit === 0) return bit
      sets.push(set)
      for (let form = 0; form < known; form++) if (set.has(normals[form]!)) byForm[form]! |= bit
      return bit
    },
    byForm() {
      if (byForm.length < normals.length) {
        const larger = new Int32Array(2 ** Math.ceil(Math.log2(normals.length)))
        larger.set(byForm)
        byForm = larger
      }
      for (; known < normals.length; known++) {
        const normal = normals[known]!
        let found = 0
        for (let index = 0; index < sets.length; index++) if (sets[index]!.has(normal)) found |= 1 << index
        byForm[known] = found
      }
      return byForm
    }
  }
}
