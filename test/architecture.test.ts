import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {expect, test} from 'vitest'

/** Which folders each folder may import from. `lint.ts` and `index.ts` are entries of their own. */
const allowed: Record<string, readonly string[]> = {
  'src/core': [],
  'src/lexicon': ['src/core'],
  'src/read': ['src/core'],
  'src/parse': ['src/core', 'src/read'],
  'src/analysis': ['src/core', 'src/lexicon'],
  'src/messages': ['src/core'],
  'src/report': ['src/core'],
  'src/fix': ['src/core'],
  'src/rule': ['src/core', 'src/analysis', 'src/lexicon', 'src/parse'],
  rules: ['src/core', 'src/analysis', 'src/lexicon', 'src/rule'],
  'src/lint.ts': ['src/core', 'src/read', 'src/parse', 'src/analysis', 'src/messages', 'src/rule'],
  'src/docx': ['src/core', 'src/read'],
  'src/comment-docx.ts': ['src/core', 'src/docx', 'src/read'],
  'src/fix-source.ts': ['src/core', 'src/fix', 'src/lint.ts'],
  'src/lint-text.ts': ['src/core', 'src/lint.ts', 'src/rule', 'src/read', 'src/parse', 'rules'],
  'src/index.ts': ['src/core', 'src/lint-text.ts', 'src/rule']
}

const files = ['src', 'rules'].flatMap(folder =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
)

const roomOf = (path: string): string => {
  const parts = path.split('/')
  return parts[0] === 'rules' ? 'rules' : parts.slice(0, 2).join('/')
}

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!)

test.each(files.filter(path => roomOf(path) !== 'src/shell'))('%s imports only what its folder may', path => {
  const room = roomOf(path)
  for (const specifier of importsOf(path)) {
    expect(specifier, 'no node modules outside src/shell').not.toMatch(/^node:/)
    if (!specifier.startsWith('.')) continue
    const target = roomOf(normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts'))
    if (target !== room) expect(allowed[room], `${room} imports ${target}`).toContain(target)
  }
})

test.each(files.filter(path => roomOf(path) !== 'src/shell'))('%s reads no clock, environment or randomness', path => {
  expect(readFileSync(path, 'utf8')).not.toMatch(
    /process\.(?:env|cwd|exit|stdout|argv)|Date\.now|new Date\(\)|Math\.random|performance\.now/
  )
})

test.each(files.filter(path => roomOf(path) === 'rules'))('%s does not walk the tree or see other rules', path => {
  for (const specifier of importsOf(path)) {
    expect(specifier).not.toBe('unist-util-visit')
    if (path !== 'rules/index.ts') expect(specifier).not.toMatch(/^\.\/(?!index)/)
  }
})
