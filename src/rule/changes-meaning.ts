const negations = /\b(?:no|not|none|never|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|\p{L}+n['’]t)\b/giu

const found = (text: string, pattern: RegExp): ReadonlySet<string> => new Set(text.match(pattern) ?? [])

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every(item => all.has(item))

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => isSubset(a, b) && isSubset(b, a)

/**
 * Whether putting `after` in place of `before` could change what is said: a number, a negation or a name would come, go or change.
 * Dropping one of two copies changes none of these, but a second "not" is left to the writer.
 */
export function changesMeaning(before: string, after: string): boolean {
  return (
    !isSame(found(before, /\d+/gu), found(after, /\d+/gu)) ||
    (before.match(negations) ?? []).length !== (after.match(negations) ?? []).length ||
    !isSubset(found(before, /\p{Lu}\p{L}*/gu), found(after, /\p{Lu}\p{L}*/gu))
  )
}
