/** Repetitions that are meant. Own compilation. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/**
 * Links of the pattern "word link word": a word on both sides of one is idiom, rhetoric or distribution whatever the
 * word is:
 * "worked and worked", "pixel by pixel", "story after story", "war upon war".
 */
export const links = words('and by after upon versus vs')

/** Links that make idioms of some words only, those in `paired`: "coast to coast", "hand in hand", "word for word". */
export const pairingLinks = words('to in for on from against over or with')

/** What "and" doubles whatever comes before: "people and more and more money". */
export const comparatives = words(`
  more less fewer better worse bigger smaller larger higher lower greater faster slower older younger deeper further farther closer
  longer shorter stronger weaker louder harder easier richer poorer hotter colder brighter darker wider narrower cheaper again`)

/** What stands on both sides of a pairing link. Verbs do not: "continue to continue to" is a slip. */
export const paired = words(`
  again all arm ashes back block body book border bow brick brother bumper business cell cent cheek chest church city class club
  coast community company consumer corner country county court cover customer day decade desk dollar door dot dust ear edge elbow
  end eye eyeball face family farm father field finger floor foot friend game generation hand hat have head heart heel hip home
  hour house household inch industry island jaw job joint knee layer level like line list lip machine man measure member mile mind
  minute moment month mother mouth nail neck neighbor neighbour night nose on one out over page palm part peer penny person
  person-to-person place plane platform player point pole port pound province race region room row school sea season seat shore
  shoulder side sister site skin soul source species stage state station step store street student system table team term thing
  time tip tit toe tooth town train tree truck unit village wall ward week wheel wing woman word world year`)

/** Words that double for effect in speech, and hardly ever by a slip. */
export const intensifiers = words('really many far much way too big so very never ever long please bye go')

/** Words that double as noises and formulas. */
export const reduplicated = words(`
  agar aye beep beri blah bye cha cheep chew choo chow cluck coo cous cuckoo dik ding dong dum etc haw hee hey ho honk hoo hoot hula
  hum hush knock lava mahi moo nudge peri ping piri plop pom pooh quack rah toot tsk tuk tut tweet wah walla waka wiki wink woof yada yadda ylang yum`)

/**
 * Adverbs after which the same word may begin a phrase ("moved on on Friday", "came in in 1979"), by the verbs they go
 * with.
 */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'on',
    words(`
      move moved moves moving go goes going gone went carry carries carried carrying hold held hang hung log logged live lives
      lived living lives drag drags dragged dragging press pressed come came pass passed catch caught tune tuned turn turned sign
      signed soldier soldiered switch switched`)
  ],
  [
    'in',
    words(`
      come comes coming came cave caved check checked checking clock clocked dig dug drop dropped give gave gives giving given kick
      kicked kicks log logged move moved moves moving phone phoned pitch pitched settle settled set sets step stepped sign signed
      stay stayed tune tuned weigh weighed turn turned let brought bring pour poured pouring`)
  ],
  ['at', words('look looks looked looking gaze gazed gazing stare stared staring')],
  [
    'over',
    words(
      'take takes took taken taking roll rolled cross crossed spill spilled start hand handed boil boiled turn turned'
    )
  ],
  [
    'up',
    words(
      'wake woke wakes waking grow grew grows growing grown sign signed end ended show showed look looked turn turned'
    )
  ],
  [
    'by',
    words(
      'pass passed passes passing stand stood go goes went stop stopped drop dropped walk walked drive drove driven live lived'
    )
  ],
  [
    'out',
    words('put puts come came comes go went goes run ran move moved get got carry carried find found break broke')
  ],
  ['off', words('take took taken set sets go went come came fall fell switch switched turn turned')]
])

/** After these a person may be followed by what is that person's: "gave her her book". */
export const givers = words(`
  gave give given gives giving told tell tells telling cost costs show showed shown shows hand handed offer offered ask asked asks
  asking bought buy sent send teach taught wish wished earn earned earns earning won win get got getting gets lend lent owe owed
  paid pay pays deny denied save saved grant granted guarantee guaranteed make made making let lets help helped leave left`)

/**
 * Capitalised words that never double as names ("Paris Paris" might): offices, nations, days, first words of
 * institutions.
 */
export const undoubled = words(`
  president minister senator governor congressman congresswoman chairman chairwoman chancellor ambassador secretary mayor judge
  sheriff lieutenant captain sergeant professor mr mrs ms dr mr. mrs. ms. dr. sen. rep. gov. prime vice chief supreme federal
  national international united secret homeland royal state house white department ministry university congress parliament
  commission committee council republican democratic democrat democrats republicans labour conservative monday tuesday wednesday
  thursday friday saturday sunday january february april july august september october november december jan. feb. aug. sept. oct.
  nov. dec. american british english french german italian spanish russian chinese japanese indian canadian australian ukrainian
  israeli palestinian iranian iraqi european african asian korean mexican turkish polish`)
