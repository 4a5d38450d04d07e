import {resolve} from 'node:path'
import type {Arguments} from './parse-arguments.js'

/** What the command line itself writes or is configured by: no articles, though a report may be a text file among them. */
export function ownFiles({formats, baseline, configFile, cache}: Arguments, cwd: string): ReadonlySet<string> {
  const names = [...formats.map(({file}) => file), baseline, configFile, cache?.location]
  return new Set(names.filter(name => name !== undefined).map(name => resolve(cwd, name)))
}
