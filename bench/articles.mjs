// The articles that measurements are made on: the labelled data beside this repository when it is there, else the samples.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname ?? '.', '..')
const data = join(root, '..', 'shared', 'eval')
const sets = ['figures-dev.jsonl', 'repeat-dev.jsonl', 'promo-dev.jsonl']

export const hasData = existsSync(join(data, sets[0]))

/** What to say of where the articles come from. */
export const provenance = hasData ? 'articles of the labelled data' : 'the samples, repeated'

/** All articles there are, each once, always in the same order. */
export function allArticles() {
  if (!hasData) {
    return readdirSync(join(root, 'samples'))
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => readFileSync(join(root, 'samples', name), 'utf8'))
  }
  const texts = sets.flatMap(name =>
    readFileSync(join(data, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line).text)
  )
  return [...new Set(texts)]
}

/** Writes articles as files into a new folder; where there are fewer texts than files, they are repeated. Returns the bytes written. */
export function writeArticles(folder, texts, count) {
  mkdirSync(folder, {recursive: true})
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const content = Buffer.from(texts[index % texts.length])
    bytes += content.length
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), content)
  }
  return bytes
}
