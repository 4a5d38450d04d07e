// What the bundle is made of: all there is to start. Each is loaded when it is asked for.

/** Does what the arguments of this process ask for. */
export const startCommandLine = (): Promise<unknown> => import('./cli.js')

/** Lints what this thread is handed. */
export const startWorker = (): Promise<unknown> => import('./threads/lint-worker.js')
