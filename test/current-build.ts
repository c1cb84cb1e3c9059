// Before the tests, and before each run of those that are watched: tests that start the program start what the sources say now.
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../scripts/build-if-stale.mjs'

export default function setup(project: TestProject): void {
  buildIfStale()
  project.onTestsRerun(async () => {
    buildIfStale()
  })
}
