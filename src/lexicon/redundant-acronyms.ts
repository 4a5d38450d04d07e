/**
 * Acronyms and the words of their long forms, for the doubled word in "PIN number".
 *
 * Source: `known` mirrors the table of retext-redundant-acronyms 5 (MIT), which does not export it; a test keeps the two alike.
 * `added` and `proper` are our own compilation.
 */

/** Acronyms that retext-redundant-acronyms looks for, and all words it may find doubled after them. */
export const known: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['abm', 'missile'],
      ['abs', 'braking system'],
      ['ac', 'current'],
      ['add', 'disorder deficit'],
      ['adsl', 'digital subscriber line'],
      ['act', 'college test'],
      ['afc', 'footbal conference'],
      ['aids', 'immune deficiency syndrome'],
      ['am', 'modulation'],
      ['apl', 'programming language'],
      ['arm', 'rate mortgage'],
      ['atc', 'traffic control'],
      ['atm', 'teller machine'],
      ['basic', 'allpurpose symbolic instruction code'],
      ['bbs', 'board system'],
      ['cad', 'aided design'],
      ['cd', 'disc'],
      ['cga', 'graphic adapter'],
      ['cnn', 'news network'],
      ['css', 'style sheet stylesheet'],
      ['cobol', 'businessoriented language'],
      ['cpi', 'price index'],
      ['cpu', 'processing unit'],
      ['dat', 'audio tape'],
      ['dc', 'current'],
      ['dmz', 'zone'],
      ['dos', 'operating system'],
      ['ebcdic', 'binary coded decimal interchange code'],
      ['ega', 'graphic adapter'],
      ['fm', 'modulation'],
      ['gif', 'interchange format'],
      ['gob', 'oscar bluth'],
      ['gop', 'old party'],
      ['gps', 'positioning system'],
      ['gre', 'record examination exam'],
      ['gui', 'user interface'],
      ['hiv', 'immuno deficiency virus immunodeficiency'],
      ['html', 'markup language'],
      ['ibm', 'business machine corporation'],
      ['ip', 'protocol pointer'],
      ['ira', 'retirement account'],
      ['irc', 'relay chat'],
      ['isbn', 'standard book number'],
      ['isdn', 'service digital network'],
      ['kfc', 'fried chicken'],
      ['lan', 'area network'],
      ['lcd', 'crystal display'],
      ['led', 'emitting diode'],
      ['lem', 'excursion module'],
      ['lpg', 'petroleum gas'],
      ['mash', 'army surgical hospital'],
      ['midi', 'instrument digital interface'],
      ['nato', 'atlantic treaty organization organisation'],
      ['nfc', 'football conference'],
      ['npr', 'public radio'],
      ['opec', 'of the petroleum exporting country'],
      ['pc', 'circuit computer'],
      ['pdf', 'document format'],
      ['pif', 'information file'],
      ['pin', 'identification number'],
      ['ram', 'access memory'],
      ['ras', 'acronym syndrome'],
      ['rip', 'in peace'],
      ['risc', 'instruction set computer'],
      ['rf', 'frequency'],
      ['rom', 'only memory'],
      ['rpn', 'polish notation'],
      ['salt', 'arm limitation talk'],
      ['sam', 'to air missile'],
      ['sat', 'aptitude test assessment'],
      ['start', 'arm reduction treaty'],
      ['twa', 'world airline'],
      ['uhf', 'high frequency'],
      ['ul', 'laboratory'],
      ['un', 'nation'],
      ['univac', 'automatic computer'],
      ['upc', 'product code'],
      ['upi', 'press international'],
      ['usgs', 'state geological survey'],
      ['vat', 'added tax'],
      ['vhf', 'high frequency'],
      ['vin', 'identification number']
    ] as const
  ).map(([acronym, words]) => [acronym, words.split(' ')])
)

/** Acronyms that the package does not know, in capitals, and the nouns their last letters stand for, in the singular. */
export const added: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['ACL', 'ligament'],
      ['ADHD', 'disorder'],
      ['ALS', 'sclerosis'],
      ['ATV', 'vehicle'],
      ['COPD', 'disease'],
      ['CPR', 'resuscitation'],
      ['DVD', 'disc disk'],
      ['EIN', 'number'],
      ['FTP', 'protocol'],
      ['HPV', 'virus'],
      ['HTTP', 'protocol'],
      ['ICBM', 'missile'],
      ['IED', 'device'],
      ['IPO', 'offering'],
      ['LLC', 'company'],
      ['MCL', 'ligament'],
      ['OCD', 'disorder'],
      ['PAC', 'committee'],
      ['PCL', 'ligament'],
      ['PTSD', 'disorder'],
      ['RPG', 'grenade'],
      ['SARS', 'syndrome'],
      ['SIDS', 'syndrome'],
      ['SSN', 'number'],
      ['STD', 'disease'],
      ['STI', 'infection'],
      ['SUV', 'vehicle'],
      ['UAV', 'vehicle'],
      ['UTI', 'infection'],
      ['VPN', 'network']
    ] as const
  ).map(([acronym, words]) => [acronym, words.split(' ')])
)

/** Pairs that are accepted: proper names ("START treaty", "KFC chicken"), and words that no longer mean what the letter did. */
export const proper: ReadonlySet<string> = new Set([
  'dc comic',
  'kfc chicken',
  'opec country',
  'opec nation',
  'salt talk',
  'start treaty',
  'start talk',
  'usgs survey'
])

/** Acronyms that are words or names in small letters ("they act test after test"): reported in capitals only. */
export const words: ReadonlySet<string> = new Set(
  'ac act add aids am arm ban basic cad cat dat dc dos gob ip lan led lem mash midi rip rom ram salt sam sat start ul un'.split(
    ' '
  )
)
