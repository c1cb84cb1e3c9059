// Makes everything that can be derived: published schemas, validators, types, the list of rules, the reference pages.
// `--check` writes nothing and ends with 1 when something on disk is not what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedDocs } from './gen/docs.ts'
import { generatedOutputs } from './gen/outputs.ts'
import { generatedReadings } from './gen/readings.ts'
import { generatedReportLists } from './gen/report.ts'
import { generatedResultTypes } from './gen/result-types.ts'
import { generatedRooms } from './gen/rooms.ts'
import { generatedRuleIndex } from './gen/rule-index.ts'
import { generatedSchemas } from './gen/schemas.ts'
import { generatedTexts } from './gen/texts.ts'
import { generatedTypes } from './gen/types.ts'
import { generatedValidators } from './gen/validators.ts'

export type Generated = Map<string, string>

async function everything(): Promise<Generated> {
  const schemas = generatedSchemas()
  return new Map([
    ...schemas.files,
    ...generatedValidators(schemas.byKind),
    ...generatedReadings(schemas.byKind),
    ...generatedTexts(schemas.byKind),
    ...generatedRuleIndex(),
    ...generatedReportLists(),
    ...generatedRooms(),
    ...generatedDocs(schemas.byKind),
    ...(await generatedTypes(schemas.byKind)),
    ...generatedResultTypes(schemas.byKind),
    ...(await generatedOutputs()),
  ])
}

/** Folders in which every file is generated: what is there and is not generated any more is stale. */
const wholeFolders = ['src/schema/validators', 'docs/rules']

const check = process.argv.includes('--check')
const files = await everything()
const stale: string[] = []
for (const folder of wholeFolders) {
  if (!existsSync(folder)) continue
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`
    if (files.has(path)) continue
    stale.push(path)
    if (!check) rmSync(path)
  }
}
for (const [path, content] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(join('.', path)), { recursive: true })
  writeFileSync(path, content)
}
if (check && stale.length > 0) {
  console.error(`Out of date, run npm run gen:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
} else if (!check) {
  console.error(`${files.size} generated files, ${stale.length} written`)
  // Tells scripts/gen.mjs that it has to be done again, with what was written.
  if (stale.length > 0) process.exitCode = 10
}
