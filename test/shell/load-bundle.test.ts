import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {doubled, environment, folder} from './stet.js'

// Says whether the engine took what it had compiled before.
const spy = `const vm = require('node:vm')
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options)
    console.error(this.cachedDataRejected ? 'rejected' : 'taken')
  }
}
`

/** A copy of the command line to damage, the path of what was compiled for it, and how it runs. */
function copy() {
  const root = folder({'a.txt': doubled, 'spy.cjs': spy, 'package.json': '{"version": "1.2.3"}'})
  const cli = join(root, 'cli')
  cpSync(dirname(inject('cli')), cli, {recursive: true})
  const [name] = readdirSync(cli).filter(file => file.endsWith('.bin'))
  const run = (...flags: string[]) => {
    const args = ['--require', join(root, 'spy.cjs'), ...flags, join(cli, 'stet.js'), 'a.txt']
    const {stdout, stderr, status} = spawnSync(process.execPath, args, {
      cwd: root,
      env: environment(),
      encoding: 'utf8',
      timeout: 20_000
    })
    return {stdout, stderr: stderr.trim(), status}
  }
  return {compiled: join(cli, name!), run}
}

test('what was compiled is used, and a report is the same without it', () => {
  const {compiled, run} = copy()
  const report = run()
  expect(report).toMatchObject({stderr: 'taken', status: 0})
  expect(report.stdout).toContain('repeated-words')
  // With other flags the engine compiles otherwise.
  expect(run('--max-lazy')).toEqual({...report, stderr: 'rejected'})
  rmSync(compiled)
  expect(run()).toEqual({...report, stderr: ''})
})

test('what is damaged is not used', () => {
  const {compiled, run} = copy()
  const whole = readFileSync(compiled)
  const report = {...run(), stderr: ''}
  for (const at of [0, 20, 1000, whole.length >> 1, whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 4
    writeFileSync(compiled, damaged)
    expect(run(), `byte ${at}`).toEqual(report)
  }
  for (const length of [0, 3, 4, whole.length >> 1]) {
    writeFileSync(compiled, whole.subarray(0, length))
    expect(run(), `${length} bytes`).toEqual(report)
  }
})
