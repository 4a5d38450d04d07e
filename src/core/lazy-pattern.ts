import {once} from './once.js'

/** A regular expression that is made when it is first asked for. */
export type LazyPattern = () => RegExp

/**
 * For expressions of which a text needs few or none: making them all takes a while, and the start of a run waits for it.
 *
 * @throws SyntaxError when it is first asked for, if the source is wrong.
 */
export const lazyPattern = (source: string, flags = ''): LazyPattern => once(() => new RegExp(source, flags))
