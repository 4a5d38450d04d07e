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
}

interface Marked {
  marks: Uint8Array
  /** Forms that have been looked up. */
  known: number
}

/** Beyond either, texts to come get new forms: an archive must not fill the memory. */
const mostForms = 100_000
const mostUnits = 4_000_000

/** Words that are found without cutting them out of the text: a power of two, large enough for what most texts are made of. */
const nearSize = 16_384

/** Where a word may be found, whatever it is. */
function nearOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (nearSize - 1)
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

function createForms(): Forms & {isFull(): boolean} {
  const words = new Map<string, WordForm>()
  const numbers = new Map<string, number>()
  const normals: string[] = []
  const marked = new WeakMap<WordSet, Marked>()
  const tables = new WeakMap<WordTable<unknown>, unknown[]>()
  /** The last word at each place: cutting each word out of the text and looking that up costs several times as much. */
  const near: (WordForm | undefined)[] = new Array(nearSize).fill(undefined)
  let units = 0

  function create(piece: string): WordForm {
    const text = copyOf(piece)
    const normal = normalise(text)
    let form = numbers.get(normal)
    if (form === undefined) {
      form = normals.length
      numbers.set(normal, form)
      normals.push(normal)
    }
    units += text.length
    const word = {text, normal: normals[form]!, form}
    words.set(text, word)
    return word
  }

  return {
    normals,
    isFull: () => words.size > mostForms || units > mostUnits,
    of(text, start, end) {
      const place = nearOf(text, start, end)
      const last = near[place]
      if (last !== undefined && standsAt(last.text, text, start, end)) return last
      const piece = text.slice(start, end)
      const word = words.get(piece) ?? create(piece)
      near[place] = word
      return word
    },
    numberOf: normal => numbers.get(normal),
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
