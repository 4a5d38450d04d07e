import type {Directive, Document, Metadata, ReadFault} from '../../core/document.js'
import {indexLines, type Lines} from '../../core/place.js'
import type {Settings} from '../../core/settings.js'
import {toDay} from '../front-matter/to-day.js'
import type {FlowArticle} from './create-flow.js'

/** What an article says about itself, of the facts its markup gave. */
export function metadataOf({segments, facts}: FlowArticle, settings: Settings): Metadata {
  const first = (name: string): string | undefined => facts.get(name)?.[0]
  const textOf = (kind: string): string | undefined => segments.find(segment => segment.kind === kind)?.text
  const issued =
    (facts.get('issued') ?? []).map(toDay).find(day => day !== undefined) ??
    (facts.get('updated') ?? []).map(toDay).find(day => day !== undefined) ??
    settings.issued
  const title = textOf('title') ?? segments.find(({kind, depth}) => kind === 'heading' && depth === 1)?.text
  const description = textOf('description')
  const byline = [...new Set(facts.get('byline') ?? [])].join(', ').replace(/^by\s+/iu, '')
  const section = first('section')
  const tags = [...(facts.get('tag') ?? []), ...(facts.get('tags') ?? []).flatMap(list => list.split(/\s*[,;]\s*/u))]
  return {
    ...(title === undefined ? {} : {title}),
    ...(description === undefined ? {} : {description}),
    ...(issued === undefined ? {} : {issued}),
    ...(byline === '' ? {} : {byline}),
    ...(section === undefined ? {} : {section}),
    ...(tags.length === 0 ? {} : {tags: [...new Set(tags)]})
  }
}

/** One article of a source as a document of its own. */
const articleDocument = (source: string, lines: Lines, article: FlowArticle, settings: Settings): Document => ({
  source,
  lines,
  segments: article.segments,
  metadata: metadataOf(article, settings),
  faults: [],
  links: article.links,
  edits: 'between-tags'
})

/**
 * Makes a document of what markup gave.
 *
 * @param articles In order; those without text are left out.
 */
export function toDocument(
  source: string,
  articles: readonly FlowArticle[],
  {faults, directives = []}: {faults: readonly ReadFault[]; directives?: readonly Directive[]},
  settings: Settings
): Document {
  const lines = indexLines(source)
  const found = articles
    .filter(({segments}) => segments.length > 0)
    .map(article => articleDocument(source, lines, article, settings))
  const said = {faults, ...(directives.length > 0 ? {directives} : {})}
  const [only] = found
  if (only && found.length === 1) return {...only, ...said}
  return {
    source,
    lines,
    segments: found.flatMap(({segments}) => segments),
    metadata: settings.issued === undefined ? {} : {issued: settings.issued},
    ...said,
    edits: 'between-tags',
    ...(found.length > 1 ? {articles: found} : {})
  }
}
