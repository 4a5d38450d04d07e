const marks: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;']
])

/** Writes text as it must stand between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>]/gu, sign => marks.get(sign)!)

/** Writes text as it must stand in the value of an attribute, in quotes of either kind. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"']/gu, sign => marks.get(sign)!)
