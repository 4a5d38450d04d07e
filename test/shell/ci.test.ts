import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {parse} from 'yaml'
import {ciFile, preCommitFile} from '../../src/shell/verbs/setup-files.js'
import {doubled, type Ended, environment, folder} from './stet.js'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
  env?: Record<string, string>
}

const page = readFileSync('docs/ci.md', 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(match => match[1]!)
const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
const action = parse(readFileSync('action.yml', 'utf8'))
const hooks: {id: string; entry: string}[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const isGitHere = spawnSync('git', ['--version']).status === 0

/** A repository with a fault in what is staged; `stet`, and `npx` and `npm` as far as the examples use them, are found in it. */
function repository(severity: 'warning' | 'error'): string {
  const root = folder({
    '.retextrc.json': `{"root": true, "rules": {"repeated-words": "${severity}"}}`,
    '.gitignore': '.bin/\n.action/\n',
    'content/a.md': 'All is well.\n',
    'wire/deep/b.txt': 'All is well.\n',
    '.bin/stet': `#!/bin/sh\nexec "${process.execPath}" "${inject('cli')}" "$@"\n`,
    '.bin/npx': `#!/bin/sh
[ "$1" = --yes ] && shift
case "$1" in stet | github:stet-lint/stet#v${version}) shift; exec stet "$@" ;; esac
echo "npx: unknown package $1" >&2; exit 99
`,
    '.bin/npm': '#!/bin/sh\n[ "$1" = ci ] && [ -f package.json ] && exit 0\necho "npm: $*" >&2; exit 99\n',
    // What the build makes of the action.
    '.action/package.json': '{"type": "module"}',
    '.action/dist/cli/package.json': '{"type": "commonjs"}',
    '.action/dist/cli/stet.js': `require(${JSON.stringify(inject('cli'))})\n`
  })
  for (const name of ['stet', 'npx', 'npm']) chmodSync(join(root, '.bin', name), 0o755)
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    const {status, stderr} = spawnSync('git', [...who, ...args], {cwd: root, encoding: 'utf8'})
    if (status !== 0) throw new Error(stderr)
  }
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'First')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  writeFileSync(join(root, 'content', 'new.md'), doubled)
  git('add', '.')
  return root
}

/** Runs a line as a CI server does. */
function run(root: string, line: string, env: Record<string, string> = {}): Ended {
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], {
    cwd: root,
    env: environment({...env, PATH: `${join(root, '.bin')}${delimiter}${process.env['PATH']}`}),
    encoding: 'utf8'
  })
  return {code: status, out: stdout, err: stderr}
}

/** Runs the steps of a workflow up to the first that fails, those of our action too. */
function runSteps(root: string, steps: readonly Step[]): Ended {
  let last: Ended = {code: 0, out: '', err: ''}
  const github = {GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_ACTION_PATH: join(root, '.action')}
  for (const {uses, run: line, with: inputs = {}} of steps) {
    if (uses?.startsWith('stet-lint/stet@')) {
      expect(uses).toBe(`stet-lint/stet@v${version}`)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      for (const step of action.runs.steps as Step[]) {
        const env = Object.entries(step.env ?? {}).map(([name, value]) => {
          const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)![1]!
          return [name, inputs[input] ?? action.inputs[input].default]
        })
        last = run(root, step.run!, {...github, ...Object.fromEntries(env)})
        if (last.code !== 0) return last
      }
    } else if (uses !== undefined) expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@v\d+$/)
    else last = run(root, line!, github)
    if (last.code !== 0) return last
  }
  return last
}

const workflows = blocks('yaml')
  .map(text => parse(text))
  .filter(({jobs}) => jobs)

test.runIf(isGitHere).each(workflows.map(({jobs}) => jobs.stet.steps as Step[]))('GitHub workflow %#', (...steps) => {
  const {code, out, err} = runSteps(repository('warning'), steps)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('::warning file=content/new.md,line=1')
  expect(runSteps(repository('error'), steps).code).toBe(1)
})

test.runIf(isGitHere)('the action takes inputs as they are, and nothing in them is run', () => {
  const root = repository('error')
  mkdirSync(join(root, 'two words'))
  writeFileSync(join(root, 'two words', 'c.txt'), doubled)
  const step: Step = {uses: `stet-lint/stet@v${version}`, with: {paths: '$(touch ran)\ntwo words\n', arguments: '-q'}}
  const {code, out, err} = runSteps(root, [step])
  expect(code).toBe(2)
  expect(out).toContain('two words/c.txt')
  expect(err).toContain('`$(touch ran)`')
  expect(existsSync(join(root, 'ran'))).toBe(false)
  expect(runSteps(root, [{uses: step.uses!}]).out).toContain('content/new.md')
})

test.runIf(isGitHere)('GitLab', () => {
  const [{stet}] = blocks('yaml')
    .map(text => parse(text))
    .filter(config => config.stet)
  for (const [severity, code] of [
    ['warning', 0],
    ['error', 1]
  ] as const) {
    const root = repository(severity)
    for (const line of stet.script as string[]) expect(run(root, line).code).toBe(code)
    const report = JSON.parse(readFileSync(join(root, stet.artifacts.reports.codequality), 'utf8'))
    expect(report).toMatchObject([{location: {path: 'content/new.md'}}])
  }
})

test.runIf(isGitHere)('pre-commit', () => {
  const [config] = blocks('yaml')
    .map(text => parse(text))
    .filter(({repos}) => repos)
  expect(config.repos[0].rev).toBe(`v${version}`)
  for (const {id} of config.repos[0].hooks) {
    const {entry} = hooks.find(hook => hook.id === id)!
    expect(run(repository('warning'), entry).code).toBe(0)
    expect(run(repository('error'), entry).code).toBe(1)
    const clean = repository('error')
    run(clean, 'git rm -qf content/new.md')
    expect(run(clean, entry).code).toBe(0)
  }
})

test.runIf(isGitHere).each(blocks('sh'))('shell example %#', line => {
  expect(run(repository('warning'), line).code).toBe(0)
  const root = repository('error')
  expect(run(root, line).code).toBe(1)
  if (line.includes('junit:')) expect(readFileSync(join(root, 'stet.xml'), 'utf8')).toContain('<testsuites')
})

test('the page shows what `stet init` writes', () => {
  const source = {isInstalled: false, version}
  for (const {text} of [ciFile('github', source), ciFile('gitlab', source), preCommitFile(version)]) {
    expect(blocks('yaml')).toContain(text)
  }
  expect(
    parse(ciFile('github', {isInstalled: true, version}).text).jobs.stet.steps.map((step: Step) => step.run)
  ).toEqual([undefined, undefined, 'npm ci', 'npx stet .'])
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
    bin: {stet: 'dist/cli/stet.js'},
    scripts: {prepare: 'npm run build'}
  })
})
