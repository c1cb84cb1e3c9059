// Preloaded with --require: at exit, writes the resource usage of the process, all threads included, to BENCH_USAGE.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())))
