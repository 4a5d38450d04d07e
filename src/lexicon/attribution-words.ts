/** Small words around a cue. Own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** What may stand between a subject and its verb. */
export const auxiliaries =
  set(`has have had will would could should may might can did does do didn't doesn't don't hasn't haven't hadn't won't
  wouldn't couldn't can't also later then once again often always never still already just even now previously earlier recently soon first
  not since long ago he'd both all himself herself themselves itself sometimes simply further`)

export const timeWords =
  set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday
  tonight tomorrow earlier later last this week month year night morning afternoon evening day days weeks months years recently late early ago
  again now here there january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct.
  nov. dec. jan feb mar apr aug sept oct nov dec noon midnight weekend spring summer fall autumn winter then too instead however
  afterward afterwards publicly flatly bluntly`)

export const determiners = set(
  `a an the this that these those his her its their our my your each every another any no one's`
)

/** Where and to whom things are said: "in an interview", "on the floor", "to reporters". */
export const speechPlaces =
  set(`interview interviews statement statements speech speeches email emails e-mail conference news briefing call telephone
  phone post posts tweet tweets letter memo op-ed column article blog debate hearing rally television tv radio show podcast reporters
  reporter journalists supporters crowd audience voters viewers donors lawmakers testimony press release report floor stage event
  appearance remarks address video message note filing court week month year twitter facebook instagram youtube cnn fox nbc abc
  cbs msnbc npr bbc meeting town hall gathering fundraiser ceremony forum conversation`)

/** What somebody is who thinks something: "is confident that", "are worried about". */
export const attitudes =
  set(`confident certain sure hopeful optimistic pessimistic doubtful sceptical skeptical convinced adamant worried concerned afraid aware
  unaware determined keen eager unsure uncertain glad pleased satisfied disappointed critical proud`)

/** Verbs whose base and -s forms are as often nouns. */
export const nounVerbs =
  set(`report claim plan estimate project comment charge promise pledge vow offer question list place count rank record rate
  document detail order demand request support view hope fear worry doubt blog email e-mail tweet quote stress post press signal reply forecast joke
  object advise boast complain remark answer call attack praise credit blame value measure track track challenge challenge highlight
  reference guess hint whisper sigh brag reason protest tease snap shout scream cry murmur address survey want need crow charge
  spell recall laugh smile nod set read lecture dispute notice rave rant shrug relate project address outline preference favor favour
  question program feel finding wish dream view state place rail rule sense value plot trial sentence knock counsel marvel push lobby
  pressure petition note suspect text bet figure brief gauge bark chuckle alert`)
