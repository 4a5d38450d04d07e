import {SaxesParser} from 'saxes'
import type {ReadFault} from '../../core/document.js'
import type {Decoded, MarkupHandler, OnComment} from '../markup/markup.js'

/** Faults after which reading stops: what follows is noise. */
const mostFaults = 1_000
/** Faults that are told. */
const mostTold = 10

const cdataOpen = '<![CDATA['.length

class Stop extends Error {}

function wordingOf(message: string, source: string, at: number): ReadFault {
  if (message.startsWith('undefined entity')) {
    const start = Math.max(0, source.lastIndexOf('&', at - 1))
    const entity = source.slice(start, at)
    if (at - start <= 80) {
      return {reason: `Entity \`${entity}\` is not followed; write what it stands for`, start, end: at}
    }
  }
  const what = message.replace(/\.$/u, '')
  return {reason: `Not well-formed XML: ${what}; correct it where the article was exported`, start: at, end: at}
}

/**
 * Reads XML tag by tag. Neither a DTD nor an entity that one defines is ever followed.
 *
 * @param source XML as it was read.
 * @param onComment Told what each comment says and where it stands.
 * @returns What is not well-formed; the rest is read all the same.
 */
export function scanXml(source: string, handler: MarkupHandler, onComment?: OnComment): ReadFault[] {
  const faults: ReadFault[] = []
  const parser = new SaxesParser({position: false})
  let count = 0
  /** Where what comes next begins: after the last tag, or after the text before it. */
  let from = 0
  let attributes = new Map<string, Decoded>()
  const here = (): number => Math.min(parser.position, source.length)

  parser.on('error', ({message}) => {
    count++
    if (faults.length < mostTold) faults.push(wordingOf(message, source, here()))
    if (count >= mostFaults) throw new Stop()
  })
  parser.on('text', value => {
    const at = here()
    const end = source.charCodeAt(at - 1) === 60 ? at - 1 : at
    handler.text({value, start: from, end}, false)
    from = end
  })
  parser.on('cdata', value => {
    const end = here()
    handler.text({value, start: from + cdataOpen, end: end - 3}, true)
    from = end
  })
  parser.on('attribute', ({name, value}) => {
    const end = here() - 1
    const quote = source[end]
    // Without quotes it is not well-formed, and where it begins is anyone's guess.
    if (quote !== '"' && quote !== "'") return
    attributes.set(name, {value, start: source.lastIndexOf(quote, end - 1) + 1, end})
  })
  parser.on('opentag', ({name}) => {
    const end = here()
    handler.open({name, attributes, start: from, end})
    attributes = new Map()
    from = end
  })
  parser.on('closetag', ({name, isSelfClosing}) => {
    const end = here()
    handler.close(name, isSelfClosing ? end : from, end)
    from = end
  })
  const passOver = (): void => {
    from = here()
  }
  parser.on('comment', text => {
    // Told at `--`, the `>` is still to come.
    from = here() + 1
    onComment?.(text, Math.max(0, source.lastIndexOf('<!--', from - 7)), from)
  })
  parser.on('processinginstruction', passOver)
  parser.on('doctype', passOver)
  parser.on('xmldecl', passOver)
  try {
    parser.write(source).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  return faults
}
