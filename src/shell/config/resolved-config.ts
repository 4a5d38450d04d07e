import type {Processor} from 'unified'
import type {Settings} from '../../core/settings.js'
import type {ParserName} from '../../parse/load-scan.js'
import type {Format} from '../../read/index.js'
import type {ActiveRule} from '../../rule/rule.js'

/** What holds for a file. */
export interface ResolvedConfig {
  /** The same list for all files of one configuration and the same overrides. */
  rules: readonly ActiveRule[]
  /** Ids of all rules there are, on or off. */
  knownRules: ReadonlySet<string>
  settings: Settings
  parser: ParserName
  /** What the file is read as, whatever its ending. */
  as?: Format
  /** Third-party plugins, frozen; left out when there are none. */
  processor?: Processor
  ignored: boolean
  /** Absolute paths of the files it came from, nearest first; none when no configuration was found. */
  sources: readonly string[]
  /** For `--print-config`: an object that can be written as JSON. */
  describe(): object
}
