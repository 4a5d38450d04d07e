import {shareActions, shareBar, shareNames} from '../../lexicon/teaser-labels.js'
import {firstLetters} from './text-ends.js'

const networks = new Set(shareNames)
const actions = new Set(shareActions)
/** What one button of a bar may say. */
export const buttonNames: readonly string[] = [...shareNames, ...shareActions, 'us', 'social']
const sharing: ReadonlySet<string> = new Set(['share', 'tweet', 'pin', 'shares'])
/** The first letters of whatever `shareBar` matches. */
export const shareWords: ReadonlySet<string> = new Set(
  `please share sharing tweet click like more bookmark e email print copy copied link gift get send watch listen save pin follow most join contact remind no
  maybe not accept close dismiss i support donate subscribe social read`.split(/\s+/)
)
const startsWithDigit = /^\W{0,3}\d/
/** The first word of a bar; signs between the buttons are none. */
const chunk = /(?<![^\s|,•·/])[^\s|,•·/]{0,60}[a-zà-ÿ][^\s|,•·/]{0,60}/
export const runTogether: readonly string[] = [
  'facebook',
  'twitter',
  'instagram',
  'pinterest',
  'youtube',
  'linkedin',
  'whatsapp',
  'email',
  'reddit',
  'share',
  'tweet',
  'print',
  'send',
  'comment',
  'connect'
]

/** Whether a block of a few words is nothing but a network's name or an action of a share bar: "Facebook", "Email". */
export function isButton(text: string): boolean {
  if (text.length > 60 || /[.!?]$/u.test(text)) return false
  const words = text
    .toLowerCase()
    .split(/[^\p{L}+.]+/u)
    .filter(Boolean)
    .map(word => word.replace(/\.$/u, ''))
  return (
    words.length > 0 &&
    words.every(word => networks.has(word) || actions.has(word) || word === 'us' || word === 'social')
  )
}

/** Whether a text is a whole share bar, or plainly one of its buttons: "Share this story", "Share Tweet Email". */
export function isShareBar(text: string): boolean {
  if (text.length > 120) return false
  const lower = text.toLowerCase()
  if ((shareWords.has(firstLetters(lower)) || startsWithDigit.test(text)) && shareBar.test(lower)) return true
  if (text.endsWith('.')) return false
  // Unless the first word is a button, only buttons run together are left.
  const first = chunk.exec(lower)?.[0] ?? ''
  if (!networks.has(first) && !actions.has(first) && !runTogether.some(network => lower.includes(network))) return false
  const words = lower.split(/[\s|,•·/]+/u).filter(word => /\p{L}/u.test(word))
  if (words.length >= 2 && words.every(word => networks.has(word) || actions.has(word))) {
    return words.some(word => networks.has(word) || sharing.has(word))
  }
  // "FacebookTwitterPinterestEmail", "Share12Tweet7": a bar whose buttons were run together, its counters among them.
  const whole = words.join('').replace(/\d+/g, '')
  let rest = whole
  for (const network of runTogether) rest = rest.replaceAll(network, '')
  return whole.length < 90 && whole.length - rest.length >= 14 && rest.length <= 8
}
