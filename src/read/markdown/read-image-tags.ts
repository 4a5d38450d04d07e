import {decodeString} from 'micromark-util-decode-string'
import type {Image} from '../../core/document.js'

const tag = /<img\b[^<>]{0,4000}>/giu
const attribute = /([a-z-]{1,40})(?:\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000})))?/giu

/**
 * Reads the `<img>` tags in a piece of HTML.
 *
 * @param html HTML within Markdown.
 * @param base Offset of its first unit in the source.
 */
export function readImageTags(html: string, base: number): Image[] {
  const images: Image[] = []
  for (const match of html.matchAll(tag)) {
    const values = new Map<string, string>()
    for (const [, name = '', double, single, bare] of match[0].slice(4, -1).matchAll(attribute)) {
      if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), decodeString(double ?? single ?? bare ?? ''))
    }
    const [alt, target, title, role] = ['alt', 'src', 'title', 'role'].map(name => values.get(name))
    images.push({
      decorative: /^(?:presentation|none)$/u.test(role ?? '') || values.get('aria-hidden') === 'true',
      inTextLink: false,
      start: base + match.index,
      end: base + match.index + match[0].length,
      ...(alt === undefined ? {} : {alt}),
      ...(target === undefined ? {} : {target}),
      ...(title === undefined ? {} : {title})
    })
  }
  return images
}
