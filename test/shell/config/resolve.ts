import {join} from 'node:path'
import {type ConfigRequest, createConfigResolver, type ResolvedConfig} from '../../../src/shell/config/index.js'
import {makeFolder} from './folder.js'
import {toyRules} from './toy-rules.js'

/** What holds for a file in a folder with the given files. */
export function resolveIn(
  files: Readonly<Record<string, unknown>>,
  path = 'draft.txt',
  request: Partial<ConfigRequest> = {}
): Promise<ResolvedConfig> {
  const cwd = makeFolder(files)
  return createConfigResolver({cwd, rules: toyRules, ...request}).forFile(join(cwd, path))
}

/** What a configuration with faults says; paths relative to its folder. */
export async function faultsOf(
  files: Readonly<Record<string, unknown>>,
  path?: string,
  request?: Partial<ConfigRequest>
): Promise<string[]> {
  const error = await resolveIn(files, path, request).then(
    () => undefined,
    (reason: Error) => reason
  )
  if (error?.name !== 'ConfigError') throw error ?? new Error('expected a ConfigError')
  return error.message.split('\n')
}

/** The rules that are on: severity, and options besides `allow`. */
export function rulesOf({rules}: ResolvedConfig): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({rule, severity, options: {allow: _, ...options}}) => [rule.meta.id, [severity, options]])
  )
}
