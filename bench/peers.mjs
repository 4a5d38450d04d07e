// Other linters that are measured beside stet, where they are installed, and how to install them. None is a dependency.
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

const valeHint = `go build github.com/vale-cli/vale/v3/cmd/vale in a module of your own (go mod init, go get github.com/vale-cli/vale/v3); if its
version of cascadia can't be had: go mod edit -replace github.com/andybalholm/cascadia=github.com/andybalholm/cascadia@v1.3.3`

/**
 * Peers by name: the program, an environment variable with its path if it is not in PATH, how to see that it is there, and how it lints
 * a folder.
 */
export const peers = {
  'vale, built-in style only': {
    program: process.env.VALE ?? 'vale',
    version: ['--version'],
    prepare: folder =>
      writeFileSync(join(folder, '.vale.ini'), 'MinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = Vale\n'),
    lint: ['--no-exit', '.'],
    install: `set VALE to its path; ${valeHint}`
  },
  'write-good': {
    program: process.env.WRITE_GOOD ?? 'write-good',
    version: ['--version'],
    prepare: () => {},
    lint: ['*.txt'],
    install: 'npm install --global write-good'
  },
  proselint: {
    program: process.env.PROSELINT ?? 'proselint',
    version: ['version'],
    prepare: () => {},
    lint: ['check', '.'],
    install: 'pipx install proselint'
  },
  cspell: {
    program: process.env.CSPELL ?? 'cspell',
    version: ['--version'],
    prepare: () => {},
    lint: ['--no-progress', '--no-summary', '*.txt'],
    install: 'npm install --global cspell'
  }
}

/** The version of a peer; undefined when it is not installed. */
export function versionOf({program, version}) {
  const {status, stdout} = spawnSync(program, version, {encoding: 'utf8'})
  return status === 0 ? stdout.trim().split('\n')[0] : undefined
}
