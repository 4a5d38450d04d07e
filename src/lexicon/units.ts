/** Units after a number, by what they measure. Own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Stretches of time, and how often. */
export const durations =
  set(`second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight
  fortnights month months quarter quarters season seasons year years decade decades century centuries millennium millennia
  generation generations semester semesters term terms time times fold weekday weekdays workday workdays`)

export const measures =
  set(`mile miles kilometer kilometers kilometre kilometres km meter meters metre metres centimeter centimeters
  centimetre centimetres cm mm millimeter millimeters millimetre millimetres foot feet inch inches yard yards acre acres hectare
  hectares ton tons tonne tonnes pound pounds lb lbs ounce ounces oz kilogram kilograms kilo kilos kg gram grams milligram milligrams
  mg liter liters litre litres gallon gallons barrel barrels bushel bushels degree degrees celsius fahrenheit volt volts watt watts
  kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw byte bytes megabyte megabytes gigabyte gigabytes terabyte
  terabytes mb gb tb mph kph knot knots calorie calories kilotons kiloton megaton megatons micrograms microgram decibels decibel
  hertz megahertz gigahertz milliliter milliliters mile-long square cubic nautical metric`)

/** Money written out, and codes. `pound` is money only where the text says so otherwise: it stands among the measures. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
  ['renminbi', 'yuan'],
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['ruble', 'ruble'],
  ['rubles', 'ruble'],
  ['rouble', 'ruble'],
  ['roubles', 'ruble'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['krona', 'krona'],
  ['shekel', 'shekel'],
  ['shekels', 'shekel'],
  ['rand', 'rand'],
  ['riyal', 'riyal'],
  ['riyals', 'riyal'],
  ['dirham', 'dirham'],
  ['dirhams', 'dirham'],
  ['lira', 'lira'],
  ['zloty', 'zloty'],
  ['hryvnia', 'hryvnia'],
  ['naira', 'naira'],
  ['reais', 'real'],
  ['usd', 'dollar'],
  ['eur', 'euro'],
  ['gbp', 'pound'],
  ['bucks', 'dollar']
])

/** Signs before (or after) an amount. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'ruble'],
  ['₩', 'won'],
  ['₴', 'hryvnia'],
  ['₪', 'shekel'],
  ['₺', 'lira'],
  ['₦', 'naira']
])

/** Words before a number that make it a name: "Route 66", "Section 230". */
export const labels =
  set(`no no. nos nos. number route highway interstate section article chapter page pages title rule room flight
  channel exhibit figure table part phase act volume vol volume. amendment proposition prop measure bill resolution district precinct
  ward item line gate pier platform track unit lot studio apt apt. apartment suite floor level type class category group grade step
  case count area zone i- u.s. boeing airbus version v windows form formula chapter verse psalm king pope sr state sector
  agenda page pp pp. ch ch. art art. sec sec. sr. hr h.r. s. psalms size top big round week day game act scene season episode`)

/** What a street is called at its end. */
export const streets =
  set(`st st. street ave ave. avenue rd rd. road blvd blvd. boulevard ln lane dr drive ct court pl place way
  pkwy parkway sq hwy terrace`)

/** Election arithmetic: public record, counted by those who hold the vote. */
export const votes =
  set(`vote votes delegate delegates superdelegate superdelegates ballot ballots seat seats primary primaries
  precinct precincts elector electors`)

export const electionWords =
  set(`vote votes voted voting voters voter delegate delegates superdelegates ballot ballots seat seats primary
  primaries turnout electorate points point precincts caucus caucuses caucusgoers electoral runoff`)
