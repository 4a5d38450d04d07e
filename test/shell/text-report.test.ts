import {expect, test} from 'vitest'
import type {FileReport} from '../../src/report/file-report.js'
import {textReport} from '../../src/report/text.js'
import {folder, stet} from './stet.js'

test('the bundled command line sets the columns of a text report as vfile-reporter does', () => {
  const words = ['naïve', 'e\u0301te\u0301', '日本語', 'Žižek', '한국', 'café’s', 'word', 'a\u200dב', 'ﬀ', '🙂x']
  const root = folder({
    'a.txt': words.map(word => `They saw the old ${word} the old ${word} again.\n\n`).join(''),
    '日本.txt': 'The the end.\n'
  })
  const args = ['.', '--preset', 'strict', '--format']
  const messages: FileReport[] = JSON.parse(stet(root, [...args, 'json']).out)
  expect(messages.flatMap(file => file.messages).length).toBeGreaterThan(words.length / 2)
  expect(stet(root, [...args, 'text']).out).toBe(textReport(messages, {color: false}))
})
