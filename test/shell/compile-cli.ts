import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the bundled command line. */
    cli: string
    /** Absolute path of what esbuild says of its parts. */
    parts: string
  }
}

/** Bundles and compiles the command line once for a run of the tests, as the build does: they start it as users do. */
export function setup(project: TestProject): () => void {
  const folder = resolve('node_modules', '.dev', `test-cli-${process.pid}`)
  const cli = join(folder, 'cli')
  const parts = join(folder, 'parts.json')
  execFileSync(process.execPath, ['scripts/bundle.mjs', 'src', cli, parts])
  execFileSync(process.execPath, ['scripts/compile.mjs', cli])
  project.provide('cli', join(cli, 'stet.js'))
  project.provide('parts', parts)
  return () => rmSync(folder, {recursive: true, force: true})
}
