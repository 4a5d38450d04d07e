/** Abbreviations that want a number after them: "No. 10", "Sept. 29-Oct. 8". */
const beforeNumber =
  /(?:^|[\s("“‘'—–-])(?:Nos?|Art|Sec|Fig|Vol|Ch|pp?|Op|approx|ca|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** Titles, which want a name or another title after them: "then-Sen. Ann Ray", "Reps. Ray and Cole". */
const beforeName =
  /(?:^|[\s("“‘'—–-])(?:Reps?|Sens?|Govs?|Gens?|Lts?|Cols?|Maj|Capt|Cmdr|Sgts?|Cpl|Pvt|Adms?|Drs?|Messrs|Mmes|Mr|Mrs|Ms|Mx|Profs?|Revs?|Hon|Msgr|Fr|Sr|St|Ste|Mt|Ft|Pres|Supt|Dets?|Insp|Atty|Amb|Asst|Dep|Ald|Sec)\.$/u

/** "Ray vs. Cole", "Roe v. Wade". */
const versus = /\s[Vv]s?\.$/u

/** What begins a sentence even after a title: "asked the Gov. The answer". */
const sentenceStart = /^(?:The|This|That|It|They|She|We|But|And|In|On|At|As|For|If|When|After)\b(?!-)/u

/** Firms: "Acme Corp. Chief Executive Ann Ray" goes on when a title or the rest of a name follows. */
const firm = /\b(?:Corp|Inc|Co|Ltd|Bros|Cos|LLC|L\.P|plc)\.$/u
const officer =
  /^(?:Chief|Chairman|Chairwoman|Chair|CEO|CFO|COO|President|Vice|Executive|Director|Founder|Co-[Ff]ounder|Spokes\w+|Managing|Senior|General|Treasurer|Secretary|Analyst)\b/u

/** The end of a question or cry that is quoted, and who said it: “Why now?” Ann Ray asked. */
const quotedCry = /[!?](?:["”’]|'{1,2})$/u
const speaker =
  /^(?:(?!(?:I|He|She|They|We|You|It|Yes|No)\b)\p{Lu}[\p{L}.'’-]{0,20},? ){1,4}(?:said|says|asked|asks|wrote|writes|tweeted|added|replied|shouted|yelled|cried|wondered|exclaimed|demanded|joked|quipped|responded|recalled|continued)(?:[.,;:]| (?:in|on|at|during|after|when|as|of|to|from|before|with|while|last|this)\b)/u

/**
 * Whether a border that parse-english saw is none: "No. 10 said", "Acme Corp. Chief Executive", "Yahoo! Inc.", “Why?” Ann asked.
 *
 * @param before End of the text up to the border, at least a few words of it.
 * @param after Start of the text beyond it, without the white space.
 */
export function isNoBreak(before: string, after: string): boolean {
  if (beforeNumber.test(before) && /^\d/u.test(after)) return true
  if (beforeName.test(before)) return /^[A-Z]/u.test(after) && !sentenceStart.test(after)
  if (versus.test(before)) return /^[$\dA-Z]/u.test(after)
  if (firm.test(before)) return officer.test(after)
  if (quotedCry.test(before)) return speaker.test(after)
  if (/\b(?:Yahoo|Jeopardy|Yum|Oklahoma)!$/u.test(before)) {
    return /^(?:Inc|Brands|News|Sports|Finance|[a-z])/u.test(after)
  }
  return false
}
