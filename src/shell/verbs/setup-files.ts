import type {Setup} from './plan-setup.js'
import type {CiServer} from './verb-flags.js'

/** A file that `init` may write. */
export interface SetupFile {
  /** Relative to the folder that is set up. */
  path: string
  text: string
}

const repository = 'stet-lint/stet'
const schemaAddress = `https://raw.githubusercontent.com/${repository}/main/schema/retextrc.schema.json`

/** The configuration of what was found, with the preset that was chosen. */
export function configFile(preset: string, setup: Setup): SetupFile {
  const {ignore, templates, mdx, isInstalled} = setup
  // Who chooses another preset than is proposed wants all of it.
  const off = preset === setup.preset ? setup.off : []
  const config = {
    $schema: isInstalled ? './node_modules/stet/schema/retextrc.schema.json' : schemaAddress,
    extends: preset,
    ...(off.length > 0 ? {rules: Object.fromEntries(off.map(id => [id, 'off']))} : {}),
    ...(templates ? {settings: {templates}} : {}),
    ...(mdx.length > 0 ? {overrides: mdx.map(files => ({files, as: 'mdx'}))} : {}),
    ...(ignore.length > 0 ? {ignore} : {})
  }
  return {path: '.retextrc.json', text: `${JSON.stringify(config, null, 2)}\n`}
}

/** How a server comes by this program. */
interface Source {
  /** Whether it is installed with the other packages; otherwise it is taken from the repository. */
  isInstalled: boolean
  version: string
}

/** What a server runs: the same version each time, so that nothing changes unasked. */
const commands = ({isInstalled, version}: Source, more = ''): string[] =>
  isInstalled ? ['npm ci', `npx stet .${more}`] : [`npx --yes github:${repository}#v${version} .${more}`]

const github = (source: Source): string => `name: stet
on: [push, pull_request]
permissions:
  contents: read
jobs:
  stet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${commands(source)
  .map(command => `      - run: ${command}\n`)
  .join('')}`

const gitlab = (source: Source): string => `stet:
  image: node:22
  script:
${commands(source, ' --format text --format gitlab:gl-code-quality-report.json')
  .map(command => `    - ${command}\n`)
  .join('')}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`

/** The file that makes a server lint what is pushed. */
export function ciFile(server: CiServer, source: Source): SetupFile {
  if (server === 'github') return {path: '.github/workflows/stet.yml', text: github(source)}
  return {path: '.gitlab-ci.yml', text: gitlab(source)}
}

/**
 * The file of pre-commit, which lints what is about to be committed.
 *
 * @param version Of this program.
 */
export const preCommitFile = (version: string): SetupFile => ({
  path: '.pre-commit-config.yaml',
  text: `repos:
  - repo: https://github.com/${repository}
    rev: v${version}
    hooks:
      - id: stet
`
})
