import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import type {Range} from '../core/block.js'
import type {Article} from '../core/document.js'
import type {FixClass, Severity} from '../core/message.js'
import type {OptionsOf, OptionsSchema} from '../core/options.js'
import type {Place} from '../core/place.js'

export const presetNames = ['recommended', 'news', 'ap', 'strict'] as const
export type PresetName = (typeof presetNames)[number]

/** A severity, with options where they differ from the rule's defaults. */
export type RuleSetting = Severity | readonly [severity: Severity, options: Readonly<Record<string, unknown>>]

/** What `check` reports: a range and what is to be said of it. Identity and place are filled in by the runner. */
export interface Finding {
  at: Range
  /** "X; do Y", no full stop, no exclamation mark. */
  reason: string
  /** Replacements for exactly the text of the range; none when left out. */
  expected?: readonly string[]
  /** Class of this replacement where it is lower than the rule's own (`suggested` inside a quotation). */
  fix?: FixClass
  /** Less sure or less grave than the rule's other findings: reported one severity lower. */
  minor?: boolean
  /** Instead of the rule's rationale. */
  note?: string
  /** Names a fault that a feed or a program may have put everywhere: where a text has many of one name, one message stands for all. */
  alike?: string
}

export interface CheckContext<Options> {
  options: Options
  report(finding: Finding): void
  /** Whether all findings are wanted, for fixes: rules that let one message stand for many report each then. */
  unlimited: boolean
  /** Place of another range, for messages that point to it. */
  place(range: Range): Place
}

/** One example: the text is the source of a document, `⟦…⟧` marks what is flagged (none in a valid example). */
export interface Example {
  text: string
  options?: Readonly<Record<string, unknown>>
  format?: 'plain' | 'markdown'
  /** The whole reason of the first message. */
  message?: string
  /** Replacements of the first message. */
  expected?: readonly string[]
}

export type RuleGroup =
  | 'sourcing'
  | 'repetition'
  | 'mixed-in'
  | 'acronyms'
  | 'names'
  | 'numbers'
  | 'dates'
  | 'quotes'
  | 'headline'
  | 'law'
  | 'style'
  | 'links'

export interface RuleMeta<Schema extends OptionsSchema = OptionsSchema> {
  /** Kebab-case, names the problem: "allow unattributed-figures" must read well. */
  id: string
  group: RuleGroup
  /** What is found, one line without full stop. */
  description: string
  /** Why it matters, one sentence an editor accepts; becomes the message's note. */
  rationale: string
  /** When the rule is switched on without saying how. */
  severity: Severity
  /** Where it is on. `news` takes `recommended`'s setting, `ap` and `strict` take `news`'s, unless they give their own. */
  presets: Partial<Record<PresetName, RuleSetting>>
  options: Schema
  fix: FixClass
  /** What happens to findings that lie wholly inside a quotation. */
  quotes: 'check' | 'skip' | 'only'
  /** Whether fixes only change how marks look, never words; then they may be made inside quotations. */
  glyphsOnly?: boolean
  /**
   * Whether what it finds was not written for readers (leftover codes, addresses): capitals and digits in it are then no names and
   * figures, and fixes may take them out.
   */
  machineText?: boolean
  /** What happens inside promotional blocks: one message for the block and none inside it, but for rules that say `check`. */
  promotions?: 'check' | 'skip'
  /** What it does not see, or sees wrongly. At least one. */
  limits: readonly string[]
  /** Not flagged; near misses among them. */
  valid: readonly (string | Example)[]
  invalid: readonly (string | Example)[]
}

/** Options every rule has. */
export const sharedOptions = {
  allow: {
    type: 'array',
    items: {type: 'string'},
    default: [],
    description: 'Texts that are never reported; compared whole, in any case.'
  }
} as const satisfies OptionsSchema

/** A rule is a retext plugin that says what it is and whose check can be run on its own. */
export interface Rule<Schema extends OptionsSchema = OptionsSchema> {
  (options?: Partial<OptionsOf<Schema>> & {allow?: readonly string[]}): Transformer<Root>
  meta: RuleMeta<Schema>
  /** Decides, and reports. Never changes the tree. */
  check(tree: Article, context: CheckContext<OptionsOf<Schema>>): void
}

/** A rule whose options are not known at compile time, as configuration and the pipeline handle it. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different options stand in one list; options are validated against their schema at run time
export type AnyRule = Rule<any>

/** A rule that is on: with its severity and all its options. */
export interface ActiveRule {
  rule: AnyRule
  severity: Severity
  options: Readonly<Record<string, unknown>>
}
