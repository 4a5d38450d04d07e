/** Nouns that name where a statement comes from. Own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** What says or shows something: documents, counts, surveys. */
export const documentNouns =
  set(`poll polls polling survey surveys study studies report reports analysis analyses data figures statistics stats
  census audit audits review reviews research researchers investigation investigations inquiry probe record records document documents
  documentation filing filings disclosure disclosures estimate estimates projection projections forecast forecasts tally tallies count
  counts calculation calculations statement statements memo memos memorandum letter letters email emails e-mail e-mails transcript
  transcripts indictment complaint lawsuit suit affidavit affidavits testimony book books memoir article articles column editorial
  story account accounts website database paper papers findings results returns tracker index dossier briefing bulletin communique
  communiqué declaration press-release release newsletter post tweet tweets ad ads advertisement commercial video footage chart charts
  slide slides graph table tables spreadsheet invoice invoices receipts contract contracts ledger ledgers minutes scorecard
  simulation model models modeling modelling math arithmetic evidence experiment trial trials numbers average averages aggregate
  ranking rankings log logs registry summary brief opinion ruling verdict order bill law legislation act rule rules
  regulation regulations plan plans proposal proposals agreement deal budget petition resolution amendment guidelines policy
  documentary magazine newspaper newspapers journal blog outlet outlets network media press biography obituary essay speech interview
  application questionnaire reporting coverage intelligence assessment assessments advisory notice warrant deposition
  sources source manifesto platform reading readings poster sign signs placard banner headline caption prospectus registration
  inventory roster docket subpoena lease settlement treaty pact accord barometer sampling appraisal valuation tabulation tabulations readout
  pamphlet brochure flier flyer leaflet booklet handbook manual textbook excerpt excerpts appendix plaque billboard mailer recording recordings
  tape tapes diary diaries almanac encyclopedia yearbook directory catalog catalogue gazette dissertation thesis meta-analysis ordinance
  regulation regulations statute decree directive measurements observations observation experiments scans tests outlook guidance`)

/** Polls and what is like them: their figures go on from sentence to sentence. */
export const pollNouns = set(`poll polls polling survey surveys pollster pollsters respondents tracker questionnaire
  canvass census surveyed polled`)

/** Who speaks for an institution, and institutions themselves, in lower case. */
export const institutionNouns =
  set(`police authorities officials official government ministry minister department agency agencies bureau
  commission committee council court courts judge prosecutors prosecutor army military navy force union unions company companies firm firms
  corporation bank banks group groups organization organizations organisation organisations association charity foundation institute institution
  university college school hospital hospitals church team administration campaign campaigns office party institutes lawmakers legislature
  congress senate parliament cabinet mayor governor president senator spokesman spokeswoman spokesperson spokespeople representative
  representatives investigators detectives regulators auditors economists analysts experts scientists researchers demographers
  pollsters historians scholars critics advocates activists organizers organisers lawyers attorneys attorney doctors engineers
  executives executive chief director manager coach aide aides adviser advisers advisor advisors witnesses witness residents
  neighbors neighbours relatives family friends survivors insurers airline airlines manufacturer publisher watchdog think-tank
  thinktank ngo coalition alliance consortium board panel mission embassy consulate monitor monitors observers observatory firefighters sheriff
  fbi cia un nato who imf eu epa fda cdc irs`)

/** Nouns of saying: "the claim that", "his estimate of", "a warning that". */
export const sayingNouns =
  set(`claim claims assertion assertions estimate estimates warning warnings statement allegation allegations
  accusation accusations announcement prediction predictions promise pledge vow projection projections forecast forecasts argument arguments
  contention question questions quote suggestion acknowledgment acknowledgement admission declaration testimony complaint reminder insistence emphasis
  boast remark remarks comment comments conclusion finding findings report reports proposal proposals call calls demand demands
  word words belief view opinion notion concern concerns fear fears hope hopes expectation expectations rumor rumors rumour rumours outlook guidance valuation appraisal`)
