/** A term that a house does not use, and what it writes instead (nothing when it has no one answer). */
export interface Term {
  wrong: string
  right: string
  /** Neighbouring words, small letters, with which the term is right after all: "chicken" for "Kiev". */
  unless: ReadonlySet<string>
  /** Phrases, small letters, near which the term is right after all; one with the term in it has to stand around it. */
  near?: readonly string[]
  /** Found only as it is written, or in any case; by default what its capitals say. */
  case?: 'keep' | 'ignore'
}
