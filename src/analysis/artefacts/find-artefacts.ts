import type {Block} from '../../core/block.js'
import type {Article} from '../../core/document.js'
import {matchesIn} from '../../core/matches-in.js'
import {entities} from '../../lexicon/entities.js'
import {spottedWords} from '../../lexicon/spotted-words.js'
import {sign} from '../signs.js'
import {blocksSpotted, hasSpotted, spots, wantedWords} from '../spots.js'
import {findMojibake} from './mojibake.js'

export const artefactKinds = [
  'tags',
  'entities',
  'shortcodes',
  'code',
  'markdown',
  'encoding',
  'invisible',
  'embeds'
] as const
export type ArtefactKind = (typeof artefactKinds)[number]

/** Something a content system left in the text. Offsets into the block's text. */
export interface Artefact {
  kind: ArtefactKind
  start: number
  end: number
  /** What it stands for, where that is beyond doubt; empty when it stands for nothing. */
  meant?: string
}

const tag = /<!--[^<>]{0,400}-->|<!doctype[^<>]{0,100}>|<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>]{0,600})?\/?>/giu
const entity =
  /&amp;(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,10});|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,10});|&(?:nbsp|quot|amp)(?![a-z0-9;=])/giu
const shortcode =
  /\[\/[a-z][a-z0-9_-]{1,30}\]|\[(?:caption|embed|gallery|video|audio|quote|pullquote|blockquote|youtube|vimeo|tweet|instagram|playlist|button|column|row|iframe|soundcloud|contact-form-7|[a-z]{2,12}_[a-z0-9_-]{1,30})(?:\s[^[\]=]{0,40}=[^[\]]{0,300}|\s\/)\]|\[(?:embed|gallery|caption)\]|\{\{[<%][^{}]{0,200}[%>]\}\}|\{%[^{}]{0,200}%\}/giu
/** Two stars within a word are letters left out: "f**k that s**t". */
const markdown =
  /(?<![\p{L}*])\*\*[^\s*][^*\n]{0,200}?(?<!\s)\*\*|(?<=\p{L})\*\*[^\s*][^*\n]{0,200}?(?<!\s)\*\*(?![\p{L}*])|!?\[[^[\]\n]{0,200}\]\((?:https?:|\/|#|mailto:)[^()\s]{0,300}\)|\]\(https?:|^#{2,6}(?=\s)|\\[_*[\]#](?=\p{L}|\s|$)/gu
const escaped = /\\u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})*|\\x[0-9a-fA-F]{2}|\uFFFD+|Â(?=\s)|ï»¿/gu
const value =
  /\[object Object\]|(?<![\p{L}\p{N}])(?:NaN)(?![\p{L}\p{N}])|(?<=[$£€=]\s?|(?<![\p{L}\p{N}])costs? )undefined(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])undefined(?= (?:percent|people|years|dollars|votes)\b)/gu
const invisible =
  /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]+|(?<=[\p{Script=Latin}\d])[\u200C\u200D]+(?=[\p{Script=Latin}\d])|\u00A0{2,}/gu
