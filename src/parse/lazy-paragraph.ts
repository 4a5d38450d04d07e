import type {Paragraph} from 'nlcst'
import type {ArticleParagraph} from '../core/document.js'

/**
 * A paragraph whose nodes are built when somebody first looks at them. Our rules read the outline and never do; a third-party plugin
 * finds an ordinary nlcst node: after the first look `children` is a plain property.
 */
export class LazyParagraph implements ArticleParagraph {
  type = 'ParagraphNode' as const
  #build: () => Paragraph

  constructor(
    public data: ArticleParagraph['data'],
    public position: NonNullable<ArticleParagraph['position']>,
    build: () => Paragraph
  ) {
    this.#build = build
  }

  get children(): Paragraph['children'] {
    const {children} = this.#build()
    this.children = children
    return children
  }

  set children(value: Paragraph['children']) {
    Object.defineProperty(this, 'children', {value, writable: true, enumerable: true, configurable: true})
  }
}
