/** Keys and indices that lead to a value. */
export type KeyPath = readonly (string | number)[]

/** A text that was parsed, with where things stand in it, or the first thing that keeps it from being parsed. */
export type ParsedText =
  | {
      value: unknown
      /** Offset of a key or a value; undefined where there is none. */
      offsetOf(path: KeyPath, part: 'key' | 'value'): number | undefined
    }
  | {fault: string; offset: number}
