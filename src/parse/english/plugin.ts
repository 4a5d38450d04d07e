import type {Paragraph, Root, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Processor} from 'unified'
import {parseDocument} from './parse-document.js'

/** Steps that other plugins add to the parser, under the names that `retext-english` knows. */
interface Extensions {
  nlcstParagraphExtensions?: ((node: Paragraph) => void)[]
  nlcstRootExtensions?: ((node: Root) => void)[]
  nlcstSentenceExtensions?: ((node: Sentence) => void)[]
}

/**
 * A parser for unified that gives `retext-english`'s tree several times as fast: `unified().use(stetEnglish)`. Where another
 * plugin extends the parser, parse-english itself does the work.
 */
export default function stetEnglish(this: Processor): undefined {
  this.parser = text => {
    const {
      nlcstParagraphExtensions = [],
      nlcstRootExtensions = [],
      nlcstSentenceExtensions = []
    } = this.data() as Extensions
    const isExtended = nlcstParagraphExtensions.length + nlcstRootExtensions.length + nlcstSentenceExtensions.length > 0
    if (!isExtended) return parseDocument(text)
    const upstream = new ParseEnglish()
    upstream.tokenizeParagraphPlugins.unshift(...nlcstParagraphExtensions)
    upstream.tokenizeRootPlugins.unshift(...nlcstRootExtensions)
    upstream.tokenizeSentencePlugins.unshift(...nlcstSentenceExtensions)
    return upstream.parse(text)
  }
}
