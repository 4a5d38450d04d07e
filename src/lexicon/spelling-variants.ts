/** Words that American and British English spell differently. Source: own compilation of stems; endings are put on here. */

export interface SpellingVariant {
  side: 'american' | 'british'
  /** The same form in the other spelling. */
  other: string
  /** The first form of its row: words of one row are one word. */
  stem: string
  /** `-ize` and `-ise`: the American form is right in some British houses, too. */
  ize: boolean
}

/** British stem, American stem, endings that both take (`-` for none). */
const rows = `
colour color - s ed ing ful less ist ists ation
favour favor - s ed ing able ably ite ites itism
labour labor - s ed ing er ers
honour honor - s ed ing able ably
behaviour behavior - s al ally
neighbour neighbor - s ing hood hoods ly
harbour harbor - s ed ing
rumour rumor - s ed
humour humor - s ed less
odour odor - s less
tumour tumor - s
savour savor - s ed ing y
endeavour endeavor - s ed ing
flavour flavor - s ed ing ful
parlour parlor - s
rigour rigor -
vigour vigor -
valour valor -
candour candor -
clamour clamor - s ed ing
splendour splendor -
armour armor - ed y
fervour fervor -
saviour savior - s
demeanour demeanor -
misdemeanour misdemeanor - s
succour succor -
rancour rancor -
centre center - s d
theatre theater - s
litre liter - s
millilitre milliliter - s
metre meter - s
kilometre kilometer - s
centimetre centimeter - s
millimetre millimeter - s
fibre fiber - s
calibre caliber -
sabre saber - s
spectre specter - s
sombre somber -
lustre luster -
meagre meager -
manoeuvre maneuver - s d
manoeuvring maneuvering -
defence defense - s less
offence offense - s
pretence pretense -
analyse analyze - d r rs
analysing analyzing -
paralyse paralyze - d s
paralysing paralyzing -
catalyse catalyze - d s
grey gray - s er ing
tyre tire - s
plough plow - s ed ing
mould mold - s ed y
sceptic skeptic - s al ally ism
moustache mustache - s
pyjamas pajamas -
cosy cozy -
ageing aging -
jewellery jewelry -
marvellous marvelous - ly
woollen woolen -
skilful skillful - ly
wilful willful - ly
fulfil fulfill - s ment
enrol enroll - s ment ments
instalment installment - s
travelled traveled -
travelling traveling -
traveller traveler - s
cancelled canceled -
cancelling canceling -
labelled labeled -
labelling labeling -
modelled modeled -
modelling modeling -
fuelled fueled -
fuelling fueling -
levelled leveled -
levelling leveling -
signalled signaled -
signalling signaling -
counsellor counselor - s
counselled counseled -
counselling counseling -
channelled channeled -
channelling channeling -
dialled dialed -
dialling dialing -
quarrelled quarreled -
quarrelling quarreling -
tunnelled tunneled -
tunnelling tunneling -
marvelled marveled -
rivalled rivaled -
unrivalled unrivaled -
shovelled shoveled -
equalled equaled -
totalled totaled -
totalling totaling -
initialled initialed -
stencilled stenciled -
panelled paneled -
panelling paneling -
grovelling groveling -
bevelled beveled -
unravelled unraveled -
unravelling unraveling -
anaemia anemia -
anaemic anemic -
anaesthetic anesthetic - s
anaesthesia anesthesia -
paediatric pediatric - s ian ians
orthopaedic orthopedic - s
gynaecologist gynecologist - s
gynaecological gynecological -
haemorrhage hemorrhage - s d
haemoglobin hemoglobin -
leukaemia leukemia -
diarrhoea diarrhea -
oestrogen estrogen -
foetus fetus - es
foetal fetal -
oesophagus esophagus -
haemophilia hemophilia -
cheque check - s
kerb curb - s
programme program - s
draught draft - s y
`

/** Verbs in -ise or -ize, without the ending. */
const verbs =
  `apolog author capital categor central character civil colon commercial computer criminal critic crystall custom
  decentral decriminal dehuman demilitar democrat demon demoral deput destabil digit dramat econom emphas energ epitom
  equal euthan familiar fantas fertil final formal fratern galvan general global harmon homogen hospital hypothes ideal
  immun incentiv industrial initial institutional internal international item jeopard legal legitim liberal local magnet
  marginal material maxim memor mesmer militar minim mobil modern monopol moral motor national natural neutral normal
  optim organ ostrac patron penal person plagiar polar politic popular pressur priorit privat public pulver radical
  random rational real recogn relativ reorgan revital revolution roman sanit scrutin secular sensational social special
  stabil standard steril stigmat subsid summar symbol sympath synchron synthes tantal terror theor traumat trivial union
  urban util vandal vapor verbal victim visual vocal weapon`.split(/\s+/u)

const izeEndings = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'ational']

/** American words that mean something else as well, so that they show nothing of the spelling of a text. */
const ambiguous: ReadonlySet<string> = new Set(
  'tire tires check checks curb curbs program programs draft drafts drafty meter meters draught draughts mold molds'.split(
    ' '
  )
)

function build(): Map<string, SpellingVariant> {
  const variants = new Map<string, SpellingVariant>()
  const add = (british: string, american: string, stem: string, ize: boolean): void => {
    if (!ambiguous.has(british)) variants.set(british, {side: 'british', other: american, stem, ize})
    if (!ambiguous.has(american)) variants.set(american, {side: 'american', other: british, stem, ize})
  }
  for (const row of rows.trim().split('\n')) {
    const [british = '', american = '', ...endings] = row.split(' ')
    for (const ending of endings) {
      const end = ending === '-' ? '' : ending
      add(british + end, american + end, british, false)
    }
  }
  for (const verb of verbs) for (const end of izeEndings) add(`${verb}is${end}`, `${verb}iz${end}`, `${verb}ise`, true)
  return variants
}

let variants: ReadonlyMap<string, SpellingVariant> | undefined

/** Every form, in small letters; built at first use. */
export function spellingVariants(): ReadonlyMap<string, SpellingVariant> {
  variants ??= build()
  return variants
}
