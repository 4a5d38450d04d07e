import {type Decoded, decode} from './decode.js'
import {largest, tooLarge} from './read-source.js'

/** Reads standard input to its end. */
export async function readStdin(): Promise<Decoded> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) return {fault: tooLarge}
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}
