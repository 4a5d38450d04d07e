import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '../core/document.js'

/**
 * Runs a synchronous retext plugin over an article, for rules that wrap one.
 *
 * @returns The messages it left, as it made them: with the ids and places of its own.
 */
export function runPlugin(transform: Transformer<Root>, tree: Article): VFileMessage[] {
  const file = new VFile(tree.data.document.source)
  transform.call({} as never, tree, file, () => {})
  return file.messages
}
