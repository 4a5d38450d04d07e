import type {Metadata, ReadFault, Segment, SegmentKind} from '../../core/document.js'
import type {Field} from './field.js'
import type {FrontMatter} from './split-front-matter.js'
import {toDay} from './to-day.js'
import {tomlFields} from './toml-fields.js'
import {yamlFields} from './yaml-fields.js'

/** Longest front matter that is read, in UTF-16 units; one with all fields of an article is below 4,000. */
const longest = 65_536

const descriptions = new Set([
  'description',
  'summary',
  'standfirst',
  'subtitle',
  'subhead',
  'subheading',
  'subheadline',
  'deck',
  'dek',
  'excerpt',
  'teaser'
])
const titles = new Set(['title', 'headline'])
const days = [
  'date',
  'published',
  'issued',
  'pubdate',
  'publisheddate',
  'publishdate',
  'publishedat',
  'datepublished',
  'datecreated',
  'created'
]
const bylines = new Set(['byline', 'author', 'authors'])
const sections = ['section', 'sections', 'category', 'categories', 'desk']
const tagLists = new Set(['tag', 'tags', 'keywords'])

/** `caption`, `image_caption`, `photo-caption`. */
const caption = /caption$/u
/** `alt`, `alt_text`, `image_alt`, `coverAlt`. */
const alternative =
  /^(?:image|img|photo|picture|cover|hero|header|thumb|thumbnail|banner|feature|featured|featuredimage|lead)?alt(?:text)?$/u

/** What readers see of a field, as a kind of segment; undefined when it is not prose. */
function kindOf({path}: Field): SegmentKind | undefined {
  const key = path.at(-1) ?? ''
  if (caption.test(key)) return 'caption'
  if (alternative.test(key)) return 'alt-text'
  if (path.length > 1) return undefined
  if (titles.has(key)) return 'title'
  return descriptions.has(key) ? 'description' : undefined
}

/** Fields whose outermost key is one of those given; of maps in it only the names. */
const valuesOf = (fields: readonly Field[], keys: ReadonlySet<string>): string[] =>
  fields
    .filter(({path}) => keys.has(path[0]!) && (path.length === 1 || (path.length === 2 && path[1] === 'name')))
    .map(({text}) => text)

function metadataOf(fields: readonly Field[], segments: readonly Segment[]): Metadata {
  const textOf = (kind: SegmentKind): string | undefined => segments.find(segment => segment.kind === kind)?.text
  const first = (keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const [value] = valuesOf(fields, new Set([key]))
      if (value !== undefined) return value
    }
    return undefined
  }
  const issued = days
    .map(key => first([key]))
    .map(text => (text === undefined ? undefined : toDay(text)))
    .find(day => day !== undefined)
  const title = textOf('title')
  const description = textOf('description')
  const byline = valuesOf(fields, bylines).join(', ')
  const section = first(sections)
  const listed = valuesOf(fields, tagLists)
  const tags = listed.length === 1 ? listed[0]!.split(/\s*,\s*/u) : listed
  return {
    ...(title === undefined ? {} : {title}),
    ...(description === undefined ? {} : {description}),
    ...(issued === undefined ? {} : {issued}),
    ...(byline === '' ? {} : {byline}),
    ...(section === undefined ? {} : {section}),
    ...(tags.length === 0 ? {} : {tags})
  }
}

/** What the front matter of an article gives: what readers see of it, what it says about the article, and what is wrong in it. */
export function readFrontMatter(
  source: string,
  {language, start, end}: FrontMatter
): {segments: Segment[]; metadata: Metadata; faults: ReadFault[]} {
  const whole = {start, end: Math.max(start, end)}
  if (end - start > longest) {
    return {segments: [], metadata: {}, faults: [{reason: 'Front matter is too long to be read; shorten it', ...whole}]}
  }
  try {
    const {fields, faults} = language === 'yaml' ? yamlFields(source, start, end) : tomlFields(source, start, end)
    const segments = fields.flatMap((field): Segment[] => {
      const kind = kindOf(field)
      const {text, map} = field
      return kind ? [{kind, text, map, start: field.start, end: field.end}] : []
    })
    segments.sort((a, b) => a.start - b.start)
    return {segments, metadata: metadataOf(fields, segments), faults}
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return {
      segments: [],
      metadata: {},
      faults: [{reason: `Front matter can't be read: ${what}; simplify it`, ...whole}]
    }
  }
}
