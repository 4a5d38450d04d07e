import {expect, test} from 'vitest'
import {report, reportFormats} from '../../src/report/index.js'
import {reasonAt} from '../../src/report/reason-at.js'
import {message} from './files.js'

const reason = 'Unexpected `abc`, remove it'

test('what goes without saying is not said', () => {
  expect(reasonAt({reason})).toBe(reason)
  expect(reasonAt({reason, field: 'body'})).toBe(reason)
  expect(reasonAt({reason, field: 'headline'})).toBe(`${reason} (headline)`)
  expect(reasonAt({reason, field: 'body', section: 'Fares'})).toBe(`${reason} (under "Fares")`)
  expect(reasonAt({reason, field: 'list', section: 'a'.repeat(80)})).toBe(
    `${reason} (list, under "${'a'.repeat(60)}…")`
  )
})

test.each(reportFormats)('%s says where in the article a message stands', async format => {
  const files = [{path: 'a.html', messages: [message({field: 'alt text', section: 'Ferry fares'})]}]
  const text = await report(files, format, {quiet: false, color: false})
  expect(text).toContain('alt text')
  expect(text).toContain('Ferry fares')
})
