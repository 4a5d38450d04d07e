import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the compiled command line. */
    cli: string
  }
}

/** Compiles the command line once for a run of the tests: they start it as users do. */
export function setup(project: TestProject): () => void {
  const folder = resolve('node_modules', '.dev', `test-cli-${process.pid}`)
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const compile = [
    join(typescript, 'bin', 'tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    folder,
    '--declaration',
    'false'
  ]
  try {
    execFileSync(process.execPath, compile)
  } catch {
    // Faults of types are `npm run types`' to report; tsc has written the code all the same.
  }
  project.provide('cli', join(folder, 'src', 'shell', 'cli.js'))
  return () => rmSync(folder, {recursive: true, force: true})
}
