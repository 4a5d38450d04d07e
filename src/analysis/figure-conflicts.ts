import type {Block, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {anybody, apart, events, harmClasses, perhaps} from '../lexicon/conflict-words.js'
import {functionWords} from '../lexicon/function-words.js'
import {cueIndex} from './attributions.js'
import {bare} from './bare.js'
import {copy} from './copy.js'
import {type Figure, figures} from './figures.js'
import {isQuoted} from './quotations.js'

export type ConflictKind = 'harm' | 'magnitude' | 'money' | 'counts'

/** Two figures that seem to count one thing and differ; the range is the later one's. */
export interface FigureConflict extends TextRange {
  kind: ConflictKind
  earlier: TextRange
  /** "killed"; empty for other kinds. */
  verb: string
}

interface Candidate {
  figure: Figure
  kind: ConflictKind
  verb: string
  range: TextRange
}

const passedOver: ReadonlySet<string> = new Set([
  'headline',
  'subhead',
  'table',
  'caption',
  'transcript',
  'credit',
  'byline',
  'liveblog-entry',
  'verse'
])

/** Longest sentence that is looked at, in words. */
const longest = 80

const auxiliary = /^(?:was|were|are|is|been|being|be|had|have|has|who|reported|confirmed|feared)$/u

/** What happened to those a figure counts: "killed 12 people", "12 people were killed", "12 dead". */
function harmOf({block, first, headWord, last, sentence, hedge}: Figure): string | undefined {
  const {words} = block
  const wordIn = (index: number): string | undefined =>
    words[index]?.sentence === sentence ? words[index]?.normal : undefined
  const lead = first - 1 - (hedge === undefined ? 0 : hedge.split(' ').length)
  const before = wordIn(lead)
  if (before !== undefined && harmClasses.has(before)) {
    return wordIn(lead - 1) === 'and' || wordIn(lead - 1) === 'or' ? undefined : harmClasses.get(before)
  }
  let at = (headWord ?? last) + 1
  if (headWord !== undefined && harmClasses.has(words[headWord]!.normal)) at = headWord
  for (let step = 0; step < 3 && auxiliary.test(wordIn(at) ?? ''); step++) at++
  const after = wordIn(at)
  if (after === undefined || !harmClasses.has(after)) return undefined
  return /^(?:and|or)$/u.test(wordIn(at + 1) ?? '') && harmClasses.has(wordIn(at + 2) ?? '')
    ? undefined
    : harmClasses.get(after)
}

/** The one event a sentence speaks of; nothing when there are two. */
function eventOf({words, sentences}: Block, sentence: number): string | undefined {
  const {firstWord, lastWord} = sentences[sentence]!
  let event: string | undefined
  for (let at = firstWord; at < lastWord; at++) {
    const {normal} = words[at]!
    if (!events.has(normal)) continue
    if (event !== undefined && event !== normal) return undefined
    event = normal
  }
  return event
}

/** Keys under which a figure may meet another of the same thing, with the kind of conflict that would be. */
function keysOf(figure: Figure): {key: string; kind: ConflictKind; verb: string}[] {
  const {block, kind, head, headWord, last, sentence} = figure
  const {words, text} = block
  const found: {key: string; kind: ConflictKind; verb: string}[] = []
  const next = words[last + 1]
  const follows =
    next?.sentence === sentence && text.slice(figure.end, next.start) === ' ' && !functionWords.has(next.normal)
  if (follows) {
    const written = text.slice(figure.start, figure.end)
    const scale = /^\D{0,3}([\d.,]+|[a-z]+)[ -](thousand|million|billion|trillion)$/i.exec(written)
    const key = `${figure.unit ?? ''} ${scale?.[1]} ${next.normal}`
    if (scale) found.push({key: `magnitude ${key}`, kind: 'magnitude', verb: ''})
  }
  if (kind === 'money' && follows) found.push({key: `money ${figure.unit} ${next.normal}`, kind: 'money', verb: ''})
  if (kind !== 'count') return found
  const verb = harmOf(figure)
  const name = head === undefined || anybody.has(head) || harmClasses.has(head) ? 'people' : head
  if (verb !== undefined) {
    const event = eventOf(block, sentence)
    if (event !== undefined) found.push({key: `harm ${verb} ${name} ${event}`, kind: 'harm', verb})
    if (name !== 'people') found.push({key: `the ${verb} ${name}`, kind: 'harm', verb})
  }
  if (headWord !== undefined && headWord - last >= 2 && headWord - last <= 4) {
    const phrase = words.slice(last + 1, headWord + 1).map(({normal}) => normal)
    if (!phrase.some(word => functionWords.has(word))) {
      found.push({key: `counts ${phrase.join(' ')}`, kind: 'counts', verb: ''})
    }
  }
  return found
}

const exactly = (value: number): number => {
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}

/** Whether one may be the other, rounded or hedged. */
function mayAgree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true
  if (a.hedge !== undefined || b.hedge !== undefined) return true
  const [large, small] = a.value > b.value ? [a, b] : [b, a]
  return large.value - small.value < Math.max(exactly(a.value), exactly(b.value)) && (a.round || b.round)
}

const sentenceText = ({block, sentence}: Figure): string => {
  const {start, end} = block.sentences[sentence]!
  return block.text.slice(start, Math.min(end, start + 800))
}

const days = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)\b/giu

