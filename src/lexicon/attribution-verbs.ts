/**
 * Verbs by which a text says where a statement comes from. Own compilation.
 *
 * Classes:
 * - `say`: speech and writing. Whoever is the subject is the source, with or without "that".
 * - `clause`: speech only with a clause, a quotation or nothing after it: "he added", but not "it added 300 jobs".
 * - `show`: findings. The subject must be a document, a survey, an institution or a pronoun for one, or a "that" must follow.
 * - `stance`: what somebody thinks, wants, plans or asks for; a figure in it is theirs.
 * - `object`: speech about a thing, without a clause: "cited", "touted", "blamed".
 *
 * Tones: `neutral`, `loaded` (takes a side: "admit", "claim"), `hedged` (holds the statement off: "suggest").
 */
export type VerbClass = 'say' | 'clause' | 'show' | 'stance' | 'object'
export type VerbTone = 'neutral' | 'loaded' | 'hedged'
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbEntry {
  lemma: string
  class: VerbClass
  tone: VerbTone
  form: VerbForm
}

const lemmas: Record<VerbClass, string> = {
  say: `say tell report announce note suggest indicate conclude write argue claim warn testify tweet acknowledge insist state
    predict estimate confirm concede assert contend  allege remark reply respond retort quip reiterate stress
    emphasize emphasise disclose admit deny caution complain comment declare explain imply inform joke lament mention muse
    observe opine proclaim promise pledge quote recount remind  rejoin riposte rebut scoff shout tease urge
    vow whisper yell assure attest aver bemoan blog bluster brag calculate chide concur confess confide cry decry demur
    dispute elaborate email e-mail enthuse exclaim forecast gripe grumble grouse guess hint inquire intone lecture mutter
    narrate project prophesy protest quibble retweet scream speculate stipulate surmise theorize theorise
    underline underscore wail weigh-in whine deadpan crow gush chant counsel marvel analyze analyse chirp croak rant rave
    rail sigh snarl sneer reaffirm refute rejoice reveal`,
  clause: `add maintain repeat realize realise know threaten continue swear ask answer begin conclude counter interject interrupt offer point-out laugh smile nod disagree wonder
    press post read signal explode fire-back go-on chime-in sum-up cut-in hold hear learn discuss charge advise
    advertise instruct notify persuade plead object preach publish rule snap spell volunteer thunder sing scold shrug
    relate guarantee reason certify recall recite boast murmur affirm posit postulate hypothesize hypothesise specify clarify verify
    corroborate insinuate divulge fume summarize summarise reassert restate bet figure brief prove reassure apologize apologise foretell bellow
    bark stammer chuckle alert remember text`,
  show: `show find put peg list rate rank record determine demonstrate document
    identify detect discover measure clock tally compute assess reflect portray detail outline
    illustrate establish give count track value pin uncover unearth confirm gauge appraise quantify`,
  stance: `think believe expect hope want plan propose intend anticipate assume fear worry feel doubt suspect view consider deem
    imagine understand envision envisage foresee seek aim demand request require order allow call-for ask-for push-for press-for lobby-for look-to commit oppose support favor favour
    advocate recommend prefer agree reckon mandate authorize authorise mull contemplate wish dream push lobby pressure petition`,
  object: `cite tout blame accuse criticize criticise blast slam mock attack condemn denounce praise applaud hail champion condemn
    defend dismiss reject refer-to point-to allude-to reference invoke highlight question
    lambaste ridicule bash deride mourn credit thank ascribe attribute endorse extol laud hype deplore call describe talk-about speak-of speak-about boast-of boast-about brag-about complain-about complain-of warn-of warn-about joke-about`
}

const tones: readonly (readonly [VerbTone, string])[] = [
  [
    'loaded',
    `claim admit concede deny boast insist allege contend confess brag swear vow warn complain lament scoff shout
     protest decry blast slam mock attack condemn denounce bluster gripe grumble whine sneer rant rail crow gush blame accuse`
  ],
  [
    'hedged',
    'suggest imply hint estimate guess speculate surmise predict project forecast reckon believe think expect fear assume suspect theorize'
  ]
]

/** Past and participle where they are not made with -ed. */
const irregular = new Map<string, readonly [past: string, participle: string]>(
  `say said said;tell told told;write wrote written;sing sang sung;swear swore sworn;find found found;think thought thought;
   feel felt felt;hold held held;put put put;read read read;understand understood understood;foresee foresaw foreseen;seek sought sought;
   give gave given;spell spelt spelt;begin began begun;show showed shown;hear heard heard;learn learned learnt;
   go went gone;forecast forecast forecast;set set set;see saw seen;cut cut cut;spit spat spat;bet bet bet;foretell foretold foretold;speak spoke spoken;withdraw withdrew withdrawn`
    .split(/;\s*/u)
    .map(entry => entry.trim().split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!] as const])
)

/** Verbs of two syllables that double their last consonant. */
const doubling = new Set('admit rebut commit refer concur demur submit infer'.split(' '))

/** "plan", "peg", "snap": one short vowel between single consonants. */
const isShort = /^[^aeiou]*(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/u

const inflect = (lemma: string): [VerbForm, string][] => {
  const base = lemma
  const doubles = doubling.has(base) || isShort.test(base)
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}i`
      : doubles
        ? base + base.at(-1)
        : base
  const s = /[^aeiou]y$/u.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/u.test(base)
      ? `${base}es`
      : `${base}s`
  const ing = base.endsWith('ee')
    ? `${base}ing`
    : base.endsWith('e')
      ? `${base.slice(0, -1)}ing`
      : `${doubles ? stem : base}ing`
  const [past, participle] = irregular.get(base) ?? [`${stem}ed`, `${stem}ed`]
  const forms: [VerbForm, string][] = [
    ['base', base],
    ['s', s],
    ['past', past],
    ['ing', ing]
  ]
  if (participle !== past) forms.push(['participle', participle])
  return forms
}

/** Verbs with a second word: the form of the first, then the particle that must follow. */
export interface ParticleVerb extends VerbEntry {
  particle: string
}

const toneOf = new Map<string, VerbTone>()
for (const [tone, text] of tones) for (const lemma of text.split(/\s+/u)) toneOf.set(lemma, tone)

const verbs = new Map<string, VerbEntry>()
const particles = new Map<string, ParticleVerb[]>()
for (const [kind, text] of Object.entries(lemmas) as [VerbClass, string][]) {
  for (const lemma of text.split(/\s+/u)) {
    const [base, particle] = lemma === 'e-mail' ? [lemma] : lemma.split('-')
    for (const [form, normal] of inflect(base!)) {
      const entry: VerbEntry = {lemma, class: kind, tone: toneOf.get(lemma) ?? 'neutral', form}
      if (particle === undefined) {
        if (!verbs.has(normal)) verbs.set(normal, entry)
      } else particles.set(normal, [...(particles.get(normal) ?? []), {...entry, particle}])
    }
  }
}

/** Every form of a verb of one word; a verb in two classes has the first of them. */
export const attributionVerbs: ReadonlyMap<string, VerbEntry> = verbs

/** Every form of a verb of two words, by the first. */
export const particleVerbs: ReadonlyMap<string, readonly ParticleVerb[]> = particles
