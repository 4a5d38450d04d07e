/** A word up to its first hyphen: "million" of "million-dollar". */
export function beforeHyphen(word: string): string {
  const cut = word.indexOf('-')
  return cut < 0 ? word : word.slice(0, cut)
}
