const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39]} as const

export type Style = keyof typeof codes

/** Puts the codes around a text that make a terminal show it in a style. The text must be safe to print. */
export function paint(style: Style, text: string): string {
  const [on, off] = codes[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
