/** Kinds of signs that a block may have, as bits: a text without a kind need not be searched for what has one. */
export const sign = {
  digit: 1,
  percent: 2,
  /** `$€£¥₹₩`, and "5p". */
  money: 4,
  slash: 8,
  /** A colon, a long dash or two short ones. */
  pause: 16,
  bracket: 32,
  /** A double quotation mark of any kind, or two single ones in a row. */
  quote: 64,
  /** Leftovers of content systems; all but `undefined` have one. */
  markup: 128,
  /** Lines of style sheets and scripts. */
  code: 256,
  /** Placeholders; all but dummy copy have one. */
  slot: 512,
  /** Marks of text generators. */
  token: 1024,
  /** Characters that show nothing. */
  unseen: 2048
} as const

/** A unit that tells something only after a certain other one; none of the kinds. */
const paired = 4096
const kinds = paired - 1

const latin = new Uint16Array(256)
const digits = '0123456789'
for (const [units, bits] of [
  [digits, sign.digit],
  ['%', sign.percent],
  ['$£¥', sign.money],
  ['/', sign.slash],
  [':', sign.pause],
  ['(', sign.bracket],
  ['"«»', sign.quote],
  ['<&[{\\*]#\u00AD', sign.markup],
  ['{};=($]', sign.code],
  ['[{<%', sign.slot],
  ['[_', sign.token],
  ['\u00AD', sign.unseen],
  [`-'\`/${digits}kKxXyYp?\u00A0`, paired]
] as const) {
  for (const unit of units) latin[unit.charCodeAt(0)]! |= bits
}
for (let code = 0xc2; code < 0xff; code++) latin[code]! |= sign.markup

/** The same for a unit beyond the first 256. */
function kindOf(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e) return sign.quote
  if (code === 0x2018 || code === 0x2019) return paired
  if (code === 0x2013 || code === 0x2014) return sign.pause
  if (code === 0x20ac || code === 0x20b9 || code === 0x20a9) return sign.money
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff)
    return sign.markup | sign.unseen
  if (code >= 0x2060 && code <= 0x2069) return sign.markup | sign.unseen
  if (code === 0xfffd) return sign.markup
  return code === 0x3010 || (code >= 0xe000 && code <= 0xf8ff) ? sign.token : 0
}

/** Two units in a row: "--", "''"; "t.co/"; "turn0"; "TK", "XX", "$X", "YYYY", "??"; "5p". */
const pairs: ReadonlyMap<number, number> = new Map(
  (
    [
      ['--', sign.pause],
      ["'' `` ‘‘ ’’", sign.quote],
      ['o/ m/ \u00A0\u00A0', sign.markup],
      ['n0 n1 n2 n3 n4 n5 n6 n7 n8 n9', sign.token],
      ['tk xx $x £x €x yy ??', sign.slot],
      ['0p 1p 2p 3p 4p 5p 6p 7p 8p 9p', sign.money]
    ] as const
  ).flatMap(([list, bits]) =>
    list
      .split(' ')
      .flatMap(([first, second]) =>
        [first!, first!.toUpperCase()].flatMap(one =>
          [second!, second!.toUpperCase()].map(other => [pairOf(one.charCodeAt(0), other.charCodeAt(0)), bits] as const)
        )
      )
  )
)

function pairOf(before: number, code: number): number {
  return (before << 16) | code
}

/** The kinds of signs in a stretch of a text, also those of two units in a row. */
export function signsIn(text: string, from: number, to: number): number {
  let found = 0
  let before = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 256 ? latin[code]! : kindOf(code)
    found |= kind
    if ((kind & paired) !== 0) found |= pairs.get(pairOf(before, code)) ?? 0
    before = code
  }
  return found & kinds
}

/** Words that are signs of their own: "TODO", "FIXME", "TBD", "Untitled"; "oaicite"; "NaN". */
const slotWord = /todo|fixme|^tb[acd]|^untitled$/
const tokenWord = /oaicite/
const markupWord = /(?:^|[^a-z])nan(?:$|[^a-z])/
/** What all of them have. */
const wordHint = /todo|fixme|^tb|^untitled$|oaicite|nan/

/** The kinds of signs that a word in normal form has, or may have as it was written. */
export function signsOfWord(normal: string): number {
  const found = signsIn(normal, 0, normal.length)
  if (!wordHint.test(normal)) return found
  return (
    found |
    (slotWord.test(normal) ? sign.slot : 0) |
    (tokenWord.test(normal) ? sign.token : 0) |
    (markupWord.test(normal) ? sign.markup : 0)
  )
}
