// Measures a command, or compares two. Runs alternate, and the result is the median of the ratios of all rounds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// With NODE_EXTRA_CA_CERTS set, Node 20 parses all certificates at each start, which outweighs what is measured.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const usageHook = resolve('scripts/bench/usage.cjs')

/** Wall time in milliseconds. */
export function time(args, options = {}) {
  return run(args, { env, ...options })
}

/** Wall and processor time in milliseconds, and peak memory (maxRSS) in MB. */
export function usage(args) {
  const folder = mkdtempSync(join(tmpdir(), 'loip-usage-'))
  try {
    const file = join(folder, 'usage.json')
    const wall = run(['--require', usageHook, ...args], { env: { ...env, BENCH_USAGE: file } })
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8'))
    return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Exit codes 1 (findings) and 3 (incomplete) are part of the measured work; 2 (used wrongly) is a mistake of the benchmark. */
function run(args, { expected = [0, 1, 3], ...options }) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (!expected.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Runs both in each round. The order alternates, so that warm caches favour neither. */
export function sideBySide(ours, theirs, rounds, measure) {
  return Array.from({ length: rounds }, (_unused, round) => {
    if (round % 2 === 0) return [measure(ours), measure(theirs)]
    const second = measure(theirs)
    return [measure(ours), second]
  })
}

export function printRatio(label, ratio, limit, beside = '') {
  const within = limit === undefined ? '' : `  (goal ${limit}: ${ratio <= limit ? 'met' : 'NOT met'})`
  console.log(`${label.padEnd(68)} ${ratio.toFixed(2)}x${within}${beside && `   ${beside}`}`)
}
