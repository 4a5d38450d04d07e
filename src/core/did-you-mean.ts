import {distance} from 'fastest-levenshtein'

/** Letters and digits alone, so that `unattributedFigures` is as near as can be to `unattributed-figures`. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The name that was probably meant, if any is near enough. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const given = bare(name)
  if (given === '' || given.length > 100) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(given.length / 3)) + 1
  for (const candidate of names) {
    const right = bare(candidate)
    const apart =
      given.length >= 3 && right.startsWith(given) ? Math.min(1, distance(given, right)) : distance(given, right)
    if (apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}

/**
 * The end of a message about an unknown name.
 *
 * @param otherwise What to do when no name is near.
 */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string): string {
  const right = nearest(name, names)
  return right === undefined ? `; ${otherwise}` : `; did you mean \`${right}\`?`
}
