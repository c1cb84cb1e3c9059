// npm run bench [-- [--rounds N] [--peers] [--slopes [part of a name]]]: the cost of starting, checking and auditing, each as a ratio to a
// baseline run in the same session, since absolute times do not compare between machines; and how time grows with what is read.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { benchAudit } from './bench/audit.mjs'
import { writeCorpus } from './bench/corpus.mjs'
import { median, printRatio, sideBySide, time } from './bench/measure.mjs'
import { benchSlopes } from './bench/slopes.mjs'

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    peers: { type: 'boolean', default: false },
    slopes: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'loip-bench-'))
const one = join(folder, 'one', 'loip.yaml')
const partnership = join(folder, 'partnership')
const bare = join(folder, 'bare.cjs')
const tenLines = join(folder, 'ten-lines')
const example = 'examples/strathexample'
const empty = ['-e', '0']

const loip = (...args) => ['bin/loip.js', ...args]
const bytes = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0)
    : statSync(path).size

/** The plan that a newcomer pastes, alone in a folder. */
function writeTenLines(into) {
  const [, plan] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))
  mkdirSync(into)
  writeFileSync(join(into, 'plan.yaml'), plan)
}

function compare(label, ours, theirs, limit) {
  time(ours)
  time(theirs)
  const pairs = sideBySide(ours, theirs, rounds, time)
  const [a, b] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])).toFixed(0))
  printRatio(label, median(pairs.map(([first, second]) => first / second)), limit, `${a} ms against ${b} ms`)
}

async function benchRatios() {
  writeCorpus(partnership)
  // Build the baseline as loip is built, so that only the work differs.
  await build({
    entryPoints: ['scripts/bench/bare.mjs'],
    outfile: bare,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  })
  const kilobytes = [one, partnership].map((path) => Math.round(bytes(path) / 1024))
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, ${rounds} rounds; one file of ${kilobytes[0]} KB, one partnership of 19 files, ${kilobytes[1]} KB`,
  )
  compare('loip --version against node -e 0', loip('--version'), empty, 1.25)
  compare('check of one file against a bare parse and validate', loip('check', one), [bare, one], 2)
  compare('check of one file against node -e 0', loip('check', one), empty)
  writeTenLines(tenLines)
  compare('check of the ten-line plan of the README against node -e 0', loip('check', tenLines), empty, 3.2)
  compare('check of strathexample against node -e 0', loip('check', example), empty, 6)
  for (const [what, path] of [
    ['the ten-line plan', tenLines],
    ['strathexample', example],
    ['a large partnership', partnership],
  ])
    compare(`what ${what} prints against --quiet`, loip('check', path), loip('check', path, '--quiet'), 1.15)
  compare('a bare parse and validate of one file against node -e 0', [bare, one], empty)
  compare(
    'check of a partnership against a bare parse and validate',
    loip('check', partnership),
    [bare, partnership],
    1.3,
  )
  benchAudit({ folder, bare, rounds })
  if (values.peers) (await import('./bench/peers.mjs')).benchPeers({ folder, rounds: Math.ceil(rounds / 7) })
}

try {
  if (!values.slopes) await benchRatios()
  benchSlopes({ folder, rounds: Math.ceil(rounds / 11), only: positionals[0] })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
