// Compiles src and rules into dist, from scratch so that no file of an older tree stays behind.
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

rmSync('dist', {recursive: true, force: true})
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
const cli = join('dist', 'src', 'shell', 'cli.js')
if (existsSync(cli)) chmodSync(cli, 0o755)
