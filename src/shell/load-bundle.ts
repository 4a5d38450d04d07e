import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import type * as main from './main.js'

const folder = import.meta.dirname

/** The script all of the command line is in, as scripts/bundle.mjs makes it. */
const file = join(folder, 'main.cjs')

/** Where scripts/compile.mjs keeps what V8 made of the script: of use to the same Node only. */
const compiled = join(folder, `main-${process.version}-${process.platform}-${process.arch}.bin`)

/** What is kept there, with its checksum at the end: V8 does not look whether it is whole, and never ends on some that isn't. */
function readCompiled(): Buffer | undefined {
  try {
    const kept = readFileSync(compiled)
    const data = kept.subarray(0, -4)
    return kept.readUInt32LE(data.length) === crc32(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** Loads the script as any other. From 22.8 on Node can keep what V8 compiles, too. */
function loadAnew(): typeof main {
  const module: object = require('node:module')
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
  return require(file)
}

/**
 * Loads the command line. Compiling it is most of a run on one article, so the build keeps what V8 compiled. It fits the Node that
 * built it; what is published was built by another one.
 */
export function loadBundle(): typeof main {
  const cachedData = readCompiled()
  if (!cachedData) return loadAnew()
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`,
    {filename: file, cachedData}
  )
  const loaded = {exports: {}}
  script.runInThisContext()(loaded.exports, require, loaded, file, folder)
  return loaded.exports as typeof main
}
