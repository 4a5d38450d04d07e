/**
 * A relative path as a URI reference: each name percent-encoded, so that a colon makes no scheme and `#` no fragment.
 *
 * @param path With `/` between names.
 */
export function uri(path: string): string {
  return path.replace(halves, '\ufffd').split('/').map(encodeURIComponent).join('/')
}

/** Halves of surrogate pairs, which no encoding can say. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
