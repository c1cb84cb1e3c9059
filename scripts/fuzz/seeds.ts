// What is mutated: the folders of the examples, and every small example of the rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { rules } from '../../src/rules/index.gen.ts'
import { byCodeUnit } from '../../src/source/files.ts'
import type { Random } from '../all-32/random.ts'

export interface SeedFile {
  readonly path: string
  readonly text: string
}

export type Folder = readonly SeedFile[]

export interface Seeds {
  /** Whole partnerships, each of which takes as long as a hundred of the others. */
  readonly large: readonly Folder[]
  readonly small: readonly Folder[]
}

const wholePartnerships = ['examples/strathexample', 'examples/strathexample-with-gaps', 'test/fixtures/over-time']

export function seeds(): Seeds {
  return { large: wholePartnerships.map(folderAt), small: [folderAt('test/fixtures/small'), ...ofRules()] }
}

/** A large folder now and then: nearly all that can go wrong goes wrong with little. */
export function seedOf({ large, small }: Seeds, random: Random): Folder {
  return random.pick(random.int(0, 199) === 0 ? large : small)
}

function folderAt(folder: string): Folder {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort(byCodeUnit)
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }))
}

/** The examples of the rules, each a folder of one file for each document. */
function ofRules(): Folder[] {
  return rules.flatMap(({ pass, fail }) =>
    [pass, fail].map((yaml) =>
      parseAllDocuments(yaml).map((document, index) => ({ path: `${index + 1}.yaml`, text: String(document) })),
    ),
  )
}
