import {copy} from '../src/analysis/copy.js'
import {links as linksOf} from '../src/analysis/links.js'
import {textRangeOf} from '../src/analysis/text-range.js'
import type {Link} from '../src/core/document.js'
import {matchesIn} from '../src/core/matches-in.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Texts that say nothing of what the link leads to. */
const vague = new Set([
  'here',
  'click here',
  'click',
  'tap here',
  'this',
  'this link',
  'this page',
  'this article',
  'this story',
  'this post',
  'this site',
  'this website',
  'link',
  'the link',
  'more',
  'read more',
  'see more',
  'learn more',
  'find out more',
  'more info',
  'more information',
  'more here',
  'read more here',
  'see here',
  'read here',
  'source',
  'article',
  'website',
  'web page',
  'page',
  'details',
  'continue',
  'continue reading',
  'url',
  'go',
  'download',
  'download here'
])

/** Targets that lead nowhere: what stands in a draft until the address is known. */
const dead =
  /^(?:#|todo|tbd|tk|tktk|xxx+|fixme|url|link|insert[ _-]?link|link[ _-]?here|https?:\/{0,2}|javascript:.{0,40}|https?:\/\/(?:www\.)?example\.(?:com|org|net)?\/?\.{0,3})$/iu

/** Addresses that only work in the office. */
const internal =
  /^(?:file:|https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3})(?:[:/?#]|$)|https?:\/\/(?:[\w-]{1,63}\.){0,6}(?:staging|preprod|uat)\.(?:[\w-]{1,63}\.){1,6}[a-z]{2,}(?:[:/?#]|$)|https?:\/\/[^/\s]{1,200}\/(?:wp-admin|[^?#\s]{0,200}\?(?:[^#\s]{0,200}&)?preview(?:_id|_nonce)?=))/iu

const tracking =
  /^(?:utm_\w{1,40}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|s_cid|ncid|cmpid|smid)$/iu

/** What is left of an ampersand as markup writes it, or markup in markup, when the text is parted at ampersands. */
const escaped = /^(?:amp;)+/u

/** The address without the parameters that only count readers. */
function untracked(url: string): string {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/su.exec(url) ?? []
  if (query === '') return url
  const kept = query.split('&').filter(part => !tracking.test(part.split('=')[0]!.replace(escaped, '')))
  const rest = kept.join('&').replace(escaped, '')
  return `${before}${rest === '' ? '' : `?${rest}`}${hash}`
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s»→>›….:!]+$/u, '')
    .replace(/^[\s«←<‹…]+/u, '')
    .trim()

/** Whether the label belongs to a comment written as a definition: `[//]: # (not shown)`. */
const isComment = ({label, target}: Link): boolean => target === '#' || /^(?:\/\/|_|COMMENT)/u.test(label ?? '')

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What of an anchor is the same in all generators: they differ in signs, and in what they make of accents. */
const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Finds links that say nothing or lead nowhere, in Markdown, HTML and news XML.
 *
 * - Texts that say nothing: none at all, "here", "read more", "this article", or the address itself in square brackets.
 * - Targets that lead nowhere: empty, `#`, `TODO`, `http://`.
 * - `#anchors` for which the file has no heading, `{#id}`, `id` or `name`, by their letters and digits, as site generators differ
 *   in the signs between them; in HTML only where it is a whole page.
 * - References without definition, and definitions that nothing refers to.
 * - Parameters that only count readers (`utm_source`, `fbclid`, …); and `http:` for the domains in `ownDomains`.
 * - Addresses that only work in the office: `localhost`, `file:`, staging hosts, previews.
 *
 * Targets that lead nowhere or only work in the office have the rule's severity, the others one severity less.
 */
export default defineRule({
  id: 'links',
  group: 'links',
  description: 'A link that says nothing or leads nowhere',
  rationale: '"Click here" tells nobody anything, and a dead link is a broken promise.',
  severity: 'error',
  presets: {recommended: 'error'},
  options: {
    ownDomains: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Domains, with those below them, to which links must use `https:`.'
    },
    anchors: {
      type: 'boolean',
      default: true,
      description: 'Whether `#anchors` must be names of headings or ids in the file.'
    }
  },
  fix: 'safe',
  machineText: true,
  quotes: 'check',
  limits: [
    'Links written as HTML tags within Markdown are not looked at, nor is what a word processor links.',
    'In HTML a link to `#` with no words beside it, or with attributes that programs look for (`class`, `onclick`), is a button.',
    'Nothing is opened: whether a file or a page is there is not known.',
    'Anchors that a site generator numbers or names by itself are reported; switch `anchors` off there.'
  ],
  valid: [
    {text: 'The judges read [the court’s ruling](a.md) aloud.\n', format: 'markdown'},
    {text: '# Seed Article\n\nBack to the [top of the story](#seed-article).\n', format: 'markdown'},
    {text: '# At 1.5 °C, in `brief`\n\nBack to the [summary](#at-1-5-c-in-brief).\n', format: 'markdown'},
    {text: 'See <https://example.net/report> or [the annex][a].\n\n[a]: annex.md\n', format: 'markdown'},
    {text: 'It stands in `[here]()` as code, and [brackets] are no link.\n', format: 'markdown'},
    {text: 'The vote was close.\n\n[Continue reading »][v]\n\n[v]: vote.md\n', format: 'markdown'},
    {text: '<a id="t"></a>\n\n[The table](#t) and [the note](#top)\n\n[//]: # (a comment)\n', format: 'markdown'},
    'In plain text [here](a.md) is no link.'
  ],
  invalid: [
    {
      text: 'Read the ruling ⟦[here](a.md)⟧.\n',
      format: 'markdown',
      message: 'Link text `here` says nothing; name the target'
    },
    {
      text: '# Report\n\n⟦[See the results](#results)⟧\n',
      format: 'markdown',
      message: 'No heading for `#results` in this file; correct the anchor'
    },
    {
      text: 'The ⟦[annual report]()⟧ is out.\n',
      format: 'markdown',
      message: 'Link `annual report` has no target; add the address'
    },
    {
      text: 'See [the survey](⟦https://news.example.net/a?id=3&utm_source=mail⟧) of May.\n',
      format: 'markdown',
      expected: ['https://news.example.net/a?id=3']
    },
    {
      text: 'They met at ⟦https://news.example.net/?utm_source=feed⟧ again.\n',
      format: 'markdown',
      expected: ['https://news.example.net/']
    },
    {
      text: 'See ⟦[the survey][survey]⟧ of May.\n',
      format: 'markdown',
      message: 'No definition for reference `survey`; add one'
    },
    {
      text: 'See the survey.\n\n⟦[survey]: a.md⟧\n',
      format: 'markdown',
      message: 'Nothing refers to `survey`; remove the definition'
    },
    {text: 'See [the draft](⟦http://localhost:8080/a⟧).\n', format: 'markdown'}
  ],
  check(tree, {options, report, place}) {
    const found = linksOf(tree)
    if (!found) return
    const {source} = tree.data.document
    const all = found.links
    const isMarkdown = found.syntax === 'markdown'
    const anchors = found.anchors && new Set(['', 'top', ...found.anchors].map(letters))
    // Teasers, which are told as such, refer to definitions too.
    const everywhere = tree.data.document.links?.links ?? []
    const used = new Set(everywhere.filter(({kind}) => kind === 'reference').map(({label}) => label))

    /** On a page, a link with no words beside it that leads nowhere in it is a button. */
    const isButton = ({start, end}: Link): boolean => {
      if (isMarkdown) return false
      const block = textRangeOf(tree, start, end)?.block
      return !block || block.segment.isLink === true
    }

    const checkText = (link: Link): void => {
      const {kind, text, hasImage, hasCode, target, start, end} = link
      if (kind === 'autolink' || kind === 'definition' || (kind === 'reference' && source[start] === '!')) return
      const at = {sourceStart: start, sourceEnd: end}
      if (text.trim() === '') {
        if (!hasImage) report({at, reason: 'Link without text; name the target', minor: true})
      } else if (!hasCode && vague.has(bare(text))) {
        report({at, reason: `Link text \`${text.trim()}\` says nothing; name the target`, minor: true})
      } else if (target !== undefined && text.trim() === target && /^(?:https?:|www\.)/iu.test(target)) {
        report({at, reason: 'Link text is the address; name the target', minor: true})
      }
    }

    const checkTarget = (link: Link): void => {
      const {kind, text, start, end, targetStart, targetEnd} = link
      if (kind === 'reference' || (kind === 'definition' && isComment(link))) return
      const whole = {sourceStart: start, sourceEnd: end}
      const target = link.target?.trim() ?? ''
      const shown = text.trim() || target
      if (/^(?:#|$)/u.test(target) && isButton(link)) return
      if (target === '') report({at: whole, reason: `Link \`${shown}\` has no target; add the address`})
      else if (dead.test(target))
        report({at: whole, reason: `Link target \`${target}\` leads nowhere; add the address`})
      else if (target.startsWith('#')) {
        const name = decode(target.slice(1))
        const isKnown = anchors?.has(letters(name)) || anchors?.has(letters(target.slice(1)))
        if (!options.anchors || !anchors || isKnown || /^(?:\/|!|:~:|user-content-|fn)/u.test(name)) return
        const missing = isMarkdown ? 'No heading for' : 'Nothing has the id of'
        report({at: whole, reason: `${missing} \`${target}\` in this file; correct the anchor`})
      } else if (targetStart !== undefined && targetEnd !== undefined) {
        const at = {sourceStart: targetStart, sourceEnd: targetEnd}
        if (internal.test(target)) {
          report({at, reason: `Address \`${target}\` only works in the office; give the public one`})
          return
        }
        const raw = source.slice(targetStart, targetEnd)
        const clean = untracked(raw)
        if (/^(?:https?:|www\.)/iu.test(raw) && clean !== raw) {
          report({at, reason: 'Address with tracking parameters; remove them', expected: [clean], minor: true})
        }
        const host = /^http:\/\/([^/:?#]{1,253})/iu.exec(target)?.[1]?.toLowerCase()
        if (
          host &&
          options.ownDomains.some(domain => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
        ) {
          report({
            at,
            reason: `Unencrypted address of \`${host}\`; write \`https:\``,
            expected: [raw.replace(/^http:/iu, 'https:')],
            minor: true
          })
        }
      }
    }

    for (const link of all) {
      checkText(link)
      checkTarget(link)
      if (link.kind === 'definition' && !used.has(link.label) && !isComment(link)) {
        const at = {sourceStart: link.start, sourceEnd: link.end}
        report({at, reason: `Nothing refers to \`${link.text}\`; remove the definition`, minor: true})
      }
    }
    if (!isMarkdown) return
    for (const block of copy(tree)) {
      for (const match of matchesIn(block.text, /\[[^[\]\n]{1,200}\]\[([^[\]\n]{1,100})\]/gu)) {
        if (match[1]!.startsWith('^')) continue
        const at = {block, start: match.index, end: match.index + match[0].length}
        // Escaped brackets, `\[a\]\[b\]`, are meant to be seen.
        if (source.slice(place(at).start.offset, place(at).end.offset) !== match[0]) continue
        report({at, reason: `No definition for reference \`${match[1]}\`; add one`, minor: true})
      }
    }
  }
})
