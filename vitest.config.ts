import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {include: ['test/**/*.test.ts'], globalSetup: 'test/shell/compile-cli.ts', testTimeout: 60_000}
})
