import {once} from '../core/once.js'

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

const formNames = ['base', 's', 'past', 'ing', 'participle'] as const

/** The forms of a verb, as `formNames` has them; the participle only where it is not the past. */
function inflect(base: string): string[] {
  const last = base.at(-1)!
  const isAfterVowel = 'aeiou'.includes(base.at(-2)!)
  const doubles = !isAfterVowel ? false : isShort.test(base) || doubling.has(base)
  const inY = last === 'y' && !isAfterVowel
  const cut = base.slice(0, -1)
  const stem = doubles ? base + last : base
  const sibilant = last === 's' || last === 'x' || last === 'z' || base.endsWith('ch') || base.endsWith('sh')
  const s = inY ? `${cut}ies` : sibilant ? `${base}es` : `${base}s`
  const ing = last === 'e' && !base.endsWith('ee') ? `${cut}ing` : `${stem}ing`
  const odd = irregular.get(base)
  if (odd) return odd[0] === odd[1] ? [base, s, odd[0], ing] : [base, s, odd[0], ing, odd[1]]
  return [base, s, last === 'e' ? `${base}d` : inY ? `${cut}ied` : `${stem}ed`, ing]
}

/** Verbs with a second word: the form of the first, then the particle that must follow. */
export interface ParticleVerb extends VerbEntry {
  particle: string
}

interface Forms {
  verbs: Map<string, VerbEntry>
  particles: Map<string, ParticleVerb[]>
}

/** All forms of all verbs, made when they are first asked for: it takes a while, and many articles ask for none. */
const allForms = once((): Forms => {
  const verbs = new Map<string, VerbEntry>()
  const particles = new Map<string, ParticleVerb[]>()
  const toneOf = new Map<string, VerbTone>()
  for (const [tone, text] of tones) for (const lemma of text.split(/\s+/u)) toneOf.set(lemma, tone)
  for (const kind of Object.keys(lemmas) as VerbClass[]) {
    for (const lemma of lemmas[kind].split(/\s+/u)) {
      const tone = toneOf.get(lemma) ?? 'neutral'
      const cut = lemma === 'e-mail' ? -1 : lemma.indexOf('-')
      const forms = inflect(cut < 0 ? lemma : lemma.slice(0, cut))
      for (let at = 0; at < forms.length; at++) {
        const normal = forms[at]!
        const entry: VerbEntry = {lemma, class: kind, tone, form: formNames[at]!}
        if (cut < 0) {
          if (!verbs.has(normal)) verbs.set(normal, entry)
        } else particles.set(normal, [...(particles.get(normal) ?? []), {...entry, particle: lemma.slice(cut + 1)}])
      }
    }
  }
  return {verbs, particles}
})

/** The form of a verb of one word that a word is; a verb in two classes has the first of them. */
export const attributionVerb = (normal: string): VerbEntry | undefined => allForms().verbs.get(normal)

/** The verbs of two words of which a word is the first, in some form. */
export const particleVerbs = (normal: string): readonly ParticleVerb[] | undefined => allForms().particles.get(normal)
