/** Words of crime and of the courts, for the presumption of innocence. Source: own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Labels that convict the person they are put on. */
export const crimeLabels = set(
  `killer murderer rapist thief robber burglar arsonist kidnapper molester pedophile paedophile predator stalker fraudster abuser
  embezzler swindler hijacker vandal terrorist assassin`
)

/** Labels that also follow "accused": "the accused gunman". */
export const accusedLabels =
  set(`${[...crimeLabels].join(' ')} attacker shooter gunman assailant drug-dealer killers murderers rapists thieves robbers
  attackers shooters terrorists bomber bombers spy spies hacker hackers`)

/** Deeds after "arrested for", "charged for": nouns; verbs in -ing are told by their form. */
export const crimes = set(
  `murder manslaughter homicide rape assault battery robbery burglary theft larceny arson kidnapping fraud embezzlement extortion
  blackmail bribery perjury treason espionage stalking vandalism shoplifting trespassing drunken drunk dui dwi possession trafficking
  smuggling molestation abuse harassment conspiracy racketeering forgery arms terrorism genocide`
)

/** Deeds in -ing that only a court charges for. */
export const crimeGerunds = set(
  `murdering killing stealing robbing raping assaulting kidnapping stabbing shooting trespassing attacking beating bribing
  blackmailing molesting strangling poisoning torturing looting shoplifting vandalizing defrauding embezzling`
)

/** An arrest, a charge, a trial is in the text. */
export const caseWords = set(
  `arrested arrest charged charges suspect suspects indicted indictment arraigned arraignment remand remanded prosecutors prosecutor
  trial defendant custody detained bail`
)

/** A conviction is in the text. */
export const convictionWords = set(
  `convicted convict conviction convictions sentenced sentence jailed imprisoned serving guilty confessed confession admitted executed paroled parole`
)

/** What makes a label a claim and not a verdict. */
export const hedges = set(
  'alleged allegedly suspected accused suspect possible purported reputed presumed supposed unidentified unknown serial'
)
