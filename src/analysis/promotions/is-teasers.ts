import type {Promotion} from '../promotions.js'

const teasing: ReadonlySet<string> = new Set(['teaser', 'advert', 'share'])

/** Whether a run is nothing but links to other articles, advertisement signs and share bars: `related-links` speaks of it. */
export const isTeasers = ({evidence}: Promotion): boolean => evidence.every(kind => teasing.has(kind))
