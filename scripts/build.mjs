// Compiles src and rules into dist, from scratch so that no file of an older tree stays behind, and bundles the command line: one file
// and the parts it loads when they are needed start several times as fast as hundreds of modules.
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)
const folderOf = name => dirname(require.resolve(`${name}/package.json`))

// What is installed from git for the whole machine, as pre-commit does, npm builds without installing first what it is built with.
if (process.env.npm_config_global === 'true' && !existsSync(join('node_modules', 'esbuild'))) {
  execFileSync('npm', ['ci', '--no-global', '--include=dev', '--ignore-scripts'], {
    env: {...process.env, npm_config_global: 'false', npm_config_location: 'project'},
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}
const {build} = await import('esbuild')

rmSync('dist', {recursive: true, force: true})
execFileSync(process.execPath, [join(folderOf('typescript'), 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit'
})

// The command line runs rules on trees of its own only: what reads a tree of another parser, and Markdown for that, is left out.
const adoptNothing = {
  name: 'adopt-nothing',
  setup({onLoad}) {
    onLoad({filter: /[/\\]parse[/\\]adopt\.js$/}, () => ({contents: 'export const adopt = undefined'}))
  }
}

await build({
  plugins: [adoptNothing],
  entryPoints: {stet: 'dist/src/shell/start.js', 'lint-worker': 'dist/src/shell/threads/lint-worker.js'},
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  // The build of yaml for Node is CommonJS, which can't be split or shaken; the other one is the same code as ES modules.
  alias: {yaml: join(folderOf('yaml'), 'browser', 'index.js')},
  banner: {js: "import{createRequire as stetRequire}from'node:module';const require=stetRequire(import.meta.url);"},
  logLevel: 'warning'
})
chmodSync(join('dist', 'cli', 'stet.js'), 0o755)
chmodSync(join('dist', 'src', 'shell', 'start.js'), 0o755)
