// npm run bench: what starting and checking cost, each as a ratio to something run in the same session. Times alone say
// nothing on another machine. Runs alternate, and the median of the ratios of each round is printed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeCorpus } from './bench/corpus.mjs'

const rounds = Number(process.argv[2] ?? 21)
const folder = mkdtempSync(join(tmpdir(), 'loip-bench-'))
const one = join(folder, 'one', 'loip.yaml')
const partnership = join(folder, 'partnership')
writeCorpus(partnership)

// The peer is built as loip is, so that only the work differs.
const bare = join(folder, 'bare.cjs')
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

// With NODE_EXTRA_CA_CERTS set, Node 20 reads all certificates at each start, which hides everything else.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function time(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status === null || status === 2 || status === 3)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function compare(label, ours, theirs, limit) {
  time(ours)
  time(theirs)
  const pairs = Array.from({ length: rounds }, (_unused, round) => {
    // Who goes first changes from round to round.
    if (round % 2 === 0) return [time(ours), time(theirs)]
    const second = time(theirs)
    return [time(ours), second]
  })
  const ratio = median(pairs.map(([a, b]) => a / b))
  const within = limit === undefined ? '' : ratio <= limit ? `  (goal ${limit}: met)` : `  (goal ${limit}: NOT met)`
  console.log(
    `${label.padEnd(64)} ${ratio.toFixed(2)}x${within}   ${median(pairs.map(([a]) => a)).toFixed(0)} ms against ${median(pairs.map(([, b]) => b)).toFixed(0)} ms`,
  )
}

const bytes = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true }).reduce((sum, name) => sum + fileSize(join(path, name)), 0)
    : fileSize(path)
const fileSize = (path) => (statSync(path).isFile() ? statSync(path).size : 0)
const loip = (...args) => ['bin/loip.js', ...args]
const empty = ['-e', '0']

try {
  console.log(
    `Node ${process.version}, ${rounds} rounds; one file of ${Math.round(bytes(one) / 1024)} KB, one partnership of 19 files, ${Math.round(bytes(partnership) / 1024)} KB`,
  )
  compare('loip --version against node -e 0', loip('--version'), empty, 1.25)
  compare('check of one file against a bare parse and validate', loip('check', one), [bare, one], 2)
  compare('check of one file against node -e 0', loip('check', one), empty)
  compare('a bare parse and validate of one file against node -e 0', [bare, one], empty)
  compare(
    'check of a partnership against a bare parse and validate',
    loip('check', partnership),
    [bare, partnership],
    1.3,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
