#!/usr/bin/env node
// How much disk an installation takes, all dependencies included: packs the package, installs it into an empty folder, adds up the files.
//
//   npm run build && node bench/size.mjs
import {execFileSync} from 'node:child_process'
import {lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'stet-size-'))
const npm = (args, cwd) => execFileSync('npm', args, {cwd, stdio: ['ignore', 'pipe', 'ignore']}).toString()

function sizeOf(path) {
  const stats = lstatSync(path)
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stats.size
}

try {
  const packed = npm(['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd())
    .trim()
    .split('\n')
    .at(-1)
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed)], folder)
  const modules = join(folder, 'node_modules')
  const mega = bytes => (bytes / 1e6).toFixed(1)
  console.log(
    `stet itself ${mega(sizeOf(join(modules, 'stet')))} MB, with all dependencies ${mega(sizeOf(modules))} MB`
  )
} finally {
  rmSync(folder, {recursive: true, force: true})
}
