/**
 * Labels for people that a newsroom should use on purpose only, and what to write instead. Source: own compilation, after the
 * guidance that news agencies and associations of those concerned publish; no text copied.
 */

export interface SensitiveTerm {
  /** Words in small letters. */
  words: readonly string[]
  /** What to write instead; none when the sentence has to be put another way. */
  instead: readonly string[]
  list: 'labels' | 'wide'
  slur: boolean
  note?: string
  /** Whether it must stand for a noun: "the mentally ill", not "the mentally ill man". */
  noun: boolean
  /** Whether capitals make something else of it: a team, a place. */
  small: boolean
  /** Words in the sentence with which it means something else. */
  unless: ReadonlySet<string>
}

interface Row {
  /** Terms parted by commas; `+` behind one for `noun`, `=` before one for `small`. */
  terms: string
  /** Parted by slashes. */
  instead?: string
  note?: string
  unless?: string
}

const people = 'Name the condition, or the person first, and only where it matters to the story.'
const status = 'Acts are illegal, people are not; say how somebody entered or stayed where it matters.'
const dated = 'Dated and to many offensive outside quotations, names and titles.'
const form = 'A form for everybody, unless the person prefers another.'

const labels: readonly Row[] = [
  {
    terms: 'illegals',
    instead: 'people living in the country illegally',
    note: status,
    unless: 'spy spies kgb svr gru espionage sleeper agents program'
  },
  {terms: 'illegal alien', instead: 'immigrant living in the country illegally', note: status},
  {terms: 'illegal aliens', instead: 'immigrants living in the country illegally', note: status},
  {terms: 'anchor baby', instead: 'child born to noncitizens', note: status},
  {terms: 'anchor babies', instead: 'children born to noncitizens', note: status},
  {terms: 'wheelchair-bound, wheelchair bound', instead: 'who uses a wheelchair', note: people},
  {
    terms:
      'confined to a wheelchair, confined to his wheelchair, confined to her wheelchair, confined to their wheelchairs, bound to a wheelchair',
    instead: 'using a wheelchair',
    note: people
  },
  {terms: 'the mentally ill+', instead: 'people with a mental illness', note: people},
  {
    terms: 'the handicapped+, handicapped people',
    instead: 'people with disabilities',
    note: people,
    unless: 'golf race horse odds'
  },
  {terms: 'handicapped person', instead: 'person with a disability', note: people},
  {terms: 'handicapped child', instead: 'child with a disability', note: people},
  {terms: 'handicapped children', instead: 'children with disabilities', note: people},
  {terms: 'the mentally retarded+', instead: 'people with an intellectual disability', note: people},
  {terms: 'mentally retarded, mentally handicapped', instead: 'with an intellectual disability', note: people},
  {terms: 'mental retardation', instead: 'intellectual disability', note: people},
  {terms: 'retarded child', instead: 'child with an intellectual disability', note: people},
  {terms: 'retarded man', instead: 'man with an intellectual disability', note: people},
  {terms: 'retarded woman', instead: 'woman with an intellectual disability', note: people},
  {terms: 'retarded boy', instead: 'boy with an intellectual disability', note: people},
  {terms: 'retarded girl', instead: 'girl with an intellectual disability', note: people},
  {terms: 'retarded children', instead: 'children with an intellectual disability', note: people},
  {terms: 'retarded people', instead: 'people with an intellectual disability', note: people},
  {terms: 'retarded adults', instead: 'adults with an intellectual disability', note: people},
  {terms: 'a cripple+, the cripple+, the cripples+', instead: 'a person with a disability', note: people},
  {
    terms:
      'crippled man, crippled woman, crippled boy, crippled girl, crippled child, crippled children, crippled people',
    note: people
  },
  {terms: 'deaf and dumb, deaf-mute, deaf mute, deaf-mutes', instead: 'deaf', note: people},
  {
    terms: 'midget',
    instead: 'person with dwarfism',
    note: people,
    unless: 'submarine submarines sub subs racing race racer car cars sprint league hockey'
  },
  {
    terms: 'midgets',
    instead: 'people with dwarfism',
    note: people,
    unless: 'submarine submarines subs racing race racer car cars sprint league hockey'
  },
  {
    terms: 'mongoloid, mongoloids',
    instead: 'person with Down syndrome',
    note: people,
    unless: 'skull skulls features anthropologists'
  },
  {terms: 'a schizophrenic+', instead: 'a person with schizophrenia', note: people},
  {terms: 'schizophrenics', instead: 'people with schizophrenia', note: people},
  {
    terms: 'hermaphrodite',
    instead: 'intersex person',
    note: people,
    unless:
      'worm worms snail snails species plant plants flower flowers fish animal animals slug slugs oyster oysters shrimp'
  },
  {
    terms: 'hermaphrodites',
    instead: 'intersex people',
    note: people,
    unless:
      'worm worms snail snails species plant plants flower flowers fish animal animals slug slugs oyster oysters shrimp'
  },
  {terms: 'transgendered', instead: 'transgender', note: 'An adjective, not something that was done to somebody.'},
  {terms: 'transgenders', instead: 'transgender people', note: 'An adjective, not a noun.'},
  {terms: 'a transgender+', instead: 'a transgender person', note: 'An adjective, not a noun.'},
  {terms: 'admitted homosexual, avowed homosexual', instead: 'gay', note: dated},
  {
    terms: 'child prostitute, underage prostitute',
    instead: 'sexually exploited child',
    note: 'A child cannot consent.'
  },
  {
    terms: 'child prostitutes, underage prostitutes',
    instead: 'sexually exploited children',
    note: 'A child cannot consent.'
  },
  {terms: 'underage woman', instead: 'girl', note: 'Minors are not women.'},
  {terms: 'underage women', instead: 'girls', note: 'Minors are not women.'},
  {terms: 'crackhead', instead: 'person who uses crack', note: people},
  {terms: 'crackheads', instead: 'people who use crack', note: people},
  {terms: 'orientals', instead: 'Asian people', note: dated},
  {terms: 'oriental man, oriental woman, oriental people, oriental men, oriental women', instead: 'Asian', note: dated},
  {
    terms: 'negro',
    instead: 'Black',
    note: dated,
    unless: 'spiritual spirituals league leagues river rio baseball sangre'
  },
  {terms: 'negroes, coloreds, coloured people, colored people', instead: 'Black people', note: dated},
  {terms: 'colored man, colored woman, colored men, colored women', instead: 'Black', note: dated},
  {
    terms: 'mulatto, mulattoes, mulattos, half-caste, half-castes, half-breed, half-breeds',
    instead: 'of mixed heritage',
    note: dated
  },
  {terms: 'mohammedan', instead: 'Muslim', note: dated},
  {terms: 'mohammedans', instead: 'Muslims', note: dated},
  {
    terms: 'chinaman',
    instead: 'Chinese man',
    note: dated,
    unless: 'bowler bowling spin spinner wicket wickets cricket'
  },
  {terms: 'chinamen', instead: 'Chinese men', note: dated}
]

