/** How newspapers speak of sources they do not name, and of why. Own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))
const phrases = (text: string): readonly (readonly string[])[] =>
  text.split(/\s*;\s*/u).map(phrase => phrase.trim().split(' '))

/** Before a source that stands for itself: not "the", which is a repeat. */
export const introducers = set('a an one another two three four five several multiple some many both other')

/** What may stand between the introducer, or nothing, and "sources". */
export const sourceModifiers =
  set(`senior diplomatic intelligence government military police security industry western law-enforcement law
  enforcement campaign company party official reliable well-placed informed congressional administration political judicial
  legal financial banking market trade defense defence local unnamed anonymous confidential republican democratic labour
  conservative palace royal club team league government's high-level high-ranking top knowledgeable credible independent
  separate second third different informed insider palestinian israeli russian ukrainian american british french german
  chinese korean japanese indian european arab iranian turkish u.s. us uk eu north south white house pentagon capitol hill
  gop democrats republicans hospital medical rescue union court prosecution investigative wire-service presidential inside close key main
  business energy oil studio hollywood network media sport`)

/** After a person or a source: what makes them an unnamed one. */
export const familiarity =
  phrases(`familiar with; close to; briefed on; with knowledge of; with direct knowledge of; with firsthand knowledge of;
  with first-hand knowledge of; with intimate knowledge of; with direct knowledge; with inside knowledge of; involved in the talks;
  involved in the negotiations; involved in the discussions; involved in the matter; involved with the matter; privy to; aware of the matter;
  with ties to the matter; informed of; informed about; briefed about; knowledgeable about; acquainted with;
  who is familiar with; who was familiar with; who are familiar with; who were familiar with; with access to; on the inside of;
  near the talks; in the know`)

/** Anonymity said outright. */
export const formulas =
  phrases(`on condition of anonymity; on the condition of anonymity; under condition of anonymity; under the condition of anonymity;
  on condition that he not be named; on condition that she not be named; on condition that they not be named;
  on the condition that he not be named; on the condition that she not be named; on the condition that they not be named;
  on condition of not being named; on condition of not being identified; on the condition he not be named; on the condition she not be named;
  asked not to be named; asked not to be identified; asked to remain anonymous; asked for anonymity; asking not to be named;
  asking not to be identified; who asked that his name not be used; asked that her name not be used; asked that their names not be used;
  requested anonymity; requesting anonymity; requested not to be named; insisted on anonymity; insisting on anonymity; demanded anonymity;
  declined to be named; declined to be identified; declining to be named; declining to be identified; refused to be named;
  refused to be identified; did not want to be named; did not want to be identified; didn't want to be named; didn't want to be identified;
  did not wish to be named; did not wish to be identified; wished to remain anonymous; wanted to remain anonymous; wishes to remain anonymous;
  preferred to remain anonymous; chose to remain anonymous; was granted anonymity; were granted anonymity; granted anonymity;
  spoke anonymously; speaking anonymously; spoke on background; speaking on background; on deep background; not for attribution;
  without being named; could not be named; who cannot be named; not authorized to be named`)

/** A reason, after the phrase and in its sentence or the next. */
export const reasons =
  phrases(`because; to discuss; to speak; to talk; to describe; to avoid; to protect; to share; to reveal; to relay; to recount;
  to preserve; to disclose; to address; to be candid; to give; to offer; to provide; to comment; to explain; to detail; to characterize; to brief;
  in order to; so as not; so he could; so she could; so they could; for fear; fearing; out of fear; fear of; afraid; not authorized; not authorised;
  unauthorized; unauthorised; wasn't authorized; weren't authorized; isn't authorized; aren't authorized; lacked authorization; citing; due to; given the;
  owing to; since; as they were not; as he was not; as she was not; as the; not allowed; weren't allowed; wasn't allowed; not permitted;
  weren't permitted; wasn't permitted; barred from; forbidden; prohibited; ahead of; before a formal; concerned about; worried about; wary of; under the ground rules;
  under ground rules; as a condition; sensitivity of; while discussing; when discussing; in discussing; to candidly; to freely; to openly; to more; to publicly`)

/** Officials and aides in the plural: enough of a source where some office is named, thin where none is. */
export const looseOfficials = set('officials aides authorities advisers advisors insiders operatives staffers')

/** Singular people whose being unnamed is told by "who spoke". */
export const insiders =
  set(`official aide adviser advisor staffer diplomat lawmaker senator congressman congresswoman executive employee
  officer strategist operative consultant lobbyist insider donor friend associate colleague member prosecutor investigator lawyer
  officials aides advisers advisors staffers diplomats lawmakers senators executives employees officers strategists operatives
  consultants lobbyists insiders donors friends associates colleagues members prosecutors investigators lawyers`)
