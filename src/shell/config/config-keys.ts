import type {OptionsSchema} from '../../core/options.js'

/** Keys of a configuration, with what the editor's completion says of them. */
export const configKeys: ReadonlyMap<string, string> = new Map([
  ['$schema', 'Address or path of the JSON Schema, for completion in editors.'],
  [
    'root',
    'Says that nothing above this folder counts. The nearest configuration always stands alone, so this is a note to readers.'
  ],
  [
    'extends',
    'What to build on: presets (`recommended`, `news`, `ap`, `strict`), files (`./house.json`) or packages. Later ones win over earlier ones, and what this configuration says wins over all of them. Without it only the rules named here are on.'
  ],
  [
    'rules',
    'Rules and how much they weigh, alone or with options. A severity alone keeps the options that were inherited.'
  ],
  [
    'plugins',
    'Any retext plugins, as unified-engine reads them: a list of names, paths or `[name, options]`, or an object of name to options. `false` switches one off.'
  ],
  ['settings', 'How sources are read. Other keys are handed to plugins as they are.'],
  [
    'allow',
    'Words and phrases that no rule is to flag, in upper or lower case; the `allow` of a rule is for that rule alone.'
  ],
  ['as', 'What files are read as, whatever their ending.'],
  [
    'parser',
    'What finds words and sentences: `stet` (when left out), or `retext-english`, which gives the same messages several times as slowly.'
  ],
  ['overrides', 'Other rules, plugins or settings for some files. Later ones win.'],
  ['ignore', 'Files that are not looked at: patterns as in `.gitignore`, relative to this file.']
])

/** Keys of one of the `overrides`. */
export const overrideKeys: ReadonlyMap<string, string> = new Map([
  [
    'files',
    'Globs, relative to this file; a glob without slash fits names in any folder, one that starts with `!` takes files out again.'
  ],
  ['extends', 'What to build on for these files.'],
  ['rules', 'Rules for these files.'],
  ['plugins', 'Plugins for these files, besides those above.'],
  ['settings', 'How these files are read.'],
  ['allow', 'Words and phrases that no rule is to flag in these files, besides those above.'],
  [
    'as',
    'What these files are read as, whatever their ending: `html` for templates, say. Where a glob names an ending (`**/*.story`), they are found in folders too.'
  ],
  ['parser', 'What finds words and sentences in these files.']
])

/** The settings that are ours. Plugins may have others. */
export const settingsSchema = {
  lineBreaks: {
    type: 'string',
    enum: ['auto', 'hard', 'soft'],
    default: 'auto',
    description:
      'What a single line break in plain text is: the end of a paragraph (`hard`), a wrapped line (`soft`), or whichever the text itself shows (`auto`).'
  },
  headline: {
    type: 'string',
    enum: ['auto', 'first-line', 'none'],
    default: 'auto',
    description:
      'Which line of plain text is the headline: a short first line without full stop (`auto`), the first in any case, or none.'
  },
  templates: {
    type: 'boolean',
    default: false,
    description:
      'Whether `{{ … }}`, `{% … %}` and `{#name .class}` in Markdown are meant for a site generator (Hugo, Jekyll, Eleventy, Zola), and not read.'
  },
  issued: {
    type: 'string',
    default: '',
    description: 'Day of publication, `YYYY-MM-DD`, for sources that do not say it themselves.'
  }
} as const satisfies OptionsSchema

/** What a rule can be set to. */
export const severityWords = ['off', 'info', 'warning', 'error'] as const
