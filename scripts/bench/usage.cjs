// Loaded before a measured command: leaves what the process used beside it. All of its threads count.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())))
