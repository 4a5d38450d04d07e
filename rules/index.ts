import type {AnyRule} from '../src/rule/rule.js'
import repeatedWords from './repeated-words.js'

/** Every rule, in the order of the catalogue. */
export const rules: readonly AnyRule[] = [repeatedWords]
