import {links} from '../src/analysis/links.js'
import type {Image, Segment} from '../src/core/document.js'
import {firstIndex} from '../src/core/first-index.js'
import {defineRule} from '../src/rule/define-rule.js'

/** "IMG_2034.jpg", "DSC00017", "screenshot-3.png": the name of a file. */
const fileName =
  /^(?:[\w.-]{1,120}\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)|(?:IMG|DSC[FN]?|PXL|MVIMG|GOPR|P)[_-]?\d{3,12}(?:[_-]\d{1,9})?)$/iu

/** What stands in an article until somebody writes the text. */
const placeholder =
  /^(?:alt|alt[ -]?text|alternative text|image|image ?\d{0,4}|img|img ?\d{0,4}|photo|photo ?\d{0,4}|picture|picture ?\d{0,4}|figure|pic|untitled|description|image description|insert alt text(?: here)?|add alt text(?: here)?|placeholder|todo|tbd|tk|xxx)[.…]{0,3}$/iu

const prefix = /^(?:an? )?(?:image|photo|photograph|picture|graphic) (?:of|showing) /iu

const credit =
  /(?:\b(?:photo(?:graph)?s?|image|picture|graphic|illustration|credit|courtesy|source)\b.{0,20}(?::|\bby\b|\bof\b)|©|\([^()]{2,60}\)|\/\s?[A-Z]|\b(?:AP|AFP|EPA|Reuters|Getty|NASA)\b)/iu

const nameOf = ({target = ''}: Image): string | undefined =>
  (target.startsWith('data:') ? '' : target).split(/[?#]/u, 1).join('').split('/').at(-1) || undefined

/** Words alone, for comparing two texts. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The caption that follows an image, with nothing but markup between. */
function captionOf({end, caption: own}: Image, captions: readonly Segment[], source: string): string | undefined {
  if (own !== undefined) return own
  const next = firstIndex(captions.length, index => captions[index]!.start >= end)
  for (const caption of [captions[next], captions[next - 1]]) {
    if (!caption || caption.end <= end) continue
    const between = source.slice(end, Math.min(Math.max(end, caption.start), end + 400))
    if (/^[^\p{L}\p{N}]*$|^\]\([^()\s]*\)\s*$/u.test(between)) return caption.text
  }
  return undefined
}

/**
 * Finds images without alternative text, or with one that says nothing: white space, the name of a file ("IMG_2034.jpg"), words
 * that only hold the place ("alt text", "image 1"), the caption once more, or more than 250 units.
 *
 * Images that only decorate (`role="presentation"`, `aria-hidden="true"`) and images in a link that has words besides need no
 * text. "Photo of", which every reading machine says by itself, is reported one severity lower.
 *
 * With the options `caption` and `credit`, images without a caption, or with one that names no source, are reported too.
 */
export default defineRule({
  id: 'image-text',
  group: 'links',
  description: 'An image without alternative text, caption or credit',
  rationale: 'Who cannot see a picture reads its alternative text, and search engines do, too.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    caption: {type: 'boolean', default: false, description: 'Also report images without a caption.'},
    credit: {
      type: 'boolean',
      default: false,
      description: 'Also report images of which neither caption nor title names a source.'
    },
    maxLength: {type: 'integer', default: 250, minimum: 20, description: 'Longest alternative text, in UTF-16 units.'}
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'Whether the text fits the picture is not known.',
    'In Markdown a caption is a paragraph in italics right after the image; in HTML and NITF it is what the same figure holds.',
    'In HTML an image with `alt=""` only decorates, unless it is a figure; in NITF only pictures with an alternative text are looked at.',
    'Pictures of a word processor are not looked at.',
    'In Markdown an image that only decorates must be written as an `<img>` tag that says so.'
  ],
  valid: [
    {text: '![Residents wade through knee-deep water on the high street](a.jpg)\n', format: 'markdown'},
    {text: '<img src="line.png" alt="" role="presentation">\n', format: 'markdown'},
    {text: '[![](icon.svg) The full report](report.md)\n', format: 'markdown'},
    {text: 'No picture here, only `![](a.jpg)` as code.\n', format: 'markdown'},
    {text: 'In plain text ![](a.jpg) is nothing.', format: 'plain'},
    {
      text: '![A ferry in the fog](a.jpg)\n\n*The morning ferry. Photo: Ann Ray*\n',
      format: 'markdown',
      options: {caption: true, credit: true}
    }
  ],
  invalid: [
    {
      text: '⟦![](media/flood.jpg)⟧\n',
      format: 'markdown',
      message: 'Image `flood.jpg` has no alternative text; describe it'
    },
    {
      text: '⟦![IMG_2034.jpg](a.jpg)⟧\n',
      format: 'markdown',
      message: 'Alternative text of `a.jpg` is the name of a file; describe it'
    },
    {text: '⟦![alt text](a.jpg)⟧\n', format: 'markdown'},
    {text: '⟦![Photo of a ferry in the fog](a.jpg)⟧\n', format: 'markdown'},
    {text: 'A picture: ⟦<img src="a.jpg">⟧\n', format: 'markdown'},
    {text: '⟦![The morning ferry](a.jpg)⟧\n\n*The morning ferry.*\n', format: 'markdown'},
    {text: '⟦![A ferry in the fog](a.jpg)⟧\n\nIt was late.\n', format: 'markdown', options: {caption: true}}
  ],
  check(tree, {options, report}) {
    const found = links(tree)
    if (!found || found.images.length === 0) return
    const {source, segments} = tree.data.document
    const captions = segments.filter(({kind}) => kind === 'caption')
    for (const image of found.images) {
      if (image.decorative) continue
      const name = nameOf(image)
      const shown = name ? ` \`${name.slice(0, 80)}\`` : ''
      const at = {sourceStart: image.start, sourceEnd: image.end}
      const tell = (reason: string, minor = false): void => report({at, reason, ...(minor ? {minor} : {})})
      const alt = image.alt?.trim() ?? ''
      const caption = captionOf(image, captions, source)
      const of = name ? `Alternative text of${shown}` : 'Alternative text'
      if (alt === '') {
        if (!image.inTextLink) tell(`Image${shown} has no alternative text; describe it`)
      } else if (fileName.test(alt) || alt === image.target) tell(`${of} is the name of a file; describe it`)
      else if (placeholder.test(alt)) tell(`${of} is a placeholder, \`${alt}\`; describe it`)
      else if (alt.length > options.maxLength)
        tell(`${of} has ${alt.length} characters; shorten it to ${options.maxLength}`)
      else if (caption !== undefined && bare(caption) === bare(alt))
        tell(`${of} repeats the caption; describe what can be seen`)
      else if (prefix.test(alt))
        tell(`${of} begins \`${prefix.exec(alt)![0].trim()}\`; begin with what can be seen`, true)
      if (options.caption && caption === undefined && !image.title) tell(`Image${shown} has no caption; add one`)
      if (options.credit && !credit.test(`${caption ?? ''} ${image.title ?? ''}`))
        tell(`Image${shown} has no credit; name the source`)
    }
  }
})
