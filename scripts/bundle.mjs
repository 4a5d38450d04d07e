// Bundles the command line: one script and the packages it loads when they are needed start several times as fast as hundreds of modules.
//
//   node scripts/bundle.mjs FROM TO [META]
//
// FROM is the folder of the modules, TypeScript or compiled; META, where given, gets a file that says what is in which part.
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, transform} from 'esbuild'
import {lazyConstants} from './lazy-constants.mjs'

const [from, outdir, meta] = process.argv.slice(2)
const yaml = dirname(createRequire(import.meta.url).resolve('yaml/package.json'))
const entry = name => [`${name}.ts`, `${name}.js`].map(file => join(from, 'shell', file)).find(existsSync)

/** Packages that only some formats, configurations or commands need: files of their own, read when they are called for. */
const apart = ['diff', 'fflate', 'micromark-extension-mdxjs', 'parse-english', 'parse5', 'saxes', 'smol-toml', 'yaml']

/** Parts of Node that take milliseconds to load, and that a run on a few files has no use for. */
const heavy = ['node:child_process', 'node:crypto', 'node:module', 'node:os', 'node:v8']

const exactly = names => new RegExp(`^(?:${names.join('|')})$`)

// The command line runs rules on trees of its own only: what reads a tree of another parser, and Markdown for that, is left out. And it
// always says whether it wants colours: nobody needs to guess.
const leftOut = {
  name: 'left-out',
  setup({onLoad}) {
    onLoad({filter: /[/\\]parse[/\\]adopt\.[jt]s$/}, () => ({contents: 'export const adopt = undefined'}))
    onLoad({filter: /[/\\]vfile-reporter[/\\]lib[/\\]color\.node\.js$/}, () => ({
      contents: 'export const color = false'
    }))
  }
}

// The text report measures every field of every row, character by character: two thirds of a run whose messages are all known. Nearly all have
// one column for each unit, and that is seen at once.
const quickWidth = {
  name: 'quick-width',
  setup({onLoad}) {
    onLoad({filter: /[/\\]string-width[/\\]index\.js$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const slow = source.replace('export default function stringWidth(', 'function measure(')
      if (slow === source) throw new Error(`${path} is not what it was: see quickWidth in scripts/bundle.mjs`)
      return {
        contents: `${slow}
const narrow = /^[ -~\\u00a1-\\u00a8\\u00aa-\\u00ac\\u00af-\\u017f\\u2010-\\u2027]*$/
export default (text, options) => (typeof text === 'string' && narrow.test(text) ? text.length : measure(text, options))`
      }
    })
  }
}

const filesApart = {
  name: 'files-apart',
  setup({onResolve}) {
    onResolve({filter: exactly(apart)}, ({path}) => ({path: `./${path}.cjs`, external: true}))
    onResolve({filter: /\/import-module\.js$/}, () => ({path: './import-module.cjs', external: true}))
  }
}

const loadedAtFirstUse = {
  name: 'loaded-at-first-use',
  setup({onResolve, onLoad}) {
    onResolve({filter: exactly(heavy)}, ({path, namespace}) =>
      namespace === 'heavy' ? {path, external: true} : {path, namespace: 'heavy'}
    )
    onLoad({filter: /^/, namespace: 'heavy'}, async ({path}) => ({
      contents: Object.keys(await import(path))
        .filter(name => name !== 'default')
        .map(name => `Object.defineProperty(exports,'${name}',{enumerable:true,get:()=>require('${path}').${name}})`)
        .join('\n')
    }))
  }
}

const dialect = {
  target: 'node20',
  // Otherwise each such expression is made anew at each use, for Unicode might have properties that Node does not know.
  supported: {'regexp-unicode-property-escapes': true}
}

/** Bundles modules, each with all it needs but what the plugins leave out; returns what is in which. */
async function bundle(entryPoints, more) {
  const {metafile} = await build({
    entryPoints,
    outdir,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    ...dialect,
    mainFields: ['module', 'main'],
    legalComments: 'linked',
    define: {'import.meta.url': 'stetUrl', 'import.meta.dirname': '__dirname'},
    logLevel: 'warning',
    ...more
  })
  return metafile.outputs
}

// The build of yaml for Node is CommonJS, which can't be shaken; the other one is the same code as ES modules.
const moduleOf = name =>
  name === 'yaml' ? join(yaml, 'browser', 'index.js') : fileURLToPath(import.meta.resolve(name))

const outputs = {
  ...(await bundle(Object.fromEntries(apart.map(name => [name, moduleOf(name)])))),
  ...(await bundle({
    stet: entry('start'),
    'lint-worker': entry('threads/start-worker'),
    'import-module': entry('config/import-module')
  })),
  ...(await bundle(
    {main: entry('main')},
    {
      minify: false,
      plugins: [leftOut, quickWidth, filesApart, loadedAtFirstUse],
      banner: {js: "const stetUrl=require('node:url').pathToFileURL(__filename).href;"}
    }
  ))
}
if (meta !== undefined) writeFileSync(meta, JSON.stringify(outputs))

// All in ASCII, the script can be read without being decoded, and takes half the memory. What is left of other signs stands in patterns,
// literal ones and those of `String.raw`, where an escape means the same.
const main = join(outdir, 'main.cjs')
const {code: script} = await transform(
  lazyConstants(readFileSync(main, 'utf8'), path => !path.includes('node_modules')),
  {minify: true, format: 'cjs', platform: 'node', ...dialect}
)
if (/\\[^\0-\x7f]/.test(script)) throw new Error('a sign after a backslash cannot be escaped')
writeFileSync(
  main,
  script.replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
)

// Whoever has linked the program goes on finding it where it always was: npm keeps such links of `npx` for good. Of
// several files named package.json the nearest tells the version, too.
renameSync(join(outdir, 'stet.cjs'), join(outdir, 'stet.js'))
const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({type: 'commonjs', version})}\n`)
