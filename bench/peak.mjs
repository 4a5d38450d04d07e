// Loaded into a measured process by `measure.mjs`: notes its peak of memory in MB when it ends.
import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.STET_PEAK, String(process.resourceUsage().maxRSS / 1024)))
}
