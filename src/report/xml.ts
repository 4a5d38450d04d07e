// XML 1.0, section 2.2: these are no characters there, not even as references.
const invalid =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// Markup; white space that a parser would turn into spaces; and what a terminal or CI server that prints the file would obey.
const special = /[&<>"'\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g
const names: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;']
])

/** Escapes a text for XML 1.0, in attributes and between tags; what XML can't say becomes U+FFFD. */
export function xml(text: string): string {
  return text.replace(invalid, '\ufffd').replace(special, unit => names.get(unit) ?? `&#${unit.charCodeAt(0)};`)
}

/** An element of attributes only, or around content that is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(String(value))}"`)
  return content === undefined ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`
}
