// The baseline, the least that any checker must do: read each file, parse it with `yaml`, run the compiled validator.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

// Loaded lazily with the first document of a kind, as in loip.
const validators = {
  'delivery-plan': () => require('../../src/schema/validators/delivery-plan.gen.js'),
  exceptions: () => require('../../src/schema/validators/exceptions.gen.js'),
  'locality-plan': () => require('../../src/schema/validators/locality-plan.gen.js'),
  loip: () => require('../../src/schema/validators/loip.gen.js'),
  participation: () => require('../../src/schema/validators/participation.gen.js'),
  partnership: () => require('../../src/schema/validators/partnership.gen.js'),
  'progress-report': () => require('../../src/schema/validators/progress-report.gen.js'),
  review: () => require('../../src/schema/validators/review.gen.js'),
}
const path = process.argv[2]
const files = statSync(path).isFile()
  ? [path]
  : readdirSync(path, { recursive: true })
      .map((name) => join(path, name))
      .filter((name) => name.endsWith('.yaml'))
let wrong = 0
for (const file of files) if (!isRight(readFileSync(file, 'utf8'))) wrong++
process.stdout.write(`${files.length} files, ${wrong} wrong\n`)

function isRight(text) {
  let data
  try {
    data = parse(text)
  } catch {
    return false
  }
  return validators[data?.kind]?.().default(data) === true
}
