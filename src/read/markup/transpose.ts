import type {Image, Link, Links, Segment} from '../../core/document.js'
import {composeMaps, type SourceMap, toSource} from '../../core/source-map.js'

/** Makes a segment of what a string inside a source says into one of the source. */
export function transpose(segment: Segment, map: SourceMap, escaped: (text: string) => string): Segment {
  const inner = segment.escape
  return {
    ...moveRange(segment, map),
    map: composeMaps(segment.map, map),
    escape: inner ? text => escaped(inner(text)) : escaped
  }
}

/** Moves what has a place in a string inside a source to its place in the source. */
export const moveRange = <Ranged extends {start: number; end: number}>(ranged: Ranged, map: SourceMap): Ranged => ({
  ...ranged,
  ...toSource(map, ranged.start, ranged.end)
})

function moveLink(link: Link, map: SourceMap): Link {
  const {targetStart, targetEnd} = link
  if (targetStart === undefined || targetEnd === undefined) return moveRange(link, map)
  const {start, end} = toSource(map, targetStart, targetEnd)
  return {...moveRange(link, map), targetStart: start, targetEnd: end}
}

/** Moves links and pictures of a string inside a source to their places in the source. */
export const moveLinks = ({links, images, ...rest}: Links, map: SourceMap): Links => ({
  ...rest,
  links: links.map(link => moveLink(link, map)),
  images: images.map((image): Image => moveRange(image, map))
})
