import {UsageError} from '../usage-error.js'

/** What the command line says of the cache. */
export interface CacheFlag {
  /** Left out: in `node_modules/.cache`. */
  location?: string
  /** What tells that a file has not changed: what the file system says of it, or its content alone. */
  strategy: Strategy
}

const strategies = ['metadata', 'content'] as const
type Strategy = (typeof strategies)[number]

/**
 * The cache that is to be used; undefined when there is to be none.
 *
 * @param values Of the options that are given, by name.
 * @throws UsageError
 */
export function cacheFlag(values: ReadonlyMap<string, readonly string[]>): CacheFlag | undefined {
  const location = values.get('cache-location')?.at(-1)
  const given = values.get('cache-strategy')?.at(-1)
  const strategy = strategies.find(name => name === (given ?? 'metadata'))
  if (!strategy) {
    throw new UsageError(`option \`--cache-strategy\`: expected one of ${strategies.join(', ')}, got \`${given}\``)
  }
  if (values.has('no-cache')) return undefined
  if (values.has('cache')) return {strategy, ...(location === undefined ? {} : {location})}
  const alone = ['cache-location', 'cache-strategy'].find(name => values.has(name))
  if (alone !== undefined) throw new UsageError(`\`--${alone}\` needs \`--cache\``)
  return undefined
}
