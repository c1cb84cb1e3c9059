// The least that any checker has to do: read each file, parse it with the package `yaml`, run the compiled validator.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import localityPlan from '../../src/schema/validators/locality-plan.gen.js'
import loip from '../../src/schema/validators/loip.gen.js'
import partnership from '../../src/schema/validators/partnership.gen.js'
import progressReport from '../../src/schema/validators/progress-report.gen.js'

const validators = { loip, partnership, 'locality-plan': localityPlan, 'progress-report': progressReport }
const path = process.argv[2]
const files = statSync(path).isFile()
  ? [path]
  : readdirSync(path, { recursive: true })
      .map((name) => join(path, name))
      .filter((name) => name.endsWith('.yaml'))
let wrong = 0
for (const file of files) {
  const data = parse(readFileSync(file, 'utf8'))
  if (!validators[data.kind](data)) wrong++
}
process.stdout.write(`${files.length} files, ${wrong} wrong\n`)
