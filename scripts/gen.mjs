// npm run gen: makes everything that can be derived. Some of it is made by the program itself (validators, the list of
// rules, the output shown in the docs), so it is made again until nothing changes any more.
import { spawnSync } from 'node:child_process'

const rounds = 4
const run = (script) => spawnSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' }).status

run('scripts/gen-index.ts')
let status = 0
for (let round = 0; round < rounds; round++) {
  status = run('scripts/gen.ts')
  if (status !== 10) break
}
if (status === 10)
  console.error(
    `What is made from what is made has not settled after ${rounds} rounds. Run it again, and look at the diff.`,
  )
process.exitCode = status
