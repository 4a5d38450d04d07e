import {defineRule} from '../../../src/rule/define-rule.js'
import type {AnyRule, RuleMeta} from '../../../src/rule/rule.js'

const options = {
  max: {type: 'integer', default: 5, minimum: 1, description: 'How many.'},
  words: {type: 'array', items: {type: 'string'}, default: ['a'], description: 'Which.'}
} as const

const make = (id: string, presets: RuleMeta['presets']): AnyRule =>
  defineRule({
    id,
    group: 'style',
    description: 'A toy',
    rationale: 'Toys are for tests.',
    severity: 'warning',
    presets,
    options,
    fix: 'none',
    quotes: 'check',
    limits: ['It finds nothing.'],
    valid: [],
    invalid: [],
    check() {}
  })

/** Rules that find nothing, for tests of what is on. */
export const toyRules: readonly AnyRule[] = [
  make('doubled-words', {recommended: 'warning'}),
  make('unnamed-figures', {news: ['error', {max: 3}], ap: ['error', {words: ['ap']}]}),
  make('long-sentences', {strict: 'info'})
]
