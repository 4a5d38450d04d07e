/** What kind of material a block is evidence of. */
export type CueKind =
  | 'appeal'
  | 'donation'
  | 'subscription'
  | 'newsletter'
  | 'social'
  | 'share'
  | 'sponsored'
  | 'advert'
  | 'paywall'
  | 'bio'
  | 'copyright'
  | 'feedback'
  | 'teaser'

/** Stands for the start of the block or of a clause in it; where those are, `clauseStarts` finds once for all patterns. */
export const CLAUSE = '<clause>'
export const NETWORK = String.raw`(?:facebook|twitter|instagram|linkedin|youtube|tiktok|snapchat|pinterest|telegram|whatsapp|threads|bluesky|mastodon|flipboard|google(?:\+| news| plus)|social media|tumblr|reddit|truth social|medium|x\b)`

/** A phrase: its kind, its weight, words of which a block must have one, the pattern, and further words of which it must have one. */
export type Row = readonly [kind: CueKind, weight: 1 | 2 | 3, triggers: string, source: string, also?: string]
