/** Gives numbers from 0 up to a bound, the same for the same seed. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed | 0
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 8) / 0x1000000) * sides)
  }
}

type Plant = (word: string) => string

const everywhere: readonly Plant[] = [
  word => `${word} ${word}`,
  word => `${word}\u200b`,
  word => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  word => `${word} ${word} ${word}`
]

/** Faults that have a safe fix, as they hide in each format. */
const plants: Readonly<Record<'plain' | 'markdown' | 'html', readonly Plant[]>> = {
  plain: [...everywhere, word => `${word}&nbsp;`, word => `${word} “${word}"`, word => `${word} &amp;`],
  markdown: [
    ...everywhere,
    word => `**${word}** ${word}`,
    word => `${word} *${word}*`,
    word => `[${word}](https://a.example/x_y) ${word}`,
    word => `${word} [${word}](https://a.example/?a=1&utm_source=mail "A title")`,
    word => `~~${word} ${word}~~`
  ],
  html: [
    ...everywhere,
    word => `<b>${word}</b> ${word}`,
    word => `${word} <a href="x?a&amp;b">${word}</a>`,
    word => `${word}<!-- cut --> ${word}`,
    word => `${word} <a href="https://a.example/?a=1&amp;utm_source=mail">${word}</a>`,
    word => `${word}&#32;${word} &lt;`
  ]
}

/**
 * Puts faults into a text: at some of its words in small letters.
 *
 * @param every One word in so many gets a fault, on average.
 */
export function plantFaults(text: string, format: keyof typeof plants, every: number, seed: number): string {
  const dice = createDice(seed)
  const list = plants[format]
  return text.replace(/(?<= )\p{Ll}{2,12}(?= )/gu, word => (dice(every) === 0 ? list[dice(list.length)]!(word) : word))
}
