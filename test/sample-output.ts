import {lint} from '../src/lint.js'
import {textReport} from '../src/report/text.js'
import {activePreset} from './presets.js'
import {sourceAt} from './source-at.js'

/** What `stet` prints for one file in preset `news`, without colours. */
export async function sampleOutput(path: string): Promise<string> {
  const messages = await lint(sourceAt(path), {rules: activePreset('news')})
  return textReport([{path, messages}], {color: false}).trimEnd()
}
