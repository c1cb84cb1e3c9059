// An audit of the 32 areas against a bare parse and validate, against ten times as many folders, and in more threads.
// Processor time is compared where both do the same work, because it is less sensitive to load than wall time.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median, printRatio, sideBySide, usage } from './measure.mjs'

const areas = 'examples/all-32'

/** Slow comparisons run a seventh of the rounds. */
export function benchAudit({ folder, bare, rounds }) {
  const fewer = Math.ceil(rounds / 7)
  const many = join(folder, 'all-320')
  const made = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/make-all-32.ts', '--times', '10', many])
  if (made.status !== 0) throw new Error(`The 320 folders could not be made: ${made.stderr}`)
  const audit = (where, ...options) => ['bin/loip.js', 'audit', where, '-q', ...options]
  const set = ['--out', join(folder, 'set')]
  const alone = ['--jobs', '1']

  function compare(label, ours, theirs, columns, times = fewer) {
    const pairs = sideBySide(ours, theirs, times, usage)
    for (const { of, what, folders = 1, limit } of columns)
      printRatio(`${label}: ${what}`, median(pairs.map(([a, b]) => a[of] / b[of])) / folders, limit)
  }

  const work = [
    { of: 'cpu', what: 'processor time', limit: 1.3 },
    { of: 'wall', what: 'time' },
  ]
  compare('audit of 32 against a bare parse and validate', audit(areas, ...alone), [bare, areas], work, rounds)
  // No goal with --out: the bare loop writes no files.
  const writing = work.map(({ of, what }) => ({ of, what }))
  compare('the same with --out', audit(areas, ...alone, ...set), [bare, areas], writing)
  const growth = [
    { of: 'memory', what: 'peak memory', limit: 1.3 },
    { of: 'cpu', what: 'processor time for each folder', folders: 10, limit: 1.1 },
  ]
  compare('320 against 32', audit(many, ...alone), audit(areas, ...alone), growth)
  compare('320 against 32 with --out', audit(many, ...alone, ...set), audit(areas, ...alone, ...set), growth)
  const threads = [
    { of: 'wall', what: 'time' },
    { of: 'memory', what: 'peak memory' },
  ]
  for (const where of [areas, many])
    for (const jobs of where === areas ? ['2', '4'] : ['2'])
      compare(
        `${where === areas ? 32 : 320} with --jobs ${jobs} against --jobs 1`,
        audit(where, '--jobs', jobs),
        audit(where, ...alone),
        threads,
      )
}
