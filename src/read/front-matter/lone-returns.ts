/** Makes line feeds of lone carriage returns, which end a line in Markdown but not in YAML and TOML. Offsets stay. */
export const loneReturns = (text: string): string => text.replace(/\r(?!\n)/gu, '\n')
