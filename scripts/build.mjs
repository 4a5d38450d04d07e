// Compiles src and rules into dist, from scratch so that no file of an older tree stays behind, and bundles the command line and compiles it.
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const run = (...args) => execFileSync(process.execPath, args, {stdio: 'inherit'})

// What is installed from git for the whole machine, as pre-commit does, npm builds without installing first what it is built with.
if (process.env.npm_config_global === 'true' && !existsSync(join('node_modules', 'esbuild'))) {
  execFileSync('npm', ['ci', '--no-global', '--include=dev', '--ignore-scripts'], {
    env: {...process.env, npm_config_global: 'false', npm_config_location: 'project'},
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
rmSync('dist', {recursive: true, force: true})
run(join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json')
const cli = join('dist', 'cli')
run(join('scripts', 'bundle.mjs'), join('dist', 'src'), cli)
run(join('scripts', 'compile.mjs'), cli)
chmodSync(join(cli, 'stet.js'), 0o755)
