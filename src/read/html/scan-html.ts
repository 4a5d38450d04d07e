import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {ReadFault} from '../../core/document.js'
import type {Decoded, MarkupHandler, OnComment} from '../markup/markup.js'

/** Elements whose content is no markup, and how it ends. */
const modes = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT]
])

/** Elements that have no end tag. */
const empty: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' ')
)

function attributesOf(source: string, tag: Token.TagToken): Map<string, Decoded> {
  const attributes = new Map<string, Decoded>()
  for (const {name, value} of tag.attrs) {
    const range = tag.location?.attrs?.[name]
    if (!range) continue
    const {startOffset, endOffset} = range
    // From the name to the closing quote: the value is what follows the first `=`.
    const equals = source.indexOf('=', startOffset)
    if (value === '' || equals < 0 || equals >= endOffset)
      attributes.set(name, {value, start: endOffset, end: endOffset})
    else {
      let start = equals + 1
      while (/[\t\n\f\r ]/u.test(source[start] ?? '')) start++
      const quoted = source[start] === '"' || source[start] === "'"
      attributes.set(name, quoted ? {value, start: start + 1, end: endOffset - 1} : {value, start, end: endOffset})
    }
  }
  return attributes
}

/**
 * Reads HTML tag by tag. No tree is built: how deep elements nest costs nothing, and the place of every character is kept.
 *
 * @param source HTML, a page or a fragment; anything at all is HTML.
 * @param onComment Told what each comment says and where it stands.
 * @returns What has no end, so that the rest of the source is not read.
 */
export function scanHtml(source: string, handler: MarkupHandler, onComment?: OnComment): ReadFault[] {
  const faults: ReadFault[] = []
  /** Where what comes next begins. */
  let from = 0
  /** The element that is open whose content is no markup. */
  let raw: {name: string; start: number; end: number} | undefined
  const complain = (what: string, start: number, end: number): void => {
    faults.push({reason: `${what} is never closed, nothing after it is read; close it`, start, end})
  }
  let isCut = false
  let value = ''
  let valueStart = 0
  let foreign = 0
  const flush = (end: number): void => {
    if (value !== '') handler.text({value, start: valueStart, end}, false)
    value = ''
  }
  const onText = ({chars, location}: Token.CharacterToken): void => {
    if (value === '') valueStart = location!.startOffset
    value += chars
    from = location!.endOffset
  }
  const passOver = ({location}: {location: Token.Location | null}): void => flush(location!.startOffset)
  const tokenizer: Tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag(tag) {
        const {startOffset: start, endOffset: end} = tag.location!
        const name = tag.tagName
        flush(start)
        handler.open({name, attributes: attributesOf(source, tag), start, end})
        const isForeign = name === 'svg' || name === 'math'
        if (empty.has(name) || (tag.selfClosing && (isForeign || foreign > 0))) handler.close(name, start, end)
        else if (isForeign) foreign++
        from = end
        const mode = foreign > 0 ? undefined : modes.get(name)
        if (mode !== undefined && mode !== TokenizerMode.PLAINTEXT) raw = {name, start, end}
        if (mode !== undefined) tokenizer.state = mode
        tokenizer.lastStartTagName = name
      },
      onEndTag({tagName: name, location}) {
        const {startOffset: start, endOffset: end} = location!
        flush(start)
        from = end
        if (raw?.name === name) raw = undefined
        if (foreign > 0 && (name === 'svg' || name === 'math')) foreign--
        handler.close(name, start, end)
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment({data, location}) {
        flush(location!.startOffset)
        from = location!.startOffset
        onComment?.(data, location!.startOffset, location!.endOffset)
      },
      onDoctype: passOver,
      onParseError({code}) {
        // White space before the tag may not have been told yet.
        if (code === 'eof-in-tag')
          complain('This tag', from + Math.max(0, source.slice(from).search(/<[a-z/]/iu)), source.length)
        if (code === 'eof-in-comment') isCut = true
      },
      onEof(token) {
        passOver(token)
        if (isCut) complain('This comment', from, Math.min(from + 4, source.length))
        if (raw) complain(`\`<${raw.name}>\``, raw.start, raw.end)
      }
    }
  )
  tokenizer.write(source, true)
  return faults
}
