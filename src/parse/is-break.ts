/** Marks that may stand between a full stop and the end of its sentence. */
const isClosing = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019

/** Words that begin a sentence and hardly ever go on with a name. */
const starters =
  /^["'“‘([]*(?:The|This|That|These|Those|There|Then|They|Their|He|She|His|Her|It|Its|It's|It’s|We|Our|You|Your|I|I'm|I’m|My|A|An|And|But|Or|So|Yet|If|In|On|At|As|By|For|From|To|With|Without|When|While|Where|Who|What|Why|How|Which|After|Before|Since|Until|During|Under(?! ?[Ss]ecretar)|Over|Because|Although|Though|However|Meanwhile|Still|Also|Now|No(?!\.)|Not|Some|Many|Most|Several|Both|Each|Every|All|Another|Other|Others|One|Two|Three|Police|Officials|Mr|Mrs|Ms|Dr|According|Asked|Despite|Earlier|Later|Last|Next|Instead|Only|Even|Just|Once|Nearly|About)\b(?!-)/u

/** Those of them that are no surnames either: "J. So", "K. He" and "A. Still" are people. */
const plainStarters =
  /^["'“‘([]*(?:The|This|That|These|Those|There|Then|They|Their|She|It|Its|It's|It’s|We|Our|And|But|If|In|On|At|As|For|From|With|When|While|What|Which|After|Before|Because|However|Meanwhile)\b(?!-)/u

/**
 * "p.m.", "U.S.", "D.C.", "St.", "Calif.", "Sept.", "Bucks.": the full stop ends the abbreviation, and the sentence only if a new one
 * plainly begins.
 */
const abbreviation =
  /(?:\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z]|\b(?:St|Rd|Ave|Blvd|Dr|Ln|Hwy|Jr|Sr|Inc|Corp|Co|Ltd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Beds|Bucks|Ken|Ida|Cal|Man))\.["'”’)\]]*$/u

/** Words that parse-english takes for abbreviations (of inch, Warwickshire, Saturday, *centum*): "when votes came in. Then". */
const wholeWord = /(?:[^\d\s]\s+[Ii]n|\b(?:[Ww]ar|cent|pro|con|cap|gal|sat|sun|wed))\.["'”’)\]]*$/u

/** A single letter: "vitamin C. It helps", "so do I. But". */
const letter = /\s[A-Z]\.["'”’)\]]*$/u

/** A figure, with or without its sign: "$2.", "5.", "40%.", "1990s.". */
const figure = /[\d%]["'”’)\]]*\.["'”’)\]]*$/u

/** A figure that numbers what follows: "two rules: 1. Take it". */
const listNumber = /[:;—–]\s*\d{1,2}\.$/u

const capital = /^["'“‘([]*[A-Z]/u

/** Whether no word, a first one that may be cut, begins in lower case: in a headline "The", "And" and "In" begin nothing. */
const isTitleCase = (text: string): boolean => !/[\s“"'(][a-z]/u.test(text)

/**
 * Whether a sentence ends where parse-english saw no end: after a full stop that follows a digit ("from just $2. It's quick",
 * "on Jan. 5. He said"), an abbreviation ("in the U.S. The U.K. did") or a word that looks like one ("came in. Then").
 *
 * @param before End of the text up to the border, at least a few words of it.
 * @param after Start of the text beyond it, without the white space.
 * @param first Whether `before` is all there is of the paragraph so far; "3. Title" is then a list number.
 */
export function isBreak(before: string, after: string, first: boolean): boolean {
  let stop = before.length - 1
  while (stop > 0 && isClosing(before.charCodeAt(stop))) stop--
  if (before.charCodeAt(stop) !== 0x2e) return false
  if (figure.test(before)) {
    if (first || listNumber.test(before)) return false
    return /\bNos?\. ?\d+\.$/u.test(before) ? starters.test(after) : capital.test(after)
  }
  if (wholeWord.test(before)) return capital.test(after)
  if (abbreviation.test(before)) return starters.test(after) && !isTitleCase(before)
  return letter.test(before) && plainStarters.test(after) && !isTitleCase(before)
}
