import type {AnyRule} from '../src/rule/rule.js'
import acronymDefinitions from './acronym-definitions.js'
import ageConflict from './age-conflict.js'
import aiResidue from './ai-residue.js'
import anonymousSources from './anonymous-sources.js'
import apNumerals from './ap-numerals.js'
import cmsArtefacts from './cms-artefacts.js'
import dateStyle from './date-style.js'
import figureConflict from './figure-conflict.js'
import firstReference from './first-reference.js'
import headlineMatch from './headline-match.js'
import houseTerms from './house-terms.js'
import imageText from './image-text.js'
import impossibleDates from './impossible-dates.js'
import insensitiveTerms from './insensitive-terms.js'
import links from './links.js'
import listCount from './list-count.js'
import minorsNames from './minors-names.js'
import moneyStyle from './money-style.js'
import nameSpelling from './name-spelling.js'
import partOfWhole from './part-of-whole.js'
import percentMath from './percent-math.js'
import percentPoints from './percent-points.js'
import placeholderText from './placeholder-text.js'
import presumptionOfInnocence from './presumption-of-innocence.js'
import promotionalBlocks from './promotional-blocks.js'
import quoteMarks from './quote-marks.js'
import ratioWording from './ratio-wording.js'
import redundantAcronyms from './redundant-acronyms.js'
import relatedLinks from './related-links.js'
import relativeDays from './relative-days.js'
import repeatedPhrases from './repeated-phrases.js'
import repeatedSentences from './repeated-sentences.js'
import repeatedWords from './repeated-words.js'
import restatedFacts from './restated-facts.js'
import sentenceLength from './sentence-length.js'
import singleSource from './single-source.js'
import spellingVariant from './spelling-variant.js'
import suicideWording from './suicide-wording.js'
import unattributedFigures from './unattributed-figures.js'
import unattributedQuotes from './unattributed-quotes.js'
import unbalancedQuotes from './unbalanced-quotes.js'
import undefinedAcronyms from './undefined-acronyms.js'
import unitConversion from './unit-conversion.js'
import vagueAttribution from './vague-attribution.js'
import weekdayDate from './weekday-date.js'

/** Every rule, in the order of the catalogue. */
export const rules: readonly AnyRule[] = [
  unattributedFigures,
  unattributedQuotes,
  anonymousSources,
  vagueAttribution,
  singleSource,
  repeatedWords,
  repeatedPhrases,
  repeatedSentences,
  restatedFacts,
  promotionalBlocks,
  relatedLinks,
  placeholderText,
  cmsArtefacts,
  aiResidue,
  redundantAcronyms,
  undefinedAcronyms,
  acronymDefinitions,
  nameSpelling,
  firstReference,
  ageConflict,
  apNumerals,
  figureConflict,
  partOfWhole,
  percentPoints,
  percentMath,
  listCount,
  unitConversion,
  moneyStyle,
  ratioWording,
  weekdayDate,
  impossibleDates,
  dateStyle,
  relativeDays,
  unbalancedQuotes,
  quoteMarks,
  headlineMatch,
  presumptionOfInnocence,
  suicideWording,
  minorsNames,
  insensitiveTerms,
  sentenceLength,
  houseTerms,
  spellingVariant,
  links,
  imageText
]
