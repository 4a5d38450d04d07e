/** Abbreviations that want the number, name or title after them: the full stop is never the end. */
const openers =
  /(?:^|[\s("“‘'—–-])(?:No|Nos|Art|Sec|Fig|Vol|Ch|pp?|Op|Rep|Sen|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|Msgr|Fr|Sr|St|Ste|Mt|Ft|Pres|Supt|Det|Insp|Atty|Amb|Asst|vs?|approx|ca|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** Firms: "Acme Corp. Chief Executive Ann Ray" goes on when a title or the rest of a name follows. */
const firm = /\b(?:Corp|Inc|Co|Ltd|Bros|Cos|LLC|L\.P|plc)\.$/u
const officer =
  /^(?:Chief|Chairman|Chairwoman|Chair|CEO|CFO|COO|President|Vice|Executive|Director|Founder|Co-[Ff]ounder|Spokes\w+|Managing|Senior|General|Chief|Treasurer|Secretary|Analyst)\b/u

/**
 * Whether a border that parse-english saw is none: "No. 10 said", "Acme Corp. Chief Executive", "Yahoo! Inc.".
 *
 * @param before End of the text up to the border, at least a few words of it.
 * @param after Start of the text beyond it, without the white space.
 */
export function isNoBreak(before: string, after: string): boolean {
  if (/\bNos?\.$/u.test(before)) return /^\d/u.test(after)
  if (/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u.test(before)) return /^\d/u.test(after)
  if (openers.test(before)) return /^[\dA-Z]/u.test(after)
  if (firm.test(before)) return officer.test(after)
  if (/\b(?:Yahoo|Jeopardy|Yum|Oklahoma)!$/u.test(before))
    return /^(?:Inc|Brands|News|Sports|Finance|[a-z])/u.test(after)
  return false
}
