/**
 * Puts generated text between `<!-- name -->` and `<!-- /name -->` of a hand-written page.
 *
 * @throws When the page lacks the marks.
 */
export function replaceRegion(page: string, name: string, text: string): string {
  const open = `<!-- ${name} -->`
  const close = `<!-- /${name} -->`
  const from = page.indexOf(open)
  const to = page.indexOf(close)
  if (from < 0 || to < from) throw new Error(`expected ${open} … ${close} in the page`)
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`
}
