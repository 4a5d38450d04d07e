/** How a source is read, whatever rules look at it (`settings` in the configuration). */
export interface Settings {
  /**
   * What a single line break in plain text is: the end of a paragraph (`hard`), a place where a long line was wrapped
   * (`soft`), or whichever the text itself shows (`auto`).
   */
  lineBreaks?: 'auto' | 'hard' | 'soft'
  /** Which line of plain text is the headline: a short first line without full stop (`auto`), the first in any case, or none. */
  headline?: 'auto' | 'first-line' | 'none'
  /** Whether `{{ … }}`, `{% … %}` and `{#name .class}` in Markdown are meant for a site generator, and not read. */
  templates?: boolean
  /** Day of publication, `YYYY-MM-DD`, for sources that do not say it themselves. */
  issued?: string
}
