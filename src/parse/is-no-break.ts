import {list} from './english/abbreviations.js'

/** Abbreviations that want a number after them: "No. 10", "Sept. 29-Oct. 8". */
const beforeNumber = list(
  'No Nos Art Sec Fig Vol Ch p pp Op approx ca est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
)

/** Titles, which want a name or another title after them: "then-Sen. Ann Ray", "Reps. Ray and Cole". */
const beforeName = list(
  'Rep Reps Sen Sens Gov Govs Gen Gens Lt Lts Col Cols Maj Capt Cmdr Sgt Sgts Cpl Pvt Adm Adms Dr Drs Messrs Mmes Mr Mrs Ms Mx Prof Profs Rev Revs Hon Msgr Fr Sr St Ste Mt Ft Pres Supt Det Dets Insp Atty Amb Asst Dep Ald Sec'
)

/** What such a word stands after. */
const parting = /[\s("“‘'—–-]$/u

/** "Ray vs. Cole", "Roe v. Wade". */
const versus = list('v V vs Vs')

/** Firms: "Acme Corp. Chief Executive Ann Ray" goes on when a title or the rest of a name follows. */
const firms = list('Corp Inc Co Ltd Bros Cos LLC plc')

/** No such abbreviation has more letters. */
const mostLetters = 6

/** What begins a sentence even after a title: "asked the Gov. The answer". */
const sentenceStart = /^(?:The|This|That|It|They|She|We|But|And|In|On|At|As|For|If|When|After)\b(?!-)/u

const officer =
  /^(?:Chief|Chairman|Chairwoman|Chair|CEO|CFO|COO|President|Vice|Executive|Director|Founder|Co-[Ff]ounder|Spokes\w+|Managing|Senior|General|Treasurer|Secretary|Analyst)\b/u

/** The end of a question or cry that is quoted, and who said it: “Why now?” Ann Ray asked. */
const quotedCry = /[!?](?:["”’]|'{1,2})$/u
const speaker =
  /^(?:(?!(?:I|He|She|They|We|You|It|Yes|No)\b)\p{Lu}[\p{L}.'’-]{0,20},? ){1,4}(?:said|says|asked|asks|wrote|writes|tweeted|added|replied|shouted|yelled|cried|wondered|exclaimed|demanded|joked|quipped|responded|recalled|continued)(?:[.,;:]| (?:in|on|at|during|after|when|as|of|to|from|before|with|while|last|this)\b)/u

/** What is sold or sung of with a cry in its name: "Yahoo! Inc.", "Oklahoma! is back". */
const namedCry = /\b(?:Yahoo|Jeopardy|Yum|Oklahoma)!$/u
const afterNamedCry = /^(?:Inc|Brands|News|Sports|Finance|[a-z])/u

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)

/** Whether a sentence goes on after a full stop that an abbreviation ends with. */
function goesOn(before: string, after: string): boolean {
  const stop = before.length - 1
  let start = stop
  while (start > 0 && stop - start <= mostLetters && isLetter(before.charCodeAt(start - 1))) start--
  const word = before.slice(start, stop)
  const isNumbered = beforeNumber.has(word)
  const isTitle = beforeName.has(word)
  if ((isNumbered || isTitle) && (start === 0 || parting.test(before.slice(0, start)))) {
    if (isNumbered && /^\d/u.test(after)) return true
    if (isTitle) return /^[A-Z]/u.test(after) && !sentenceStart.test(after)
  }
  if (versus.has(word)) return /\s$/u.test(before.slice(0, start)) && /^[$\dA-Z]/u.test(after)
  const isFirm = firms.has(word) ? !/\w$/u.test(before.slice(0, start)) : word === 'P' && /\bL\.P\.$/u.test(before)
  return isFirm && officer.test(after)
}

/**
 * Whether a border that parse-english saw is none: "No. 10 said", "Acme Corp. Chief Executive", "Yahoo! Inc.", “Why?” Ann asked.
 *
 * @param before End of the text up to the border, at least a few words of it.
 * @param after Start of the text beyond it, without the white space.
 */
export function isNoBreak(before: string, after: string): boolean {
  const last = before.at(-1)
  if (last === '.') return goesOn(before, after)
  if (last === '!') return namedCry.test(before) && afterNamedCry.test(after)
  return quotedCry.test(before) && speaker.test(after)
}
