/** Where progress is shown, and when it is. */
export interface ProgressOptions {
  /** Whether somebody watches; nothing is shown otherwise. */
  isWatched: boolean
  /** Columns of the terminal. */
  width: number
  /** Milliseconds from any beginning. */
  now(): number
  write(text: string): void
}

interface Progress {
  /** One file more is done, of so many bytes. */
  step(bytes: number): void
  /** Takes away what is shown. */
  end(): void
}

/** Milliseconds: shorter runs show nothing, and a line stands this long. */
const patience = 1000
const pause = 100

const cells = 20

/** Shows how many files are done, how fast, and how long it will take, on one line that is written over, in runs of more than a second. */
export function showProgress(total: number, {isWatched, width, now, write}: ProgressOptions): Progress {
  const started = now()
  let next = started + patience
  let done = 0
  let bytes = 0
  let isShown = false
  return {
    step(size) {
      done++
      bytes += size
      const time = now()
      if (!isWatched || time < next) return
      next = time + pause
      isShown = true
      const seconds = (time - started) / 1000
      const full = Math.round((cells * done) / total)
      const line = [
        `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done} of ${total} files`,
        `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
        `${duration((seconds * (total - done)) / done)} left`
      ].join(', ')
      // A line that is wrapped could not be written over.
      write(`\r${line.slice(0, width - 1)}\u001b[K`)
    },
    end() {
      if (isShown) write('\r\u001b[K')
    }
  }
}

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`
