import { configDefaults, defineConfig } from 'vitest/config'

/** What tells quickest whether a change holds: `npm run check` runs these alone. Everything else is the rest. */
const core = [
  'test/catalogue.test.ts',
  'test/corpus.test.ts',
  'test/examples.test.ts',
  'test/exceptions.test.ts',
  'test/fixes.test.ts',
  'test/golden.test.ts',
  'test/law.test.ts',
  'test/plain-language.test.ts',
  'test/readings*.test.ts',
  'test/result-schema.test.ts',
  'test/schema.test.ts',
  'test/source.test.ts',
  'test/words.test.ts',
]

export default defineConfig({
  test: {
    // The command line is spawned for real in some tests, and machines differ.
    testTimeout: 120_000,
    // Many wait for programs that they started, so a worker for each core is not too much.
    maxWorkers: '100%',
    globalSetup: 'test/current-build.ts',
    projects: [
      { extends: true, test: { name: 'core', include: core, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...core],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
