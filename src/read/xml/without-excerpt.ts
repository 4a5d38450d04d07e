import type {FlowArticle} from '../markup/create-flow.js'

/** Letters and digits of a text, which is what an excerpt keeps. */
const essence = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Units of a description by which it is known again. */
const sample = 60

/**
 * Settles what the description of a feed's item is: the article when there is nothing else, nothing new when it is cut from the
 * article, and a standfirst otherwise.
 */
export function withoutExcerpt(article: FlowArticle): FlowArticle {
  const {segments, links} = article
  const body = segments.filter(({kind}) => kind !== 'title' && kind !== 'description')
  const described = segments.filter(({kind}) => kind === 'description')
  if (described.length === 0) return article
  if (!body.some(({kind}) => kind === 'body')) {
    return {...article, segments: segments.map(one => (one.kind === 'description' ? {...one, kind: 'body'} : one))}
  }
  const text = essence(
    body
      .map(({text}) => text.slice(0, 2_000))
      .join(' ')
      .slice(0, 20_000)
  )
  const excerpt = essence(
    described
      .map(({text}) => text)
      .join(' ')
      .slice(0, 400)
  ).slice(0, sample)
  if (!text.includes(excerpt)) return article
  const isElsewhere = ({start}: {start: number}): boolean =>
    start < described[0]!.start || start >= described.at(-1)!.end
  return {
    ...article,
    segments: segments.filter(({kind}) => kind !== 'description'),
    links: {...links, links: links.links.filter(isElsewhere), images: links.images.filter(isElsewhere)}
  }
}
