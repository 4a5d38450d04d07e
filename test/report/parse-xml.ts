/** An element of an XML document. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  text: string
}

// https://www.w3.org/TR/xml/#charsets
const character = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function resolved(raw: string): string {
  if (/[<]/.test(raw)) throw new Error(`a raw < in ${raw}`)
  return raw.replace(/&(?:#(\d+);|(\w+);|)/g, (whole, code?: string, name?: string) => {
    const value = code ? String.fromCodePoint(Number(code)) : named[name ?? '']
    if (value === undefined || !character.test(value)) throw new Error(`not a reference: ${whole}`)
    return value
  })
}

/** Reads a well-formed document without comments, CDATA and doctype, and throws at anything else. White space between elements stays text. */
export function parseXml(xml: string): XmlElement {
  if (!character.test(xml)) throw new Error('a character that XML has not')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(declaration)) throw new Error('no declaration')
  const root: XmlElement = {name: '', attributes: new Map(), children: [], text: ''}
  const open = [root]
  const token = /<(\/?)([a-z][a-z-]*)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  token.lastIndex = declaration.length
  for (let end = declaration.length; end < xml.length; end = token.lastIndex) {
    const match = token.exec(xml)
    if (!match) throw new Error(`not XML: ${xml.slice(end, end + 60)}`)
    const [, closes, name, list, isEmpty, between] = match
    const top = open.at(-1)!
    if (between !== undefined) top.text += resolved(between)
    else if (closes) {
      if (open.pop()!.name !== name) throw new Error(`${name} was not open`)
    } else {
      const pairs = [...list!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, resolved(value!)] as const
      )
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute of ${name} twice`)
      const element: XmlElement = {name: name!, attributes: new Map(pairs), children: [], text: ''}
      top.children.push(element)
      if (!isEmpty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element')
  return root.children[0]!
}
