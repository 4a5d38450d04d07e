const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['ENOENT', 'it is no longer there, or a link that leads nowhere'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENXIO', 'it is not a regular file'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EIO', 'the disk reports a fault'],
  ['ENOSPC', 'no space is left'],
  ['EDQUOT', 'no space is left'],
  ['EROFS', 'the disk is read-only']
])

/** What an error of the file system means, in words. */
export function faultReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code === undefined ? undefined : reasons.get(code)) ?? message ?? String(error)
}
