import {attributions, type Cue} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Kinds of piece that have one voice by nature, as a section or a tag names them. */
const oneVoice =
  /\b(?:interview|obituar(?:y|ies)|opinion|op-ed|editorial|column|comment(?:ary)?|essay|letters?|review|q&a|profile|speech|transcript)\b/iu

const persons: ReadonlySet<string> = new Set('he she i'.split(' '))
const things: ReadonlySet<string> = new Set('it they we'.split(' '))

interface Voice {
  key: string
  /** The cue it was first heard in. */
  first: Cue
  count: number
}

const isSpeech = ({type, verb}: Cue): boolean =>
  type === 'preposition' || (type === 'verb' && (verb?.class === 'say' || verb?.class === 'clause'))

/** Who speaks how often: names by the last of their words, "she" by the last person, "it" and "its statement" by the last body. */
function voicesOf(tree: Article, all: readonly Block[]): Voice[] {
  const voices = new Map<string, Voice>()
  let person: string | undefined
  let body: string | undefined
  for (const block of all) {
    for (const cue of attributions(tree, block)) {
      const {source} = cue
      if (!source || !isSpeech(cue)) continue
      const words = block.words.slice(source.first, source.last + 1)
      const own = words.some(({normal}) => normal === 'its' || normal === 'their')
      let key = source.head
      if (persons.has(key)) key = person ?? key
      else if (things.has(key) || own) key = body ?? person ?? key
      else if (source.kind === 'name') {
        person = key
        body = key
      } else if (source.kind === 'institution') body = key
      const voice = voices.get(key)
      if (voice) voice.count++
      else voices.set(key, {key, first: cue, count: 1})
    }
  }
  return [...voices.values()]
}

/**
 * Finds a story that leans on one voice: all, or nearly all, of what it attributes comes from one person or organisation.
 *
 * It wants a story of some length (250 words) with at least four attributed statements. "She said" counts for the person named last, "the
 * company" and "its statement" for the organisation. Interviews, obituaries, opinion and the like are left alone where the front
 * matter's section or tags say so, and so are transcripts.
 */
export default defineRule({
  id: 'single-source',
  group: 'sourcing',
  description: 'A story with one voice',
  rationale: 'A story that leans on one voice should say so or find a second.',
  severity: 'info',
  presets: {strict: 'info'},
  options: {
    minWords: {type: 'integer', minimum: 1, default: 250, description: 'Shorter texts are left alone.'},
    share: {
      type: 'number',
      minimum: 0.5,
      maximum: 1,
      default: 0.9,
      description: 'Part of the attributed statements that one voice must own.'
    }
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'Pronouns go to whoever was named last.',
    'An organisation and its spokesman are one voice only if they share a name.'
  ],
  valid: [
    {
      text: 'Ann Ray said the pool would open. She said it was warm. Tom Aiken said it was cold. Aiken said nobody swam. Ray said some did.',
      options: {minWords: 10}
    },
    'Ann Ray said the pool would open. She said it was warm. Ray said it was clean. She said it was deep.',
    {
      text: '---\ntags: [interview]\n---\n\nAnn Ray said the pool would open. She said it was warm. Ray said it was clean. She said it was deep.',
      options: {minWords: 10},
      format: 'markdown'
    }
  ],
  invalid: [
    {
      text: '⟦Ann Ray⟧ said the pool would open. She said it was warm. Ray told the council it was clean. She added that it was deep.',
      options: {minWords: 10},
      message: 'All attributed statements come from `Ray`; seek a second source'
    },
    {
      text: 'The plant will shut, ⟦the company⟧ said. It said the site was old. The company said buyers had been sought. Its statement said none was found.',
      options: {minWords: 10}
    },
    {
      text: 'The road is safe, according to ⟦Lena Holm⟧. Holm said it was dry. She said it was lit. Holm said it was wide. She said it was short.',
      options: {minWords: 10}
    }
  ],
  check(tree, {options, report}) {
    const {section, tags} = tree.data.document.metadata
    if ([section ?? '', ...(tags ?? [])].some(text => oneVoice.test(text))) return
    const all = copy(tree).filter(({role}) => role !== 'headline')
    if (all.some(({role}) => role === 'transcript')) return
    if (all.reduce((sum, {words}) => sum + words.length, 0) < options.minWords) return
    const voices = voicesOf(tree, all)
    const total = voices.reduce((sum, {count}) => sum + count, 0)
    const main = voices.find(({count}) => total >= 4 && count >= options.share * total)
    const source = main?.first.source
    if (!main || !source) return
    const {block} = main.first
    const name = block.words[source.last]!.text.replace(/['’]s$/u, '')
    report({
      at: {block, start: source.start, end: source.end},
      reason: `All attributed statements come from \`${name}\`; seek a second source`
    })
  }
})
