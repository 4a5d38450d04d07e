import {readFileSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import type * as main from './main.js'

/** The script all of the command line is in, beside this one, as scripts/bundle.mjs makes it. */
const file = join(import.meta.dirname, 'main.cjs')

/** Where scripts/compile.mjs keeps what V8 made of the script: of use to the same Node only. */
const compiled = join(import.meta.dirname, `main-${process.version}-${process.platform}-${process.arch}.bin`)

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

/**
 * Loads the command line. Compiling it is most of a run on one article, so the build keeps what V8 compiled. An installed package was
 * built by another Node: from 22.8 on, Node itself then keeps what it compiles.
 */
export function loadBundle(): typeof main {
  const require = createRequire(file)
  const cachedData = readCompiled()
  if (!cachedData) {
    if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
    return require(file)
  }
  const script = new Script(module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData
  })
  const loaded = {exports: {}}
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file))
  return loaded.exports as typeof main
}
