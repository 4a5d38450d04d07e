// Keeps what V8 compiles of the bundled command line while it lints, so that a run on one article needs to compile next to nothing.
//
//   node scripts/compile.mjs FOLDER
//
// FOLDER is the one of the bundle. It has to be compiled as src/shell/load-bundle.ts does it.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import v8 from 'node:v8'
import {Script} from 'node:vm'
import zlib from 'node:zlib'

// Before 20.15 Node has no checksum to keep with it.
if (!('crc32' in zlib)) process.exit()

// V8 takes what was compiled with the flags it has itself when it looks: those of the start, not of the run, which sets some more.
v8.setFlagsFromString = () => {}

const folder = resolve(process.argv[2])
const file = join(folder, 'main.cjs')
const script = new Script(
  `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`,
  {filename: file}
)
const loaded = {exports: {}}
script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, folder)

process.on('exit', code => {
  // Findings are what the samples are for.
  if (code > 1) return
  process.exitCode = 0
  const data = script.createCachedData()
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(zlib.crc32(data))
  const name = `main-${process.version}-${process.platform}-${process.arch}.bin`
  writeFileSync(join(folder, name), Buffer.concat([data, checksum]))
})
// All that is kept is read at each start: what only markup needs is compiled when some is met.
const articles = readdirSync('samples')
  .filter(name => name.endsWith('.txt'))
  .map(name => join('samples', name))
process.argv.splice(2, Infinity, '--preset', 'news', ...articles)
process.stdout.write = () => true
await loaded.exports.startCommandLine()
