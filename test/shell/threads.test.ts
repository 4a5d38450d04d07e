import {expect, test} from 'vitest'
import {doubled, faulty, folder, shell, stet} from './stet.js'

const articles = Object.fromEntries(
  Array.from({length: 70}, (_, index) => [`a${String(index).padStart(2, '0')}.txt`, index % 7 ? doubled : faulty(3)])
)

test('any number of threads gives the same report', () => {
  const root = folder(articles)
  const one = stet(root, ['.', '--threads', '1', '--format', 'json'])
  expect(JSON.parse(one.out)).toHaveLength(70)
  for (const threads of ['2', '8']) expect(stet(root, ['.', '--threads', threads, '--format', 'json'])).toEqual(one)
})

const plugin = `import {isMainThread} from 'node:worker_threads'
export default () => (tree, file) => {
  const text = String(file)
  if (text.includes('loud') && !isMainThread) process.exit(7)
  if (text.includes('mute') && !isMainThread) return new Promise(() => {})
  if (text.includes('late') && !isMainThread) return new Promise(() => setTimeout(() => { throw new Error('too late') }, 5))
  file.message('seen ' + text.length, {line: 1, column: 1}, 'toy:seen')
}`

test('plugins run in all threads; where one ends a thread, that file gets a message and the others go on', () => {
  const config = '{"plugins": ["./plugin.mjs"], "rules": {"repeated-words": "warning"}}'
  const root = folder({...articles, 'plugin.mjs': plugin, '.retextrc.json': config})
  const one = stet(root, ['.', '--threads', '1', '--format', 'json'])
  expect(one.out).toContain('seen ')
  expect(stet(root, ['.', '--threads', '2', '--format', 'json'])).toEqual(one)
  const poisoned = {...articles, 'b1.txt': 'loud\n', 'b2.txt': 'mute\n', 'b3.txt': 'late\n', 'b4.txt': doubled}
  const bad = folder({...poisoned, 'plugin.mjs': plugin, '.retextrc.json': config})
  const {out} = stet(bad, ['.', '--threads', '3', '--format', 'json'])
  const reports: {path: string; messages: {reason: string}[]}[] = JSON.parse(out)
  expect(reports.map(({path}) => path)).toEqual(Object.keys(poisoned))
  for (const {path, messages} of reports) {
    // This thread is among those that lint, and there the plugin is well-behaved.
    const reasons = messages.map(({reason}) => reason).filter(reason => !reason.startsWith('seen '))
    if (!/^b[123]/.test(path))
      expect(
        reasons.every(reason => reason.startsWith('Unexpected repeated')),
        path
      ).toBe(true)
    else if (reasons.length > 0) expect(reasons.join()).toMatch(/^Could not be linted: the thread that did it ended: /)
  }
})

test('a plugin is given one file at a time', () => {
  const slow = `let open = 0
export default () => async (tree, file) => {
  open++
  await new Promise(resolve => setTimeout(resolve, 1))
  file.message(open + ' open', {line: 1, column: 1}, 'toy:open')
  open--
}`
  const config = '{"root": true, "plugins": ["./plugin.mjs"], "rules": {}}'
  const root = folder({...articles, 'plugin.mjs': slow, '.retextrc.json': config})
  const {out} = stet(root, ['.', '--threads', '1', '--format', 'unix'])
  expect(out.match(/\d+ open/g)).toEqual(Array.from({length: 70}, () => '1 open'))
})

test('an interrupt ends all threads', () => {
  const endless = `import {isMainThread} from 'node:worker_threads'
export default () => () => { while (!isMainThread); }`
  const root = folder({
    ...articles,
    'plugin.mjs': endless,
    '.retextrc.json': '{"plugins": ["./plugin.mjs"], "rules": {}}'
  })
  expect(shell(root, 'timeout --preserve-status -s INT -k 20 6 $stet . --threads 2').code).toBe(130)
})