/** Words that insult a group of people; listed so that none gets into print unseen. */
const slurs: readonly Row[] = [
  {
    terms:
      'nigger, niggers, nigga, niggas, kike, kikes, wetback, wetbacks, spics, gook, gooks, raghead, ragheads, towelhead, towelheads, beaners, darkies, faggot, faggots, shemale, shemales, =redskin, =redskins, =squaw, =squaws, injun, injuns, pakis, camel jockey, camel jockeys'
  }
]

const wide: readonly Row[] = [
  {terms: 'illegal immigrant', instead: 'immigrant living in the country illegally', note: status},
  {terms: 'illegal immigrants', instead: 'immigrants living in the country illegally', note: status},
  {terms: 'the disabled+', instead: 'people with disabilities', note: people},
  {terms: 'the elderly+', instead: 'older people', note: people},
  {terms: 'handicapped parking', instead: 'accessible parking', note: people},
  {terms: 'birth defect', instead: 'congenital condition', note: people},
  {terms: 'birth defects', instead: 'congenital conditions', note: people},
  {terms: 'drug addict', instead: 'person with a drug addiction', note: people},
  {terms: 'drug addicts', instead: 'people with a drug addiction', note: people},
  {terms: 'eskimo, eskimos', instead: 'Inuit', note: dated},
  {terms: 'gypsy, gypsies', instead: 'Roma', note: dated, unless: 'moth moths cab cabs jazz musical'},
  {terms: 'third world', instead: 'developing countries', note: dated},
  {terms: 'homosexuals', instead: 'gay people', note: dated},
  {terms: 'sexual preference', instead: 'sexual orientation', note: 'An orientation is not a choice.'},
  {
    terms: 'sex change, sex-change',
    instead: 'transition',
    note: dated,
    unless: 'fish fishes frog frogs snail snails coral animal animals species clownfish tilapia oyster oysters plants'
  },
  {terms: 'chairman, chairwoman', instead: 'chair', note: form},
  {terms: 'chairmen', instead: 'chairs', note: form},
  {terms: 'spokesman, spokeswoman', instead: 'spokesperson', note: form},
  {terms: 'spokesmen, spokeswomen', instead: 'spokespeople', note: form},
  {terms: 'congressman, congresswoman', instead: 'member of Congress', note: form},
  {terms: 'congressmen, congresswomen', instead: 'members of Congress', note: form},
  {terms: 'councilman, councilwoman', instead: 'council member', note: form},
  {terms: 'policeman, policewoman', instead: 'police officer', note: form},
  {terms: 'policemen, policewomen', instead: 'police officers', note: form},
  {terms: 'fireman', instead: 'firefighter', note: form},
  {terms: 'firemen', instead: 'firefighters', note: form},
  {terms: 'mailman', instead: 'mail carrier', note: form},
  {terms: 'anchorman, anchorwoman', instead: 'anchor', note: form},
  {terms: 'businessman, businesswoman', instead: 'business owner/executive', note: form},
  {terms: 'businessmen', instead: 'business owners/executives', note: form},
  {terms: 'salesman, saleswoman', instead: 'salesperson', note: form},
  {terms: 'stewardess', instead: 'flight attendant', note: form},
  {terms: 'stewardesses', instead: 'flight attendants', note: form},
  {terms: 'manpower', instead: 'workforce/staff', note: form},
  {terms: 'mankind', instead: 'humanity', note: form},
  {terms: 'man-made', instead: 'artificial/human-made', note: form},
  {terms: 'housewife', instead: 'homemaker', note: form},
  {terms: 'housewives', instead: 'homemakers', note: form},
  {terms: 'male nurse', instead: 'nurse', note: form},
  {terms: 'lady doctor, lady lawyer', instead: 'doctor/lawyer', note: form},
  {terms: 'comedienne', instead: 'comedian', note: form},
  {terms: 'authoress, poetess', instead: 'author/poet', note: form}
]

const none: ReadonlySet<string> = new Set()

const read = (rows: readonly Row[], list: SensitiveTerm['list'], slur: boolean): SensitiveTerm[] =>
  rows.flatMap(({terms, instead, note, unless}) => {
    const others = unless === undefined ? none : new Set(unless.split(' '))
    return terms.split(', ').map(term => {
      const noun = term.endsWith('+')
      const small = term.startsWith('=')
      return {
        words: term.slice(small ? 1 : 0, noun ? -1 : undefined).split(' '),
        instead: instead?.split('/') ?? [],
        list,
        slur,
        ...(note === undefined ? {} : {note}),
        noun,
        small,
        unless: others
      }
    })
  })

/** Terms by their first word, the longest first. */
export const insensitiveTerms: ReadonlyMap<string, readonly SensitiveTerm[]> = (() => {
  const byFirst = new Map<string, SensitiveTerm[]>()
  for (const term of [...read(labels, 'labels', false), ...read(slurs, 'labels', true), ...read(wide, 'wide', false)]) {
    const list = byFirst.get(term.words[0]!)
    if (list) list.push(term)
    else byFirst.set(term.words[0]!, [term])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
})()
