import type {Block, Sentence} from '../../core/block.js'

type Part = 'poll' | 'polls' | 'result' | 'contest'

/** The words that matter, so that all others cost one look-up. */
const parts: ReadonlyMap<string, Part> = new Map([
  ...'poll survey surveyed polled respondents'.split(' ').map((word): [string, Part] => [word, 'poll']),
  ...'polls surveys pollsters'.split(' ').map((word): [string, Part] => [word, 'polls']),
  ...'won lost swept defeated carried beat finished took cast'
    .split(' ')
    .map((word): [string, Part] => [word, 'result']),
  ...'vote votes primary primaries caucus caucuses state'.split(' ').map((word): [string, Part] => [word, 'contest'])
])

/** What a sentence has to do with surveys. */
export interface PollTalk {
  /** "A poll had him at 4 percent": one survey, said to be one. */
  names: boolean
  /** "Exit polls were conducted": surveys are the topic, though nobody says anything. */
  mentions: boolean
  /** "She won 70 percent of the vote": a result, not a poll. */
  result: boolean
}

/** Reads a sentence for surveys and for results of elections. */
export function pollTalk({words}: Block, {firstWord, lastWord}: Sentence): PollTalk {
  let names = false
  let mentions = false
  let result = false
  let contest = false
  for (let at = firstWord; at < lastWord; at++) {
    const part = parts.get(words[at]!.normal)
    if (part === undefined) continue
    if (part === 'result') result = true
    else if (part === 'contest') contest = true
    else {
      const before = words[at - 1]?.normal
      // "Voters go to the polls", "poll numbers".
      if (part === 'poll' || words[at]!.normal !== 'polls' || before !== 'the') mentions = true
      if (part === 'poll' && words[at + 1]?.normal !== 'numbers' && before !== 'to') names = true
    }
  }
  return {names, mentions, result: result && contest}
}
