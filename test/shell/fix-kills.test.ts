import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, watch, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {environment, folder, stet} from './stet.js'

const kills = Number(process.env['STET_KILLS'] ?? 16)
const names = Array.from({length: 40}, (_, index) => `a${index}.txt`)
const textOf = (index: number): string => 'They met before the the vote in the old hall.\n\n'.repeat(20 + index)

/** Repairs all files; `deadly` is the change of the folder at which the run is killed. Gives how many changes were seen. By what a run does and
 * not by the clock: how fast a machine is says nothing of where a run stands. */
async function fixAll(root: string, deadly = Number.POSITIVE_INFINITY): Promise<number> {
  let changes = 0
  const watcher = watch(root, () => {
    if (++changes === deadly) child.kill('SIGKILL')
  })
  const child = spawn(process.execPath, [inject('cli'), '--fix', '.', '-q'], {
    cwd: root,
    env: environment(),
    stdio: 'ignore'
  })
  await new Promise(resolve => child.once('exit', resolve))
  watcher.close()
  return changes
}

test(
  `${kills} kills at random moments leave every file whole, old or new`,
  async () => {
    const texts = new Map(names.map((name, index) => [name, textOf(index)]))
    const root = folder(Object.fromEntries(texts))
    const changes = await fixAll(root)
    const fixed = new Map(names.map(name => [name, readFileSync(join(root, name), 'utf8')]))
    for (const [name, text] of texts) expect(fixed.get(name)).toBe(text.replaceAll('the the', 'the'))

    let between = 0
    for (let kill = 0; kill < kills; kill++) {
      for (const [name, text] of texts) writeFileSync(join(root, name), text)
      await fixAll(root, 1 + Math.floor(Math.random() * changes))
      let done = 0
      for (const name of names) {
        const text = readFileSync(join(root, name), 'utf8')
        const isNew = text === fixed.get(name)
        expect(isNew || text === texts.get(name), `${name} after kill ${kill}`).toBe(true)
        if (isNew) done++
      }
      if (done > 0 && done < names.length) between++
    }
    // Otherwise the moments were badly chosen, and the test shows nothing.
    expect(between).toBeGreaterThan(kills / 10)
    stet(root, ['--fix', '.', '-q'])
    for (const name of names) expect(readFileSync(join(root, name), 'utf8')).toBe(fixed.get(name))
    expect(readdirSync(root).filter(name => name.startsWith('.stet-'))).toEqual([])
  },
  60_000 + kills * 8_000
)
