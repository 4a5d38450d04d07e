import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {FileReport} from './file-report.js'
import {printable} from './printable.js'
import {printablePath} from './printable-path.js'
import {reasonAt} from './reason-at.js'

/** Messages shown of one file: nobody reads more, and `vfile-reporter` overflows the stack near 100,000. */
const most = 1000

const fatal = {info: undefined, warning: false, error: true} as const

function toVFile({path, messages}: FileReport): VFile {
  const file = new VFile({path: printablePath(path)})
  for (const {place, ruleId, source, severity, ...told} of messages.slice(0, most)) {
    const message = file.message(printable(reasonAt(told)), {
      place,
      ruleId: printable(ruleId),
      source: printable(source)
    })
    message.fatal = fatal[severity]
  }
  return file
}

/** The report for people, as `vfile-reporter` prints it; of a file with very many messages only the first ones. */
export function textReport(files: readonly FileReport[], {color}: {color: boolean}): string {
  const lines = [reporter(files.map(toVFile), {color})]
  for (const {path, messages} of files) {
    const more = messages.length - most
    if (more > 0) {
      lines.push(`${printablePath(path)}: and ${more} more, not shown or counted here; \`--format json\` reports all`)
    }
  }
  const text = lines.filter(line => line !== '').join('\n')
  return text === '' ? '' : `${text}\n`
}
