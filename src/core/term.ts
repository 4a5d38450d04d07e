/** A term that a house does not use, and what it writes instead (nothing when it has no one answer). */
export interface Term {
  wrong: string
  right: string
  /** Neighbouring words, small letters, with which the term is right after all: "chicken" for "Kiev". */
  unless: ReadonlySet<string>
}
