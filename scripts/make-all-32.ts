// npm run all-32 [-- [--times N] [folder]]: one invented partnership for each of the 32 council areas, or N for each.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { councilAreas } from '../src/reference/index.ts'
import { areaOf } from './all-32/area.ts'
import { filesOf } from './all-32/files.ts'
import { readmeOf } from './all-32/readme.ts'
import type { Trait } from './all-32/traits.ts'

/** The traits of each council area, in the order of src/reference/council-area-rows.ts. */
const shownBy: readonly (readonly Trait[])[] = [
  /* 01 */ ['own-words', 'delivery-apart', 'touches', 'learning'],
  /* 02 */ ['bare', 'topics', 'link-in-a-sentence'],
  /* 03 */ ['complete', 'delivery-apart', 'contributions', 'improvement-plan', 'exceptions', 'touches', 'learning'],
  /* 04 */ ['bare', 'directions', 'shared-plan'],
  /* 05 */ ['large-wards', 'contributions', 'improvement-plan', 'learning'],
  /* 06 */ ['draft', 'bare', 'no-link'],
  /* 07 */ ['refresh', 'touches', 'learning'],
  /* 08 */ ['sketch'],
  /* 09 */ ['ends-soon', 'late-reports', 'bare', 'learning'],
  /* 10 */ ['no-reports', 'bare', 'delivery-apart', 'files-beside'],
  /* 11 */ ['many-localities', 'voluntary', 'touches', 'learning'],
  /* 12 */ ['partial', 'bare'],
  /* 13 */ ['older-outcomes', 'loose-words', 'bare', 'learning'],
  /* 14 */ ['gaelic', 'delivery-apart', 'contributions'],
  /* 15 */ ['broken', 'delivery-apart', 'learning'],
  /* 16 */ ['merged', 'improvement-plan', 'touches'],
  /* 17 */ ['no-data', 'own-words', 'learning'],
  /* 18 */ ['past-end', 'bare', 'acronyms'],
  /* 19 */ ['sketch', 'directions'],
  /* 20 */ ['islands', 'gaelic', 'shared-plan', 'bare', 'learning'],
  /* 21 */ ['activity-only', 'missing-plan', 'bare'],
  /* 22 */ ['narrow', 'interest-plan', 'place-plan'],
  /* 23 */ ['islands', 'merged', 'voluntary', 'bare'],
  /* 24 */ ['other-year', 'acronyms', 'bare'],
  /* 25 */ ['large-area', 'loose-words', 'files-beside', 'learning'],
  /* 26 */ ['sketch', 'topics'],
  /* 27 */ ['islands', 'complete', 'delivery-apart', 'contributions', 'improvement-plan', 'exceptions', 'learning'],
  /* 28 */ ['refresh', 'older-outcomes', 'bare'],
  /* 29 */ ['own-words', 'delivery-apart', 'contributions', 'improvement-plan', 'touches', 'learning'],
  /* 30 */ ['ends-soon', 'no-link', 'no-reports', 'bare'],
  /* 31 */ ['draft', 'delivery-apart', 'contributions'],
  /* 32 */ ['many-localities', 'topics', 'late-reports', 'files-beside', 'learning'],
]

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const target = positionals[0] ?? 'examples/all-32'
const times = Number(values.times)

if (!Number.isInteger(times) || times < 1) refuse('Give --times a whole number from 1.')
else if (times > 1 && positionals.length === 0) refuse('Name a folder for them: examples/all-32 holds each area once.')
else writeAll()

function writeAll(): void {
  const folders = councilAreas.flatMap((council, index) =>
    Array.from({ length: times }, (_unused, round) => {
      const name = `${String(index + 1).padStart(2, '0')}-${council.code}${round === 0 ? '' : `-${String(round + 1).padStart(2, '0')}`}`
      const shown = shownBy[index] ?? []
      return { name, shown, files: filesOf(areaOf(index + 1, round + 1, council, shown)) }
    }),
  )
  for (const { name, files } of folders) {
    rmSync(join(target, name), { recursive: true, force: true })
    for (const [path, text] of files) write(join(target, name, path), text)
  }
  if (times === 1) write(join(target, 'README.md'), readmeOf(folders))
  console.log(`${folders.length} partnerships are in ${target}.`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 2
}
