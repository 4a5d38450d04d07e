/**
 * Makes the names under which the headings of one document can be linked to, by GitHub's rules: lower case, letters, digits,
 * hyphens and underscores only, spaces as hyphens; the second heading of one text gets `-1`.
 */
export function slugger(): (heading: string) => string {
  const used = new Map<string, number>()
  return heading => {
    const base = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    let count = used.get(base)
    if (count === undefined) {
      used.set(base, 0)
      return base
    }
    let slug: string
    do {
      count++
      slug = `${base}-${count}`
    } while (used.has(slug))
    used.set(base, count)
    used.set(slug, 0)
    return slug
  }
}
