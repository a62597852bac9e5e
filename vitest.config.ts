import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Polling gives up after a second by default: a busy machine needs longer.
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
})