const embed = /(?<![\p{L}\p{N}/])(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/[A-Za-z0-9]{4,20}/gu
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
/** What every artefact has a sign of; nothing else is looked at in a block without. */
const hints =
  /[<&[{\\\u00A0\u00AD\u00C2-\u00F4\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]|\*\*|\]\(|^##|undefined|NaN|t\.co\/|pic\.twitter/
const undefinedNumber = spottedWords.get('undefined')!
const undefinedWord = wantedWords([undefinedNumber])
const invisibleHint = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u00A0\u00A0/

/** A whole line of a style sheet or a script. */
const code =
  /^(?:[.#@]?[\w-]{1,40}(?:[ ,>:.#()\w-]{0,80})?\{(?:[^{}]{0,300}\})?|@media\b[^{}]{0,100}\{|\}\s*[;)]*|\.|(?:width|height|margin|padding|display|color|background|font|text-align|float|position|border|max-width|min-width|overflow|line-height|z-index|top|left|right|bottom)(?:-[a-z]{2,10}){0,2}\s*:\s?[^;]{1,80};\s*\}?|(?:var|let|const)\s\w{1,40}\s?=\s?[^\n]{0,200}|(?:\(?function\b|window\.|document\.|googletag|jQuery|\$\()[^\n]{0,300}|\/\/\s?<!\[CDATA\[|<!\[CDATA\[|\]\]>)$/u

function decode(reference: string): string | undefined {
  const name = reference.slice(1).replace(/;$/u, '')
  if (name.startsWith('amp;')) return decode(`&${name.slice(4)};`)
  if (!name.startsWith('#'))
    return entities.get(name) ?? (/^[A-Z]+$/u.test(name) ? entities.get(name.toLowerCase()) : undefined)
  const number = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000)
    ? String.fromCodePoint(number)
    : undefined
}

const isUndefined = (number: number): boolean => number === undefinedNumber

/** Whether an article may have an artefact at all: most have none of their signs. */
export function mayHaveArtefacts(tree: Article): boolean {
  const {any, words} = spots(tree)
  return (any & (sign.markup | sign.code)) !== 0 || words.includes(undefinedNumber)
}

/** Indexes of the blocks that have a sign of an artefact: hardly any has. */
export const blocksWithSigns = (tree: Article): number[] => blocksSpotted(spots(tree), sign.markup, undefinedWord)

/** How code without a brace begins: a cheap test, as the pattern goes over many units before it fails. */
const codeStart =
  /^(?:\}|\]\]>|<!|\/\/|\(?function\b|window\.|document\.|googletag|jQuery|\$\(|(?:var|let|const)\s|[a-z-]{3,31}\s*:)/

/** Whether a block is nothing but a line of a style sheet or a script. A lone dot counts only between others, see `joins`. */
export const isCode = (tree: Article, {index, text}: Block): boolean =>
  (spots(tree).has[index]! & sign.code) !== 0 &&
  text.length < 400 &&
  (text.includes('{') || codeStart.test(text)) &&
  code.test(text)

/** Whether a line belongs to code where it follows code: a declaration, a list of selectors, a lone sign. */
export const joins = ({text}: Block): boolean =>
  text.length < 200 &&
  /^(?:[.;,]|-?[\w-]{2,30}\s*:\s?[^;]{1,120};|[.#@][\w-]{1,40}(?:[\s,>:.#\w-]{0,120})?,|\/\*[^*]{0,150}\*\/)$/u.test(
    text
  )

/**
 * Finds what a content system left in a block: in order, none inside another, neighbours not joined.
 */
export function findArtefacts(tree: Article, {index, text}: Block): Artefact[] {
  const spotted = spots(tree)
  const hasSign = (spotted.has[index]! & sign.markup) !== 0 || hasSpotted(spotted, index, isUndefined)
  if (!hasSign || !hints.test(text)) return []
  const found: Artefact[] = []
  const each = (kind: ArtefactKind, pattern: RegExp, meant?: (match: string) => string | undefined | false): void => {
    for (const match of matchesIn(text, pattern)) {
      const character = meant?.(match[0])
      if (character === false) continue
      const end = match.index + match[0].length
      found.push({kind, start: match.index, end, ...(character === undefined ? {} : {meant: character})})
    }
  }
  if (text.includes('<'))
    each('tags', tag, match => (/^<(?:insert|add|enter|your)\b/iu.test(match) ? false : undefined))
  if (text.includes('&')) each('entities', entity, match => decode(match) ?? false)
  if (/[[{]/u.test(text)) each('shortcodes', shortcode)
  if (/\*\*|\]\(|^##|\\/u.test(text)) each('markdown', markdown)
  if (/[\\\uFFFDÂï]/u.test(text)) {
    each('encoding', escaped, match =>
      /^\\u/u.test(match) ? readEscapes(match) : /^Â|^ï/u.test(match) ? '' : undefined
    )
  }
  if (/undefined|NaN|\[object/u.test(text)) each('code', value)
  if (invisibleHint.test(text)) {
    const hasMarks = rightToLeft.test(text)
    each('invisible', invisible, match =>
      match.startsWith('\u00A0') ? ' ' : hasMarks && !/[\u200B\u2060\uFEFF\u00AD]/u.test(match) ? false : ''
    )
  }
  if (/t\.co\/|pic\.twitter/u.test(text)) each('embeds', embed)
  for (const {start, end, meant} of findMojibake(text)) {
    // Control characters, and what is left of a space garbled twice, stand for nothing that can be known.
    const isKnown = !/[\u0080-\u009F]/u.test(meant)
    const isSpace = meant.trim() === '' || (meant === 'Â' && !/^\p{L}/u.test(text.slice(end, end + 2)))
    found.push({kind: 'encoding', start, end, ...(isSpace ? {meant: ''} : isKnown ? {meant} : {})})
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({start, end}) => {
    const isFree = start >= last
    if (isFree) last = end
    return isFree
  })
}

const readEscapes = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})/gu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
