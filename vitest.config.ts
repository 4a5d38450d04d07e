import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/shell/compile-cli.ts',
    testTimeout: 60_000,
    // Left out, one core is kept free for Vitest itself, which has little to do: on two cores everything would take twice as long.
    maxWorkers: '100%'
  }
})
