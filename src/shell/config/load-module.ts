import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {importModule} from './import-module.js'

/** A module's default export, or why there is none. */
export type LoadedModule = {value: unknown} | {fault: string; line?: number; column?: number}

/** Node does not say where the syntax of an imported module breaks; its check of a single file does. */
function syntaxFault(path: string): {fault: string; line: number; column: number} | undefined {
  const {stderr} = spawnSync(process.execPath, ['--check', path], {encoding: 'utf8', timeout: 10_000})
  const [, line, mark, reason] = /:(\d+)\r?\n.*\r?\n( *)\^+\s+SyntaxError: (.*)/.exec(stderr ?? '') ?? []
  return reason === undefined ? undefined : {fault: reason, line: Number(line), column: mark!.length + 1}
}

/** When each script was written that was imported, and the address it has since. */
const imported = new Map<string, {written: number; address: string}>()

/** Node imports an address once: a script that was written anew meanwhile gets another one. What it imports itself stays as it was. */
function addressOf(path: string): string {
  const written = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0
  const known = imported.get(path)
  if (known?.written === written) return known.address
  const plain = pathToFileURL(path).href
  const address = known ? `${plain}?${written}` : plain
  imported.set(path, {written, address})
  delete createRequire(import.meta.url).cache[path]
  return address
}

/** Imports a script by its absolute path, as it is now. */
export async function loadScript(path: string): Promise<LoadedModule> {
  let module: {default?: unknown}
  try {
    module = await importModule(addressOf(path))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return syntaxFault(path) ?? {fault: `cannot be imported: ${reason.split('\n')[0]}`}
  }
  return 'default' in module ? {value: module.default} : {fault: 'has no default export; add `export default`'}
}
