import {parentPort, workerData} from 'node:worker_threads'
import {rules} from '../../../rules/index.js'
import {createConfigResolver} from '../config/index.js'
import {type FilePlace, lintFile} from '../lint-file.js'
import type {Task} from './lint-in-threads.js'

// The whole of a worker thread: files come in, what came of each goes out in the same order.

const {request, flags, withStamps} = workerData as Task
const resolver = createConfigResolver({...request, rules})
const port = parentPort!

let last = Promise.resolve()
let open = 0

async function lintOne(file: FilePlace): Promise<void> {
  const config = await resolver.forFile(file.absolute)
  port.postMessage(await lintFile(file, config, flags, withStamps))
  open--
  // Only waiting for files keeps a worker alive: one that waits for a plugin that never answers ends, and is heard of.
  if (open === 0) port.ref()
}

port.on('message', (files: readonly FilePlace[]) => {
  open += files.length
  port.unref()
  for (const file of files) last = last.then(() => lintOne(file))
})
