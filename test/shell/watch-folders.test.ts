import {expect, onTestFinished, test, vi} from 'vitest'
import {watchFolders} from '../../src/shell/watch/watch-folders.js'
import {folder} from './stet.js'

vi.mock('node:fs', async original => ({
  ...(await original<typeof import('node:fs')>()),
  watch() {
    throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), {code: 'ENOSPC'})
  }
}))

test('where the system allows no more watches, it is said once, and time to look comes by itself', async () => {
  const reasons: string[] = []
  const folders = watchFolders(reason => void reasons.push(reason))
  onTestFinished(() => folders.close())
  folders.follow({folders: new Set([folder({}), folder({})]), settings: new Map()})
  await folders.next()
  await folders.next()
  expect(reasons).toEqual(['ENOSPC: System limit for number of file watchers reached'])
})
