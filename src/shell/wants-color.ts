/**
 * Whether to colour what is printed: the flag decides; then `NO_COLOR` (https://no-color.org) forbids, `FORCE_COLOR` demands;
 * else a terminal gets colours and anything else does not.
 */
export function wantsColor(
  flag: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean
): boolean {
  if (flag !== undefined) return flag
  if (environment['NO_COLOR']) return false
  const force = environment['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && environment['TERM'] !== 'dumb'
}
