const negations = /\b(?:no|not|none|never|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|\p{L}+n['’]t)\b/giu

const found = (text: string, pattern: RegExp): ReadonlySet<string> => new Set(text.match(pattern) ?? [])

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every(item => all.has(item))

const listed = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).join(' ')

/**
 * Whether putting `after` in place of `before` could change what is said: a number, a negation or a name would come, go or change.
 * Dropping one of two copies of a name changes nothing, but a second "not" and a number that stands twice are left to the writer.
 */
export function changesMeaning(before: string, after: string): boolean {
  return (
    listed(before, /\p{N}+/gu) !== listed(after, /\p{N}+/gu) ||
    (before.match(negations) ?? []).length !== (after.match(negations) ?? []).length ||
    !isSubset(found(before, /\p{Lu}\p{L}*/gu), found(after, /\p{Lu}\p{L}*/gu))
  )
}
