import {createSetBits, type SetBits} from './set-bits.js'

/** A word as it is written, known once however often it occurs. */
export interface WordForm {
  text: string
  /** Lower case, straight apostrophe. */
  normal: string
  /** Number of the normal form: words that read alike but for capitals have the same. */
  form: number
}

/** A set of words in normal form, or anything else that tells some of them. It must not change. */
export interface WordSet {
  has(word: string): boolean
}

/** A table by words in normal form. It must not change. */
export interface WordTable<Value> {
  get(word: string): Value | undefined
}

/**
 * The words that texts are made of. Most words of a text occurred in the texts before it, so what is known of a word is worked
 * out once a process and not once a text: its string, its normal form, and which lexicons it is in.
 *
 * What is kept here depends on the word alone, and so changes no result.
 */
export interface Forms {
  /** What is known of the word that stands in a text from one UTF-16 offset to another, as it is written there. */
  of(text: string, start: number, end: number): WordForm
  /** Number of a word in normal form; nothing when no text had it. */
  numberOf(normal: string): number | undefined
  /** By number. */
  readonly normals: readonly string[]
  /** For the number of each form that there is by now, 1 where its word is in the set. */
  marks(set: WordSet): Uint8Array
  /** For the number of each form that there is by now, what a table says of its word. */
  values<Value>(table: WordTable<Value>): readonly (Value | undefined)[]
  /** The same as `marks` for many sets at once. */
  readonly sets: SetBits
}

interface Marked {
  marks: Uint8Array
  /** Forms that have been looked up. */
  known: number
}

/** Beyond either, texts to come get new forms: an archive must not fill the memory. */
const mostForms = 100_000
const mostUnits = 4_000_000

/** Places of an empty table, a power of two: enough for a short article. */
const firstPlaces = 1024

/** So many places are looked at; words that have none of them free are found by their string, which no text can make slow. */
const mostSteps = 8

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A copy that does not keep alive the text it was cut out of. */
const copyOf = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))

const normalise = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Words by what they consist of, found without being cut out of a text: that, and looking a string up, costs several times as much. */
function createTable() {
  const words: WordForm[] = []
  /** Two numbers a place: a hash, and one more than the index of its word; 0 where the place is free. */
  let places = new Int32Array(2 * firstPlaces)
  let mask = firstPlaces - 1
  const crowded = new Map<string, WordForm>()

  function put(index: number, hash: number): void {
    for (let step = 0; step < mostSteps; step++) {
      const place = 2 * ((hash + step) & mask)
      if (places[place + 1] !== 0) continue
      places[place] = hash
      places[place + 1] = index + 1
      return
    }
    crowded.set(words[index]!.text, words[index]!)
  }

  return {
    words,
    /** The word of a stretch of text, whose hash is known. */
    find(hash: number, text: string, start: number, end: number): WordForm | undefined {
      for (let step = 0; step < mostSteps; step++) {
        const place = 2 * ((hash + step) & mask)
        const index = places[place + 1]!
        if (index === 0) return undefined
        if (places[place] !== hash) continue
        const word = words[index - 1]!
        if (standsAt(word.text, text, start, end)) return word
      }
      return crowded.get(text.slice(start, end))
    },
    add(hash: number, word: WordForm): void {
      words.push(word)
      if (2 * words.length <= mask) {
        put(words.length - 1, hash)
        return
      }
      mask = 2 * mask + 1
      places = new Int32Array(2 * (mask + 1))
      crowded.clear()
      for (const [index, {text}] of words.entries()) put(index, hashOf(text, 0, text.length))
    }
  }
}

function createForms(): Forms & {isFull(): boolean} {
  const {words, find, add} = createTable()
  const normals: string[] = []
  const marked = new WeakMap<WordSet, Marked>()
  const tables = new WeakMap<WordTable<unknown>, unknown[]>()
  let units = 0

  function create(hash: number, piece: string): WordForm {
    const text = copyOf(piece)
    const normal = normalise(text)
    units += text.length
    if (normal !== text) {
      const {form, text: shared} = formOf(normal)
      const word = {text, normal: shared, form}
      add(hash, word)
      return word
    }
    const word = {text, normal, form: normals.length}
    normals.push(normal)
    add(hash, word)
    return word
  }

  /** A word in normal form is its own. */
  function formOf(normal: string): WordForm {
    const hash = hashOf(normal, 0, normal.length)
    return find(hash, normal, 0, normal.length) ?? create(hash, normal)
  }

  return {
    normals,
    sets: createSetBits(normals),
    isFull: () => words.length > mostForms || units > mostUnits,
    of(text, start, end) {
      const hash = hashOf(text, start, end)
      return find(hash, text, start, end) ?? create(hash, text.slice(start, end))
    },
    numberOf(normal) {
      const word = find(hashOf(normal, 0, normal.length), normal, 0, normal.length)
      return word?.normal === normal ? word.form : undefined
    },
    marks(set) {
      let entry = marked.get(set)
      if (!entry) {
        entry = {marks: new Uint8Array(4096), known: 0}
        marked.set(set, entry)
      }
      if (entry.marks.length < normals.length) {
        const larger = new Uint8Array(2 ** Math.ceil(Math.log2(normals.length)))
        larger.set(entry.marks)
        entry.marks = larger
      }
      for (; entry.known < normals.length; entry.known++)
        if (set.has(normals[entry.known]!)) entry.marks[entry.known] = 1
      return entry.marks
    },
    values<Value>(table: WordTable<Value>) {
      let values = tables.get(table) as (Value | undefined)[] | undefined
      if (!values) {
        values = []
        tables.set(table, values)
      }
      while (values.length < normals.length) values.push(table.get(normals[values.length]!))
      return values
    }
  }
}

let current = createForms()

/** The forms that a text is to be read with. Take them once for a text: numbers of other forms mean other words. */
export function currentForms(): Forms {
  if (current.isFull()) current = createForms()
  return current
}
