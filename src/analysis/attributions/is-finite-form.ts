import type {Word} from '../../core/block.js'
import {finiteForms} from '../../lexicon/past-forms.js'
import {isLower, isUpper} from '../letter-case.js'
import {beForms} from './scan.js'

const finiteAuxiliaries: ReadonlySet<string> = new Set(
  "has have had will would could should may might can did does do can't won't".split(' ')
)

/** Whether a word looks like the verb of a clause. */
export const isFiniteForm = ({normal, text}: Word): boolean =>
  beForms.has(normal) ||
  finiteAuxiliaries.has(normal) ||
  (text.endsWith('ed') && text.length > 2 && isLower(text)) ||
  (finiteForms.has(normal) && !isUpper(text))
