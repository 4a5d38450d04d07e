import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

/** What the package `retext` is: a processor that parses English and prints it again. */
export const retext = () => unified().use(retextEnglish).use(retextStringify)
