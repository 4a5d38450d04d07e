import {spawnSync} from 'node:child_process'
import {pathToFileURL} from 'node:url'

/** A module's default export, or why there is none. */
export type LoadedModule = {value: unknown} | {fault: string; line?: number; column?: number}

/** Node does not say where the syntax of an imported module breaks; its check of a single file does. */
function syntaxFault(path: string): {fault: string; line: number; column: number} | undefined {
  const {stderr} = spawnSync(process.execPath, ['--check', path], {encoding: 'utf8', timeout: 10_000})
  const [, line, mark, reason] = /:(\d+)\r?\n.*\r?\n( *)\^+\s+SyntaxError: (.*)/.exec(stderr ?? '') ?? []
  return reason === undefined ? undefined : {fault: reason, line: Number(line), column: mark!.length + 1}
}

/** Imports a script by its absolute path. */
export async function loadScript(path: string): Promise<LoadedModule> {
  let module: {default?: unknown}
  try {
    module = await import(pathToFileURL(path).href)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return syntaxFault(path) ?? {fault: `cannot be imported: ${reason.split('\n')[0]}`}
  }
  return 'default' in module ? {value: module.default} : {fault: 'has no default export; add `export default`'}
}
