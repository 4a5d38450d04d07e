/**
 * Wordings of suicide that health bodies and newsrooms advise against, and what they advise instead. Source: own compilation, following
 * public health guidance; no text copied.
 */

/** Verb before "suicide", and what replaces both. */
export const verbs: ReadonlyMap<string, string> = new Map([
  ['commit', 'die by suicide'],
  ['commits', 'dies by suicide'],
  ['committed', 'died by suicide'],
  ['committing', 'dying by suicide'],
  ['commited', 'died by suicide'],
  ['completed', 'died by suicide']
])

/** Adjective before "suicide", with or without "attempt" or "bid" behind, and what replaces them. */
export const adjectives: ReadonlyMap<string, string> = new Map([
  ['failed', 'suicide attempt'],
  ['unsuccessful', 'suicide attempt'],
  ['botched', 'suicide attempt'],
  ['successful', 'suicide'],
  ['completed', 'suicide']
])

/** Words before "suicide" that make it a figure of speech. */
export const figurative: ReadonlySet<string> = new Set(
  `political economic career professional commercial financial electoral corporate social literary artistic intellectual diplomatic
  strategic moral cultural national demographic fiscal marketing social-media reputational legal ratings box-office brand industrial
  constitutional institutional collective civilizational ritual virtual cyber`.split(/\s+/u)
)

/** Words after "suicide" that make it something else. */
export const compounds: ReadonlySet<string> = new Set(
  'squad bomber bombers bombing bombings attack attacks attacker attackers mission missions vest vests pact car truck drone by pill note'.split(
    ' '
  )
)

/** Words in the sentence that make a figure of speech of it: what commits suicide here is no person. */
export const figures: ReadonlySet<string> = new Set(
  `party parties company companies country nation government campaign industry economy republicans democrats republican democrat gop
  senate congress team club europe america britain west civilization empire state brand studio cells cell bacteria`.split(
    /\s+/u
  )
)

/** Subjects of assisted dying, where the words are terms of law. */
export const assisted: ReadonlySet<string> = new Set(
  'assisted assisting assist euthanasia euthanised euthanized physician-assisted'.split(' ')
)

/** Verbs of method, for headlines and first paragraphs. */
export const methods =
  /\b(?:hang(?:s|ed|ing)|hung|sho(?:o?t|oting|ots)|stabb?(?:s|ed|ing)?|poison(?:s|ed|ing)|drown(?:s|ed|ing)|suffocat(?:es|ed|ing)|burn(?:s|ed|t|ing)|jump(?:s|ed|ing)|leap(?:s|t|ed|ing)?|overdos(?:es|ed|ing)|threw|throws|slash(?:es|ed|ing)|slit(?:s|ting)?)\s+(?:(?:him|her)self|themselves|to (?:his|her|their) deaths?|(?:his|her|their) wrists?)\b/giu
