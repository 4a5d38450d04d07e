// Bundles the command line: one file and the parts it loads when they are needed start several times as fast as hundreds of modules.
//
//   node scripts/bundle.mjs FROM TO [META]
//
// FROM is the folder of the modules, TypeScript or compiled; META, where given, gets a file that says what is in which part.
import {existsSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {build} from 'esbuild'

const [from, outdir, meta] = process.argv.slice(2)
const yaml = dirname(createRequire(import.meta.url).resolve('yaml/package.json'))
const entry = name => [`${name}.ts`, `${name}.js`].map(file => join(from, 'shell', file)).find(existsSync)

// The command line runs rules on trees of its own only: what reads a tree of another parser, and Markdown for that, is left out.
const adoptNothing = {
  name: 'adopt-nothing',
  setup({onLoad}) {
    onLoad({filter: /[/\\]parse[/\\]adopt\.[jt]s$/}, () => ({contents: 'export const adopt = undefined'}))
  }
}

const {metafile} = await build({
  plugins: [adoptNothing],
  entryPoints: {stet: entry('start'), 'lint-worker': entry('threads/lint-worker')},
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  // The build of yaml for Node is CommonJS, which can't be split or shaken; the other one is the same code as ES modules.
  alias: {yaml: join(yaml, 'browser', 'index.js')},
  banner: {js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);"},
  logLevel: 'warning'
})
if (meta !== undefined) writeFileSync(meta, JSON.stringify(metafile.outputs))
