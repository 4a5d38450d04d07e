import {scanXml} from '../xml/scan-xml.js'

/** Reads what each comment of a `docx` file says, by its id. */
export function readComments(xml: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>()
  let id: string | undefined
  let inText = false
  const say = (text: string): void => {
    if (id !== undefined) comments.set(id, (comments.get(id) ?? '') + text)
  }
  scanXml(xml, {
    open({name, attributes}) {
      if (name === 'w:comment') id = attributes.get('w:id')?.value
      else if (name === 'w:t') inText = true
      else if (name === 'w:tab' || name === 'w:br') say(' ')
    },
    close(name) {
      if (name === 'w:comment') id = undefined
      else if (name === 'w:t') inText = false
      else if (name === 'w:p') say(' ')
    },
    text({value}) {
      if (inText) say(value)
    }
  })
  return comments
}
