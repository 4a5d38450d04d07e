import {spawnSync} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A module's default export, or why there is none. */
export type LoadedModule = {value: unknown} | {fault: string; line?: number; column?: number}

/** Node does not say where the syntax of an imported module breaks; its check of a single file does. */
function syntaxPlace(path: string): {line: number; column: number} | undefined {
  const {stderr} = spawnSync(process.execPath, ['--check', path], {encoding: 'utf8', timeout: 10_000})
  const [, line, mark] = /:(\d+)\r?\n.*\r?\n( *)\^/.exec(stderr ?? '') ?? []
  return line === undefined ? undefined : {line: Number(line), column: mark!.length + 1}
}

/**
 * Imports a script.
 *
 * @param url `file:` URL.
 */
export async function loadModule(url: string): Promise<LoadedModule> {
  let module: {default?: unknown}
  try {
    module = await import(url)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      fault: `cannot be imported: ${reason.split('\n')[0]}`,
      ...(error instanceof SyntaxError ? syntaxPlace(fileURLToPath(url)) : undefined)
    }
  }
  return 'default' in module ? {value: module.default} : {fault: 'has no default export; add `export default`'}
}

/** Imports a script by its absolute path. */
export function loadScript(path: string): Promise<LoadedModule> {
  return loadModule(pathToFileURL(path).href)
}
