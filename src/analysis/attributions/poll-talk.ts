import type {Block, Sentence} from '../../core/block.js'

const resultWords: ReadonlySet<string> = new Set('won lost swept defeated carried beat finished took'.split(' '))
const contestWords: ReadonlySet<string> = new Set('vote votes primary primaries caucus caucuses state'.split(' '))

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
    const {normal} = words[at]!
    if (normal === 'poll' || normal === 'survey') {
      mentions = true
      if (words[at + 1]?.normal !== 'numbers' && words[at - 1]?.normal !== 'to') names = true
    } else if (
      normal === 'surveys' ||
      normal === 'pollsters' ||
      (normal === 'polls' && words[at - 1]?.normal !== 'the')
    ) {
      mentions = true
    } else if (resultWords.has(normal)) result = true
    else if (contestWords.has(normal)) contest = true
  }
  return {names, mentions, result: result && contest}
}
