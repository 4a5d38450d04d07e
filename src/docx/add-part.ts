const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const insertBefore = (xml: string, endTag: string, piece: string): string => {
  const at = xml.lastIndexOf(endTag)
  return at < 0 ? xml : xml.slice(0, at) + piece + xml.slice(at)
}

/** Registers the part that holds comments among the types of parts. */
export const withCommentsType = (types: string): string =>
  types.includes('/word/comments.xml')
    ? types
    : insertBefore(types, '</Types>', `<Override PartName="/word/comments.xml" ContentType="${commentsType}"/>`)

/** Tells the body of the part that holds its comments. */
export function withCommentsRelation(relations: string | undefined): string {
  const xml =
    relations ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const opened = xml.replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
  return opened.includes(`${relation}"`)
    ? opened
    : insertBefore(
        opened,
        '</Relationships>',
        `<Relationship Id="stetComments" Type="${relation}" Target="comments.xml"/>`
      )
}

/** Adds comments after those there are; without any, makes the part. */
export function withComments(part: string | undefined, comments: string): string {
  const xml =
    part ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${word}"></w:comments>`
  return insertBefore(xml.replace(/<w:comments([^>]*)\/>/u, '<w:comments$1></w:comments>'), '</w:comments>', comments)
}

/** The first number that no comment has, and no mark of one. */
export function nextId(...parts: readonly string[]): number {
  let next = 0
  for (const part of parts) {
    for (const [, id] of part.matchAll(/<w:comment(?:RangeStart)?\s[^<>]{0,400}?w:id="(\d{1,9})"/gu)) {
      next = Math.max(next, Number(id) + 1)
    }
  }
  return next
}
