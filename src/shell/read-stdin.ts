import {faultReason} from './fault-reason.js'
import {largest, type RawSource, tooLarge} from './read-source.js'

/** Reads standard input to its end. What can't be read is a fault, in words. */
export async function readStdin(): Promise<RawSource> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > largest) return {fault: tooLarge}
      chunks.push(chunk)
    }
  } catch (error) {
    return {fault: `Unreadable standard input: ${faultReason(error)}`}
  }
  return {bytes: Buffer.concat(chunks)}
}
