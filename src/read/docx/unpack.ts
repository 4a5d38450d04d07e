import {strFromU8, unzipSync} from 'fflate'

/** Bytes of all parts that are read, unpacked. */
const largest = 100_000_000

/** How many times its size a part may grow when it is larger than `small`; XML of a real article grows ten to thirty times. */
const steepest = 200
const small = 2_000_000

/** Parts that hold what readers see, what their styles are, and what editors say to us. */
const wanted = /^word\/(?:document\d*|footnotes|endnotes|styles|comments)\.xml$/u

/** The parts of a `docx` file by name, or why there are none. */
export type Unpacked = {parts: ReadonlyMap<string, string>} | {reason: string}

class TooLarge extends Error {}

/** Unpacks what is read of a `docx` file. A file made to fill the memory is refused before it is unpacked. */
export function unpack(bytes: Uint8Array): Unpacked {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter({name, size, originalSize}) {
        if (!wanted.test(name)) return false
        total += originalSize
        if (total > largest || (originalSize > small && originalSize > steepest * size)) throw new TooLarge()
        return true
      }
    })
    const parts = new Map<string, string>()
    for (const [name, content] of Object.entries(files)) parts.set(name, strFromU8(content))
    return {parts}
  } catch (error) {
    if (error instanceof TooLarge) {
      return {
        reason: `Unpacks to more than ${largest / 1_000_000} MB, or grows ${steepest} times; save it anew from a word processor`
      }
    }
    const what = error instanceof Error ? error.message : String(error)
    return {reason: `Not a .docx file (${what}); save it anew from a word processor`}
  }
}
