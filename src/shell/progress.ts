/** Where progress is shown, and when it is. */
export interface ProgressOptions {
  /** Whether somebody watches; nothing is shown otherwise. */
  isWatched: boolean
  /** Milliseconds from any beginning. */
  now(): number
  write(text: string): void
}

interface Progress {
  /** One file more is done. */
  step(): void
  /** Takes away what is shown. */
  end(): void
}

/** Milliseconds: shorter runs show nothing, and a line stands this long. */
const patience = 1000
const pause = 100

const cells = 20

/** Shows how many files are done, on one line that is written over, in runs of more than a second. */
export function showProgress(total: number, {isWatched, now, write}: ProgressOptions): Progress {
  const started = now()
  let next = started + patience
  let done = 0
  let isShown = false
  return {
    step() {
      done++
      if (!isWatched || now() < next) return
      next = now() + pause
      isShown = true
      const full = Math.round((cells * done) / total)
      write(`\r${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done} of ${total} files\u001b[K`)
    },
    end() {
      if (isShown) write('\r\u001b[K')
    }
  }
}
