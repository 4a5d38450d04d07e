import {htmlVocabulary} from '../html/html-vocabulary.js'
import type {Vocabulary} from '../markup/vocabulary.js'
import {localName} from './local-name.js'

/** What the elements of XHTML mean where it stands in other XML, with or without a prefix. */
export const xhtmlVocabulary: Vocabulary = (tag, around) =>
  htmlVocabulary({...tag, name: localName(tag.name).toLowerCase()}, around)