/** Names in a sentence: capitals that do not owe to its start. */
function namesIn({block, sentence}: Figure): Set<string> {
  const {words, sentences} = block
  const {firstWord, lastWord} = sentences[sentence]!
  const names = new Set<string>()
  for (let at = firstWord + 1; at < Math.min(lastWord, firstWord + longest); at++) {
    const {text, normal} = words[at]!
    if (/^\p{Lu}/u.test(text) && !days.test(text)) names.add(bare(normal))
    days.lastIndex = 0
  }
  return names
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some(item => b.has(item))

/** Days and years in a sentence. */
function timesIn(tree: Article, figure: Figure): Set<string> {
  const times = new Set((sentenceText(figure).match(days) ?? []).map(day => day.toLowerCase()))
  for (const {kind, sentence, value} of figures(tree)[figure.block.index]!) {
    if (sentence === figure.sentence && (kind === 'year' || kind === 'date')) times.add(`${kind} ${value}`)
  }
  return times
}

/** Whether two figures stand in sentences that could speak of one thing at one time by one source. */
function isOneThing(tree: Article, a: Figure, b: Figure): boolean {
  if ([a, b].some(figure => apart.test(sentenceText(figure)) || perhaps.test(sentenceText(figure)))) return false
  if (!overlap(namesIn(a), namesIn(b)) || !overlap(timesIn(tree, a), timesIn(tree, b))) return false
  return overlap(sourcesOf(tree, a), sourcesOf(tree, b))
}

const sourcesOf = (tree: Article, {block, sentence}: Figure): Set<string> =>
  new Set(cueIndex(tree, block).sentences[sentence]!.map(({source}) => source?.head ?? ''))

/** Whether the figures come from two sources that the article names: its own first figure is then that of one of them. */
const isDisputed = (tree: Article, all: readonly Candidate[], value: number): boolean => {
  const [these, those] = [
    all.filter(({figure}) => figure.value === value),
    all.filter(({figure}) => figure.value !== value)
  ].map(list => new Set(list.flatMap(({figure}) => [...sourcesOf(tree, figure)])))
  return !overlap(these!, those!)
}

/** "In Dunford, the storm killed 14": a place that the other sentence does not name makes the smaller figure, or one of "a deal", another. */
function isElsewhere(a: Figure, b: Figure): boolean {
  const known = namesIn(a)
  const places = [...matchesIn(sentenceText(b), /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (\p{Lu}[\p{L}’'-]{1,30})/gu)]
  const isNew = places.some(([, name]) => !known.has(name!.toLowerCase()) && !days.test(name!))
  days.lastIndex = 0
  return isNew && (b.value < a.value || !b.definite)
}

const shown = ({block, start, end, phrase}: Figure, kind: ConflictKind): TextRange => ({
  block,
  start,
  end: kind === 'money' || kind === 'magnitude' ? end : Math.max(end, phrase.end)
})

/** Figures that contradict an earlier one, in order of the article. Figures in quotation marks are left out. */
export const figureConflicts = memo((tree: Article): readonly FigureConflict[] => {
  const groups = new Map<string, Candidate[]>()
  for (const block of copy(tree)) {
    if (passedOver.has(block.role)) continue
    for (const figure of figures(tree)[block.index]!) {
      if ((figure.kind !== 'count' && figure.kind !== 'money') || figure.modifier) continue
      const {firstWord, lastWord} = block.sentences[figure.sentence]!
      if (lastWord - firstWord > longest) continue
      const keys = keysOf(figure)
      if (keys.length === 0 || isQuoted(tree, figure)) continue
      for (const {key, kind, verb} of keys) {
        const list = groups.get(key) ?? []
        list.push({figure, kind, verb, range: shown(figure, kind)})
        groups.set(key, list)
      }
    }
  }
  const found = new Map<Figure, FigureConflict>()
  for (const [key, list] of groups) {
    // Three figures of one make are a list of things.
    const values = new Set(list.map(({figure}) => figure.value))
    if (values.size !== 2 || list.length > 12) continue
    const [first] = list
    const second = list.find(({figure}) => figure.value !== first!.figure.value)!
    const [a, b] = [first!.figure, second.figure]
    if (found.has(b) || (a.block === b.block && a.sentence === b.sentence)) continue
    const needsArticle = key.startsWith('the ') || second.kind === 'counts' || second.kind === 'money'
    if (needsArticle && !b.definite) continue
    if (mayAgree(a, b) || !isOneThing(tree, a, b) || isElsewhere(a, b) || isDisputed(tree, list, a.value)) continue
    if (second.kind === 'harm' && !key.startsWith('the ') && isRepeated(tree, key.split(' ').at(-1)!)) continue
    found.set(b, {...second.range, kind: second.kind, verb: second.verb, earlier: first!.range})
  }
  return [...found.values()]
})

/** Whether an article speaks of more than one event of a kind: "the attacks", "a second blast". */
function isRepeated(tree: Article, event: string): boolean {
  const plural = event.endsWith('ch') || event.endsWith('s') ? `${event}es` : `${event}s`
  return copy(tree).some(({words}) =>
    words.some(
      ({normal}, at) =>
        normal === plural ||
        (normal === event &&
          /^(?:second|third|another|other|earlier|previous|similar|separate|deadlier|worse)$/u.test(
            words[at - 1]?.normal ?? ''
          ))
    )
  )
}
