import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {formatOf} from '../read/format-of.js'
import {read} from '../read/read.js'
import {parse} from './parse.js'

const articles = memo((_tree: Root) => new Map<string, Article>())

/**
 * Makes an article of a tree that another parser made, so that a rule works alone in any retext or remark pipeline: reads
 * the file itself, as Markdown if its name ends so and as plain text otherwise, and parses it our way. The tree is the key under
 * which the article is kept for the next rule.
 */
export function adopt(tree: Root, file: VFile): Article {
  const source = String(file)
  const known = articles(tree)
  let article = known.get(source)
  if (!article) {
    const format = formatOf(file.path ?? '')
    article = parse(read(source, format === 'markdown' || format === 'mdx' ? 'markdown' : 'plain'))
    known.set(source, article)
  }
  return article
}
