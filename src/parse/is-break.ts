/** Words that begin a sentence and hardly ever go on with a name. */
const starters =
  /^["'“‘([]*(?:The|This|That|These|Those|There|Then|They|Their|He|She|His|Her|It|Its|It's|It’s|We|Our|You|Your|I|I'm|I’m|My|A|An|And|But|Or|So|Yet|If|In|On|At|As|By|For|From|To|With|Without|When|While|Where|Who|What|Why|How|Which|After|Before|Since|Until|During|Under|Over|Because|Although|Though|However|Meanwhile|Still|Also|Now|No|Not|Some|Many|Most|Several|Both|Each|Every|All|Another|Other|Others|One|Two|Three|Police|Officials|Mr|Mrs|Ms|Dr|According|Asked|Despite|Earlier|Later|Last|Next|Instead|Only|Even|Just|Once|Nearly|About)\b/u

/** "p.m.", "U.S.", "D.C.", "St.", "Calif.": the full stop ends the abbreviation, and the sentence only if a new one plainly begins. */
const abbreviation =
  /(?:\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z]|\b(?:St|Rd|Ave|Blvd|Dr|Ln|Hwy|Jr|Sr|Inc|Corp|Co|Ltd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|etc))\.["'”’)\]]*$/u

/** A figure, with or without its sign: "$2.", "5.", "40%.", "1990s.". */
const figure = /[\d%]["'”’)\]]*\.["'”’)\]]*$/u

/**
 * Whether a sentence ends where parse-english saw no end: after a full stop that follows a digit ("from just $2. It's quick",
 * "on Jan. 5. He said") or an abbreviation ("in the U.S. The U.K. did").
 *
 * @param before End of the text up to the border.
 * @param after Start of the text beyond it, without the white space.
 * @param first Whether `before` is all there is of the paragraph so far; "3. Title" is then a list number.
 */
export function isBreak(before: string, after: string, first: boolean): boolean {
  if (figure.test(before)) return !first && !/\bNos?\. ?\d*\.$/u.test(before) && /^["'“‘([]*[A-Z]/u.test(after)
  if (abbreviation.test(before)) return starters.test(after)
  return false
}
