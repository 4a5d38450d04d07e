import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** One article: who it is, whatever its name, and its lines. */
export interface Article {
  id: number
  lines: readonly string[]
}

export type Snapshot = ReadonlyMap<string, Article>

export interface Commit {
  /** From 1, its mark. */
  number: number
  parents: readonly number[]
  files: Snapshot
}

/** A generator of numbers below 1 that gives the same ones each time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function git(cwd: string, args: readonly string[], input = ''): string {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@paper.example', '-c', 'protocol.file.allow=always']
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'}
  return execFileSync('git', [...identity, ...args], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: 'pipe'
  })
}

export const textOf = ({lines}: Article): string => `${lines.join('\n')}\n`

/** Makes up articles and edits them; every line that is not blank is there only once in all the history. */
export class Desk {
  readonly #next: () => number
  #lines = 0
  #articles = 0
  #names = 0

  constructor(seed: number) {
    this.#next = random(seed)
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }

  /** Often a doubled word, or half of one that the next line completes. */
  line(): string {
    const number = ++this.#lines
    const middle = this.pick(['met him', 'saw the the boat', 'was on time', 'left the port', 'found it it there'])
    return `${this.pick(['They', 'the', 'of', 'We'])} crew${number} ${middle} at pier${number}${this.pick(['', ' the', ' of', ' early'])}`
  }

  article(): Article {
    const lines: string[] = []
    for (let paragraph = 0; paragraph < 6; paragraph++) {
      for (let line = this.below(3); line >= 0; line--) lines.push(this.line())
      lines.push('')
    }
    return {id: ++this.#articles, lines: lines.slice(0, -1)}
  }

  edited({id, lines}: Article): Article {
    const next = [...lines]
    const at = this.below(next.length)
    const kind = this.below(3)
    if (kind === 0) next.splice(at, 0, this.line())
    else if (kind === 1 || next.length < 6) next[at] = this.line()
    else next.splice(at, 1)
    return {id, lines: next}
  }

  name(): string {
    const number = ++this.#names
    return `${this.pick(['', 'news/', 'news/local/', 'sport/', 'Wörld näws/'])}story ${number}${this.pick(['.md', '.txt', ' “é”.md'])}`
  }

  /** One edit, new file, deletion or move. */
  changed(files: Snapshot): Map<string, Article> {
    const next = new Map(files)
    const kind = this.below(10)
    const path = next.size > 0 ? this.pick([...next.keys()]) : undefined
    if (path === undefined || kind === 0) next.set(this.name(), this.article())
    else if (kind === 1 && next.size > 12) next.delete(path)
    else if (kind <= 3) {
      const article = next.get(path)!
      next.delete(path)
      next.set(this.name(), kind === 2 ? article : this.edited(article))
    } else next.set(path, this.edited(next.get(path)!))
    return next
  }
}

/** Of each article one: ours, or theirs. */
function merged(desk: Desk, ours: Snapshot, theirs: Snapshot): Map<string, Article> {
  const next = new Map<string, Article>()
  const taken = new Set<number>()
  for (const [path, article] of [...ours, ...theirs]) {
    if (taken.has(article.id) || next.has(path)) continue
    const other = theirs.get(path)
    next.set(path, other?.id === article.id && desk.below(2) === 0 ? other : article)
    taken.add(article.id)
  }
  return next
}

/** Makes up a history on three branches; `side` is merged into `main`, and `main` into `dev`. */
export function history(desk: Desk, count: number): {commits: Commit[]; heads: Map<string, number>} {
  const first = new Map(Array.from({length: 25}, () => [desk.name(), desk.article()] as const))
  const commits: Commit[] = [{number: 1, parents: [], files: first}]
  const heads = new Map([
    ['main', 1],
    ['dev', 1],
    ['side', 1]
  ])
  const sources = new Map([
    ['main', 'side'],
    ['dev', 'main']
  ])
  while (commits.length < count) {
    const branch = desk.pick([...heads.keys()])
    const head = commits[heads.get(branch)! - 1]!
    const source = sources.get(branch)
    const other = source !== undefined && desk.below(8) === 0 ? commits[heads.get(source)! - 1] : undefined
    const isMerge = other !== undefined && other !== head
    const files = isMerge ? merged(desk, head.files, other.files) : desk.changed(head.files)
    const number = commits.length + 1
    commits.push({number, files, parents: isMerge ? [head.number, other.number] : [head.number]})
    heads.set(branch, number)
  }
  return {commits, heads}
}

/** Writes a history into a new repository, each commit tagged `c<number>`, and checks a branch out. */
export function writeHistory(
  root: string,
  {commits, heads}: {commits: readonly Commit[]; heads: ReadonlyMap<string, number>},
  branch: string
): void {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const config = '{"root": true, "rules": {"repeated-words": "warning"}}\n'
  const parts: string[] = []
  for (const {number, parents, files} of commits) {
    parts.push(
      `commit refs/tags/c${number}\nmark :${number}\ncommitter Desk <desk@paper.example> ${1_600_000_000 + number * 60} +0000\n`
    )
    parts.push(data(`Commit ${number}`))
    for (const [index, parent] of parents.entries()) parts.push(`${index === 0 ? 'from' : 'merge'} :${parent}\n`)
    parts.push('deleteall\n', `M 100644 inline .retextrc.json\n${data(config)}`)
    for (const [path, article] of files) parts.push(`M 100644 inline "${path}"\n${data(textOf(article))}`)
  }
  for (const [name, number] of heads) parts.push(`reset refs/heads/${name}\nfrom :${number}\n\n`)
  git(root, ['init', '--quiet', `--initial-branch=${branch}`])
  git(root, ['fast-import', '--quiet'], parts.join(''))
  git(root, ['reset', '--quiet', '--hard', branch])
}

export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}
