import type {Block} from '../core/block.js'
import type {Field} from '../core/message.js'

/** Where in an article a block stands, in an editor's words. */
export function fieldOf({role, segment: {kind}}: Block): Field {
  if (role === 'headline') return 'headline'
  if (kind === 'description') return 'standfirst'
  if (kind === 'heading') return 'heading'
  if (kind === 'alt-text') return 'alt text'
  if (role === 'caption') return 'caption'
  if (kind === 'list-item') return 'list'
  if (kind === 'table-cell') return 'table'
  return kind === 'note' ? 'note' : 'body'
}
