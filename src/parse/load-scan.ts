import {scan} from './english/scan.js'
import type {Tokens} from './english/tokens.js'

/** Parsers to choose from: our own, and the one that it is held to. They give the same trees. */
export const parserNames = ['stet', 'retext-english'] as const
export type ParserName = (typeof parserNames)[number]

/** Finds the words and sentences of a paragraph. The table may be valid until the next call only. */
export type Scan = (text: string) => Tokens

/** The scan of a parser; parse-english is loaded when it is asked for. */
export async function loadScan(name: ParserName = 'stet'): Promise<Scan> {
  return name === 'stet' ? scan : (await import('./english/scan-upstream.js')).scanUpstream
}
