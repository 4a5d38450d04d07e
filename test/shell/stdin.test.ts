import {expect, test} from 'vitest'
import {doubled, folder, shell, stet} from './stet.js'

const lint = (cwd: string, args: readonly string[], input: string | Buffer) =>
  JSON.parse(stet(cwd, ['--stdin', '--format', 'json', ...args], {input}).out)[0]

test('without a name it is plain text called <stdin>', () => {
  const {path, messages} = lint(folder({}), [], doubled)
  expect(path).toBe('<stdin>')
  expect(messages).toHaveLength(1)
})

test('the name decides format and configuration', () => {
  const root = folder({'off/.retextrc.json': '{"root": true, "rules": {}}'})
  const code = 'Type `the the` here.\n'
  expect(lint(root, [], code).messages).toHaveLength(1)
  expect(lint(root, ['--stdin-filepath', 'draft.md'], code)).toEqual({path: 'draft.md', messages: []})
  expect(lint(root, ['--stdin-filepath', 'off/draft.txt'], doubled)).toEqual({path: 'off/draft.txt', messages: []})
})

test('an ignored name is clean, and said', () => {
  const root = folder({'.gitignore': 'drafts\n'})
  const {code, out, err} = stet(root, ['--stdin', '--stdin-filepath', 'drafts/a.md'], {input: doubled})
  expect({code, out}).toEqual({code: 0, out: 'drafts/a.md: no issues found\n'})
  expect(err).toContain('ignored by `.gitignore`')
})

test('nothing at all, and bytes that are not text', () => {
  const root = folder({})
  expect(lint(root, [], '').messages).toEqual([])
  expect(lint(root, [], Buffer.from([0x61, 0xff])).messages[0].reason).toContain('Not UTF-8 text')
  expect(stet(root, ['--stdin'], {input: Buffer.from([0x61, 0xff])}).code).toBe(1)
})

test('closed or endless standard input', () => {
  const root = folder({})
  expect(shell(root, '$stet --stdin <&-').code).toBe(0)
  expect(shell(root, 'head -c 60000000 /dev/zero | $stet --stdin').out).toContain('Larger than 50 MB')
})
