/** Words of the lines that introduce an author under an article. Own compilation. */

/** What authors of articles are. */
const roles = String.raw`(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|author|professor|lecturer|researcher|fellow|scholar|analyst|producer|freelancer|blogger|essayist|historian|novelist|critic|photographer|founder|co-founder|director|consultant|strategist|attorney|lawyer|expert|intern|host|anchor|broadcaster|economist|scientist|reader in|teacher|physician|doctor|nurse|veteran|resident|engineer|activist|advocate|psychologist|therapist|chef|poet|filmmaker|entrepreneur|chair|executive|staffer|member of|student|candidate|instructor|commentator|reviewer)s?`

/** A block that begins with a name and says what its bearer is or does. The first group is the name. */
export const bioSentence =
  /^(?:about (?:the )?authors?:? ?)?((?:(?:\p{Lu}[\p{L}.'-]*|de|van|von|der|bin|al|la|di|da)\s+){1,5})(?:\(?@\w+\)?,? )?(?:, [^,.]{2,60}, )?(?:is|was|has|joined|covers|writes|reports|works|serves|teaches|holds|arrives|lives|hosts|edits|oversees|currently|also|leads|heads)\b/u

/** Small words in names, and the verbs after a name, of the pattern above. */
export const particles: ReadonlySet<string> = new Set('de van von der bin al la di da'.split(' '))
export const bioVerbs: ReadonlySet<string> = new Set(
  `is was has joined covers writes reports works serves teaches holds arrives lives hosts edits oversees currently also leads
  heads`.split(/\s+/)
)

export const bioRole = new RegExp(String.raw`\b${roles}\b`)

/** What only a note on an author says, in lower case. */
export const bioMark =
  /(?:\bfollow (?:him|her|them|me)\b|\b(?:his|her|their) (?:latest|most recent|new|first|forthcoming|debut|work has|writing|book|books|novel|column)\b|\bcan be (?:reached|contacted|found|followed)\b|@\w+|\bfreelance\b|\b(?:is|are) the (?:co-)?authors? of\b|\bbased in\b|\b(?:contributing|staff|senior|deputy|managing|assistant|associate|opinion|metro|news|features?|political|investigative|award-winning)\b[^.]{0,20}\b(?:editor|writer|reporter|correspondent|journalist|contributor|columnist)\b|\bcontribut(?:or|es|ing) (?:to|at|for)\b|\blives in\b|\bsince (?:19|20)\d\d\b|\bfull bio\b|\bcovers\b|\bwrites (?:about|for|on|the)\b|\b(?:reporter|writer|correspondent|editor|producer|columnist) (?:for|at|with|of|who|covering|based)\b)/

/** What is said of the author alone, whatever they are: "writes about courts for the Post", "joined the Post in 2019". */
export const bioSure =
  /\bwrites (?:about|for|on) |\bcovers [^.]{2,60} for (?:the|our)\b|\bjoined (?:the )?[^.]{2,50} (?:in|as) [^.]{0,40}(?:19|20)\d\d\b|\bmore of (?:his|her|their) (?:work|stories|articles)\b|\blives in [^.]{2,40} with (?:his|her|their)\b|\bis (?:the |an? )?[^.]{2,40}(?:'s|s') [^.]{0,30}\b(?:editor|correspondent|reporter|columnist|critic)\b/

/** "The writer is a former minister": a note on an author that is not named. */
export const namelessBio =
  /^the (?:writer|author|columnist|reviewer)s? (?:is|are|works|teaches|lives) (?:an?|the|as|at|in)\b[^\n]{3,250}$/

/** The line under a name: "Staff Writer", "Senior Political Reporter". */
export const bioTitle =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]*,?\s){0,6}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|staff|author)s?(?:,? [^.!?]{2,40})?$/iu

/** How to reach an author, and where to read more, in lower case. */
export const bioContact =
  /^(?:(?:you can |please )?(?:contact|write to|e-?mail|reach|message|get in touch with)(?: (?!us\b|our\b)[^!?\n]{2,60})? (?:at|on|via|by)[: ]+(?:e-?mail |twitter |his |her )?[^!?\n]{0,60}@[^!?\n]{2,60}|(?:you can )?(?:e-?mail|contact|reach) (?!with\b)[^!?\n]{2,50} (?:here|via|at)\b[^\n]{0,120}|(?:e-?mail|contact|twitter)?:? ?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\.?|\[[^\]]{0,30}protected[^\]]{0,30}\]|\[e-?mail[^\]]{0,20}protected\]|(?:more|other|all|recent|read more|see (?:all|more)) (?:articles|stories|posts|columns|content|work) (?:from|by) [^!?\n]{2,60}|about (?:the )?authors?|(?:view|see|read) (?:full )?(?:profile|bio)|full bio|[^.!?\n]{3,60} can be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by)\b[^\n]{0,160})$/

/** How those begin that have neither an address nor "can be reached". */
export const contactStarts: ReadonlySet<string> = new Set(
  'you please contact write e email reach message get twitter more other all recent read see about view full'.split(' ')
)

/** A firm about itself, under a press release. */
export const companyProfile =
  /^(?:about )?(?:\p{Lu}[\p{L}\p{N}.'&-]*,?\s+){1,6}(?:is (?:an? |the )?(?:global|leading|world|internationally|largest|premier|privately|publicly|fully|market)\b[^.]{0,90}\b(?:provider|company|supplier|manufacturer|developer|solutions|firm|organi[sz]ation|producer|operator|platform)|is headquartered in\b)/u
