import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is spawned for real in some tests, and machines differ.
    testTimeout: 30_000,
    // Many wait for programs that they started, so a worker for each core is not too much.
    maxWorkers: '100%',
  },
})
