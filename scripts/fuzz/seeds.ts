// What is mutated: the folders of the examples, and every small example of the rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { rules } from '../../src/rules/index.gen.ts'
import { byCodeUnit } from '../../src/source/files.ts'

export interface SeedFile {
  readonly path: string
  readonly text: string
}

export type Folder = readonly SeedFile[]

const examples = ['strathexample', 'strathexample-with-gaps']

export function folders(): Folder[] {
  return [
    ...examples.map((name) => folderAt(join('examples', name))),
    folderAt('test/fixtures/small'),
    folderAt('test/fixtures/over-time'),
    ...ofRules(),
  ]
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
