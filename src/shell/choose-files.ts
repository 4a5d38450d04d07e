import {setImmediate} from 'node:timers/promises'
import type {ConfigResolver, ResolvedConfig} from './config/index.js'
import type {FoundFile} from './find-files.js'
import type {FilePlace} from './lint-file.js'

export interface ChosenFile extends FilePlace {
  config: ResolvedConfig
}

/** How many files are looked at before the process may hear of an interrupt. */
const pace = 200

/**
 * Finds the configurations of files, and leaves out those that are ignored by them.
 *
 * @returns With them what the user should know of files that are left out though they were named.
 */
export async function chooseFiles(
  files: readonly FoundFile[],
  resolver: ConfigResolver
): Promise<{chosen: ChosenFile[]; notes: string[]}> {
  const chosen: ChosenFile[] = []
  const notes: string[] = []
  for (const [index, {path, absolute, named}] of files.entries()) {
    if (index % pace === pace - 1) await setImmediate()
    const config = await resolver.forFile(absolute)
    if (!config.ignored) chosen.push({path, absolute, config})
    else if (named)
      notes.push(
        `\`${path}\` was not linted: it is ignored by its configuration; take it out of \`ignore\` there to lint it`
      )
  }
  return {chosen, notes}
}
