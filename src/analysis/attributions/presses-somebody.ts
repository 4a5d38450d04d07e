import {peopleNouns} from '../../lexicon/people-nouns.js'
import {institutionNouns} from '../../lexicon/source-nouns.js'
import {isUpper} from '../letter-case.js'
import {isNumber, type Scan} from './scan.js'

/** "Pressed the council to act", "lobbying lawmakers for a cap": not "pushed prices to a record". */
export function pressesSomebody({words, gap}: Scan, verb: number): boolean {
  for (let at = verb + 2; at < verb + 9 && words[at + 1]?.sentence === words[verb]!.sentence; at++) {
    if (/[,;:"“(]/u.test(gap(at))) return false
    const {normal} = words[at]!
    if (normal !== 'to' && normal !== 'for') continue
    const whom = words[at - 1]!
    const then = words[at + 1]!
    return (
      (isUpper(whom.text) || institutionNouns.has(whom.normal) || peopleNouns.has(whom.normal)) &&
      (normal === 'for' ||
        !(isNumber(then) || /ly$|^(?:the|an?|its|their|his|her|about|over|around)$/u.test(then.normal)))
    )
  }
  return false
}
