import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

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

/** These replace a module for all that is loaded after, so each has a worker of its own, as those of the core have. */
const replacing = ['test/write-together.test.ts']

/** The longest files, which are begun first: one that is begun last keeps one core waiting for the other. */
const longest = ['every-field', 'evidence', 'ignorance', 'reasons', 'merge-judged', 'writing', 'html-browser']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return index === -1 ? longest.length : index
    }
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    // The command line is spawned for real in some tests, and machines differ.
    testTimeout: 120_000,
    // Many wait for programs that they started, so a worker for each core is not too much.
    maxWorkers: '100%',
    globalSetup: 'test/current-build.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'core', include: core, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'replacing', include: replacing, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...core, ...replacing],
          // The files of a worker share the modules of the program, which are so loaded and compiled once: a quarter of the whole time.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
