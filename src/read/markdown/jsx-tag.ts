/** What a tag of MDX is. */
export interface JsxTag {
  /** Empty for a fragment. */
  name: string
  isEnd: boolean
  isEmpty: boolean
}

/** Reads the name of a tag that is known to be one. */
export function jsxTag(source: string, start: number, end: number): JsxTag {
  const [, slash, name] = /^<\s*(\/?)\s*([^\s/>{]*)/u.exec(source.slice(start, Math.min(end, start + 200))) ?? []
  return {name: name ?? '', isEnd: slash === '/', isEmpty: source[end - 2] === '/'}
}
