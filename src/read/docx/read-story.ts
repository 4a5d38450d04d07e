import type {SourceMap} from '../../core/source-map.js'
import {align} from '../markup/align.js'
import type {Tag} from '../markup/markup.js'
import {xmlReference} from '../markup/reference.js'
import {buildText, type TextBuilder} from '../text-builder.js'
import {scanXml} from '../xml/scan-xml.js'
import {type Anchor, trackAnchors} from './track-anchors.js'

/** A paragraph of a part, as it reads when all tracked changes are accepted. */
export interface StoryParagraph {
  /** Line breaks are `\n`, pictures and symbols U+FFFC. */
  text: string
  /** From the text to the XML of the part. */
  map: SourceMap
  style: string
  /** Outline level of its own, from 0. */
  level: number | undefined
  isListed: boolean
  isInCell: boolean
}

/** What readers see of a part of a `docx` file. */
export interface Story {
  paragraphs: readonly StoryParagraph[]
  /** Alternative texts of pictures, in order. */
  alternatives: readonly string[]
  /** Places of comments, by their ids. */
  anchors: ReadonlyMap<string, Anchor>
  isWellFormed: boolean
}

interface Open {
  index: number
  builder: TextBuilder
  style: string
  level: number | undefined
  isListed: boolean
  isInCell: boolean
  /** Whether its end was deleted: then the next paragraph goes on in it. */
  goesOn: boolean
}

/** Elements of which nothing is read: deleted and moved text, former properties, field codes, what older programs would show. */
const skipped: ReadonlySet<string> = new Set([
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'mc:Fallback',
  'm:oMath',
  'w:ruby',
  'w:separator',
  'w:continuationSeparator'
])

const object = '\uFFFC'

/** Elements that stand in the text for characters. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
  ['w:sym', object],
  ['w:drawing', object],
  ['w:pict', object],
  ['w:object', object],
  ['m:oMath', object]
])

const isOn = ({attributes}: Tag): boolean => !/^(?:0|false|off|none)$/u.test(attributes.get('w:val')?.value ?? '')

/** Reads the paragraphs of a part: those of a text box stand after the one it is anchored in. */
export function readStory(xml: string): Story {
  const all: Open[] = []
  /** The last paragraph that stands in no other one and is over. */
  let previous: Open | undefined
  const alternatives: string[] = []
  const open: Open[] = []
  const anchors = trackAnchors(open, all)
  let skipping: {name: string; depth: number} | undefined
  let cells = 0
  let inProperties = false
  let inRowProperties = false
  let isRowDeleted = false
  let isHidden = false
  let inRun = 0
  let inText = false

  const put = (text: string, start: number, end: number): void => {
    const paragraph = open.at(-1)
    if (paragraph && !isHidden && !isRowDeleted) paragraph.builder.replace(text, start, end)
  }

  const begin = (): void => {
    if (open.length === 0 && previous?.goesOn) {
      previous.goesOn = false
      open.push(previous)
      return
    }
    const isInCell = cells > 0
    const paragraph: Open = {
      index: all.length,
      builder: buildText(xml),
      style: '',
      level: undefined,
      isListed: false,
      isInCell,
      goesOn: false
    }
    open.push(paragraph)
    all.push(paragraph)
  }

  /** Properties of a paragraph, and of its mark. */
  const setProperty = (tag: Tag): void => {
    const paragraph = open.at(-1)
    if (!paragraph) return
    const value = tag.attributes.get('w:val')?.value ?? ''
    if (tag.name === 'w:pStyle') paragraph.style ||= value
    else if (tag.name === 'w:outlineLvl' && /^[0-8]$/u.test(value)) paragraph.level = Number(value)
    else if (tag.name === 'w:numId') paragraph.isListed = value !== '0'
    else if (tag.name === 'w:del' || tag.name === 'w:moveFrom') paragraph.goesOn = true
  }

  const faults = scanXml(xml, {
    open(tag) {
      const {name, start, end} = tag
      anchors.see(tag)
      if (skipping) {
        if (name === skipping.name) skipping.depth++
        return
      }
      if (name === 'w:pPr') inProperties = true
      else if (inProperties) {
        if (name === 'w:pPrChange' || name === 'w:rPrChange') skipping = {name, depth: 1}
        else setProperty(tag)
      } else if (name === 'w:trPr') inRowProperties = true
      else if (inRowProperties) {
        if (name === 'w:del') isRowDeleted = true
      } else if (name === 'w:p') begin()
      else if (name === 'w:tc') cells++
      else if (name === 'w:r') {
        inRun++
        isHidden = false
      } else if (name === 'w:vanish') isHidden = inRun > 0 && isOn(tag)
      else if (name === 'w:t') inText = true
      else {
        const sign = inRun > 0 || name === 'm:oMath' ? signs.get(name) : undefined
        if (sign !== undefined) put(sign, start, end)
        if (name === 'wp:docPr' && !isHidden && !isRowDeleted) {
          const text = tag.attributes.get('descr')?.value ?? ''
          if (/\S/u.test(text)) alternatives.push(text.replace(/\s+/gu, ' ').trim())
        }
        if (name === 'w:del' || skipped.has(name)) skipping = {name, depth: 1}
      }
    },
    close(name) {
      if (skipping) {
        if (name === skipping.name && --skipping.depth === 0) skipping = undefined
      } else if (name === 'w:pPr') inProperties = false
      else if (name === 'w:trPr') inRowProperties = false
      else if (name === 'w:tr') isRowDeleted = false
      else if (name === 'w:tc') cells--
      else if (name === 'w:t') inText = false
      else if (name === 'w:r') {
        inRun--
        isHidden = false
      } else if (name === 'w:p') {
        const paragraph = open.pop()
        if (open.length === 0) previous = paragraph
      }
    },
    text(piece) {
      if (inText && !skipping)
        align(xml, piece, xmlReference, (text, start, end) => put(text.replace(/[\n\r]/gu, ' '), start, end))
    }
  })
  return {
    paragraphs: all.map(({builder, style, level, isListed, isInCell}) => ({
      ...builder.finish(),
      style,
      level,
      isListed,
      isInCell
    })),
    alternatives,
    anchors: anchors.finish(),
    isWellFormed: faults.length === 0
  }
}
