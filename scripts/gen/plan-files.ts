// docs/plan-files.md: every field of every kind of file, from the schemas, and answers to what people ask about them.

import { readFileSync } from 'node:fs'
import { formsInDocs } from './plan-files-forms.ts'
import { isPlanFile, isReferenceFile, type Schema } from './schemas.ts'

export function planFiles(byKind: Map<string, Schema>): string {
  const kinds = [...byKind].filter(([, schema]) => isPlanFile(schema))
  const references = [...byKind].filter(([, schema]) => isReferenceFile(schema))
  const pieces = new Map<string, Schema>()
  for (const [, schema] of [...kinds, ...references]) {
    for (const [name, piece] of Object.entries(schema.$defs ?? {})) pieces.set(name, piece)
  }
  const withFields = [...pieces]
    .filter(([, piece]) => piece.properties !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const kindSection = ([kind, schema]: [string, Schema]) =>
    `## kind: ${kind}\n\n${schema.description}\n\n${fieldTable(schema, pieces)}`
  return `# The files of a partnership

A partnership keeps its files in one folder. Every file is YAML and says what it is in a line \`kind:\`; what the files are
called is free. Dates, periods, figures, baselines and targets may be written as people write them (“2024-34”, “no more than
10% by 2030”), or in parts. A set of fields whose words you have in one sentence may be that sentence: the table says which field it
then is. Put ids such as \`"1.10"\` and texts that hold a colon or begin with a quote mark in quotes.

A text that only keeps a place free, such as “TBC”, “[insert]” or “to follow”, counts as not there, and so does “none” where it is
no answer. Where the day of closing is not written, \`closed:\` closes no outcome; and in \`url:\` only a web address shows where
something can be read. JSON Schema cannot say any of this, so the schemas alone accept such texts.

An editor that knows YAML shows these words while you write: put
\`# yaml-language-server: $schema=schemas/loip.schema.json\` in the first line of a file, with the path of the schema.

${kinds.map(([kind]) => `- [\`kind: ${kind}\`](#kind-${kind})`).join('\n')}

How to go from a plan in Word to a first report stands in [coordinators.md](coordinators.md).

${readFileSync('scripts/gen/plan-files-answers.md', 'utf8').trim()}

## How values may be written

No value of these kinds is an error but a certain slip, such as 31 April. What cannot be read is kept as it is written. The lists show one
text of each form, with what \`loip\` reads in it; capitals do not matter, and a dash, a comma, brackets or a space may stand for each other.
\`loip check my-plans --show readings\` lists the readings in your own files.

${formsInDocs()}

${kinds.map(kindSection).join('\n\n')}

## Reference files

What plans are held against comes with the program, with the day on which it stood. Where something newer was published since,
put it into a folder of its own, apart from the plans, as YAML or JSON files of these kinds, and name the folder:
\`loip check my-plans --reference newer\`. Every report then names the title of the file and its day. One file of each kind is used.

${references.map(([kind]) => `- [\`kind: ${kind}\`](#kind-${kind})`).join('\n')}

${references.map(kindSection).join('\n\n')}

## Parts

${withFields.map(([name, piece]) => `### ${name}\n\n${[piece.description, textRule(piece)].filter(Boolean).join(' ')}\n\n${fieldTable(piece, pieces)}`.replace('\n\n\n\n', '\n\n')).join('\n\n')}
`
}

function fieldTable(schema: Schema, pieces: ReadonlyMap<string, Schema>): string {
  const required = schema.required ?? []
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const piece = pieces.get(nameOf(field) ?? '')
    const need = required.includes(name) ? '**Needed.**' : ''
    const words = (field.enum ?? piece?.enum)?.filter((word) => typeof word === 'string')
    const choice = words ? `One of: ${words.join(', ')}.` : ''
    const parts = partsOf(field, pieces)
    const pointer = parts === undefined ? '' : `See [${parts}](#${parts}).`
    const description = field.description ?? piece?.description ?? ''
    return `| \`${name}\` | ${cell(field.title ?? piece?.title ?? '')} | ${cell([description, choice, need, textRule({ ...piece, ...field }), pointer].filter(Boolean).join(' '))} |`
  })
  return `| field | is | what to write |\n|---|---|---|\n${rows.join('\n')}`
}

/** What a text in the place of an object or a list is. */
function textRule(node: Schema): string {
  const text = node['x-text']
  if (typeof text !== 'string') return ''
  if (text === 'one entry') return 'One text is a list of one entry.'
  const beside = /^beside (.*)$/.exec(text)?.[1]
  return beside === undefined ? `A text here is its \`${text}\`.` : `A text here is \`${beside}\`.`
}

function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.replace('#/$defs/', '')
}

/** The piece with fields that a field holds: itself, its long form, or what its list is made of. */
function partsOf(field: Schema | undefined, pieces: ReadonlyMap<string, Schema>): string | undefined {
  const name = nameOf(field)
  const piece = name === undefined ? field : pieces.get(name)
  if (piece === undefined) return undefined
  if (name !== undefined && piece.properties) return name
  return partsOf(piece.then as Schema | undefined, pieces) ?? partsOf(piece.items, pieces)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
}
