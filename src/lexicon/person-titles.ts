/**
 * What stands before a person's name. Own compilation.
 */
const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean))

/** "Mr.": says of the next word that it is a surname, and whose. Lower case, with or without the full stop. */
export const courtesyTitles = split(
  'mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. mme mme. mlle mlle. herr frau señor señora signor signora monsieur madame'
)

/** Words of titles and offices that stand right before names; capital or small. Lower case. */
export const titles = split(`
adm adm. admiral ald alderman alderwoman amb amb. ambassador analyst archbishop assemblyman assemblymember assemblywoman assistant associate atty atty.
attorney baron baroness bishop brig brig. brigadier candidate capt capt. captain cardinal ceo chair chairman chairperson chairwoman chancellor chief cmdr cmdr. coach
col col. colonel commander commissioner comptroller congressman congresswoman constable contender controller corporal council councillor councilman councilmember
councilor councilwoman count countess cpl cpl. dame dean delegate dep dep. deputy det det. detective director doctor doctor dr dr. duchess
duke emir emperor empress envoy ex-president father fr fr. frontrunner front-runner gen gen. general gov gov. governor heir historian imam
inspector judge justice king lady lawmaker leader lt lt. lieutenant lord maj maj. major majority marshal mayor minister minority monsignor msgr
msgr. nominee officer ofc ofc. pastor pfc pfc. pilot pope premier pres pres. president president-elect prime prince princess principal private prof
prof. professor prosecutor pvt pvt. queen rabbi rear rep rep. representative republican democrat rev rev. reverend ret ret. saint sec sec. secretary secretary-general
sen sen. senator senior sergeant sgt sgt. sheikh sheriff sir sister solicitor speaker spokesman spokesperson spokeswoman state strategist sultan supt supt. superintendent
treasurer trooper undersecretary vice vice-president warden whip
`)

/** "Jr." and the like, after a name. Lower case. */
export const suffixes = split('jr jr. sr sr. ii iii iv phd ph.d. m.d. md esq esq. qc kc mbe obe cbe')

/** Small words within surnames: "van der Berg", "bin Laden", "de la Cruz". Lower case. */
export const particles = split(
  "van von der den de del della di da dos das du la le lo bin ibn al el ben abu ter ten zu af av y e st. st san mac o'"
)

/** Words of respect that make one name a whole one: "Pope Francis", "Queen Camilla", "St. Peter". Lower case. */
export const soleNameTitles = split(
  'pope king queen prince princess emperor empress sultan emir saint st st. san santa sister brother father mother tsar czar pharaoh hurricane typhoon cyclone tropical storm camp mount lake fort port'
)
