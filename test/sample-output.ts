import {readFileSync} from 'node:fs'
import {lint} from '../src/lint.js'
import {formatOf} from '../src/read/format-of.js'
import {textReport} from '../src/report/text.js'
import {activePreset} from './presets.js'

/** What `stet` prints for one file in preset `news`, without colours. */
export async function sampleOutput(path: string): Promise<string> {
  const text = readFileSync(path, 'utf8')
  const messages = await lint({text, format: formatOf(path) ?? 'plain', path}, {rules: activePreset('news')})
  return textReport([{path, messages}], {color: false}).trimEnd()
}
