/** Words that tell whether two figures are of one thing. Source: own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Words of harm, by what is counted under them: as it is said in a message. */
export const harmClasses: ReadonlyMap<string, string> = new Map(
  (
    [
      ['killed', 'killed killing kills kill died dead deaths fatalities slain murdered perished'],
      ['hurt', 'injured injuring injures hurt wounded wounding'],
      ['arrested', 'arrested arresting detained detaining'],
      ['missing', 'missing'],
      ['evacuated', 'evacuated evacuating'],
      ['displaced', 'displaced displacing homeless'],
      ['rescued', 'rescued rescuing saved']
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name]))
)

/** What happens once and hurts people. */
export const events = set(
  `crash fire attack blast explosion shooting quake earthquake flood storm hurricane tornado cyclone avalanche landslide bombing
  derailment collision accident sinking stampede raid collapse wildfire eruption typhoon ambush airstrike massacre protest march riot`
)

/** Nouns that may stand for each other under a harm word. */
export const anybody = set('people persons')

/** Words after which a figure is another one on purpose. */
export const apart =
  /\b(?:from|previous(?:ly)?|earlier|later|initial(?:ly)?|originally|revised?|rais(?:ed|ing)|updated|corrected|up|down|rose|risen|fell|climbed|grew|grown|more|another|additional(?:ly)?|others?|each|per|every|both|apiece|total|overall|combined|altogether|last|next|this year|since|so far|now|by then|then|compared|than|of (?:those|them|the|these|whom|which)|including|among|worldwide|nationwide|nearby|separate(?:ly)?|similar|second|third|first|former|latter|again|ago|instead|not|never|would|could|might|if|annual(?:ly)?|a (?:day|week|month|year)|respectively|at least|up to|as many as)\b/iu

/** Small letters only, or else the month. */
export const perhaps = /\bmay\b/u
