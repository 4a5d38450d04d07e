import type {Paragraph} from 'nlcst'
import type {Position} from 'unist'
import type {ArticleParagraph} from '../core/document.js'

/** What a paragraph is made of, when somebody looks at it. */
export interface Builder {
  children(data: ArticleParagraph['data']): Paragraph['children']
  position(data: ArticleParagraph['data']): Position
}

/**
 * A paragraph whose nodes and place are made when somebody first looks at them. Our rules read the outline and never do; a third-party
 * plugin finds an ordinary nlcst node: after the first look both are plain properties.
 */
export class LazyParagraph implements ArticleParagraph {
  type = 'ParagraphNode' as const
  #builder: Builder

  constructor(
    public data: ArticleParagraph['data'],
    builder: Builder
  ) {
    this.#builder = builder
  }

  get children(): Paragraph['children'] {
    this.children = this.#builder.children(this.data)
    return this.children
  }

  set children(value: Paragraph['children']) {
    Object.defineProperty(this, 'children', {value, writable: true, enumerable: true, configurable: true})
  }

  get position(): Position {
    this.position = this.#builder.position(this.data)
    return this.position
  }

  set position(value: Position) {
    Object.defineProperty(this, 'position', {value, writable: true, enumerable: true, configurable: true})
  }
}
