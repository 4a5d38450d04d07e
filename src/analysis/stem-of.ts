/** Longest word that is stemmed; longer ones are no words. In UTF-16 units. */
const longest = 40

const suffixes = ['ing', 'ed', 'es', 's', 'ly']

/**
 * A word (in normal form) without -ing, -ed, -es, -s, -ly where four letters remain. Possessives stay: they are about
 * another.
 */
export function stemOf(normal: string): string {
  if (normal.length < 5 || normal.length > longest) return normal
  const suffix = suffixes.find(ending => normal.endsWith(ending))
  const stem = suffix === undefined ? normal : normal.slice(0, -suffix.length)
  const base = stem.length >= 4 && !stem.endsWith("'") ? stem : normal
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
}
