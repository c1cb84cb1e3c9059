// The reference pages: docs/plan-files.md from the schemas, docs/rules/*.md from the rules.

import { asFix, piece } from '../../src/engine/fix.ts'
import { isDecidedBySchema, type RuleWithExamples } from '../../src/engine/rule.ts'
import { describeCitation } from '../../src/law/citation.ts'
import type { Duty } from '../../src/law/duty.ts'
import { cautionOf, dutyOf } from '../../src/law/index.ts'
import { sourceInWords } from '../../src/law/sources.ts'
import { rules } from '../../src/rules/index.gen.ts'
import { isPlanFile, isReferenceFile, type Schema } from './schemas.ts'

const banner = (from: string) => `<!-- Made by scripts/gen from ${from}. -->\n\n`

export function generatedDocs(byKind: Map<string, Schema>): Map<string, string> {
  const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]))
  files.set('docs/plan-files.md', planFiles(byKind))
  return files
}

const forces = {
  must: 'must, by law',
  should: 'should, by guidance',
  'good-practice': 'could, as good practice',
} as const

/** Only a duty or an expectation binds; a power says may, whatever its source. */
function howBinding({ nature, force }: Duty): string {
  if (nature === 'power') return 'a power'
  if (nature === 'definition') return 'a definition'
  return nature === 'no-duty' ? 'no duty' : forces[force]
}

const subjectsInWords: Readonly<Record<RuleWithExamples['on'], string>> = {
  partnership: 'partnership',
  loip: 'LOIP',
  'locality-plan': 'locality plan',
  plan: 'plan',
  'loip-outcome': 'outcome of a LOIP',
  'locality-plan-outcome': 'outcome of a locality plan',
  outcome: 'outcome',
  locality: 'locality',
  'loip-report': 'progress report on the LOIP',
  'locality-plan-report': 'progress report on a locality plan',
  'progress-report': 'progress report',
}

function fixOf(rule: RuleWithExamples): string {
  const { says, write } = asFix(rule.fix)
  return write === undefined ? says : `${says}\n\n\`\`\`yaml\n${piece(write)}\n\`\`\``
}

function rulePage(rule: RuleWithExamples): string {
  const rows = rule.cites.map((id) => {
    const duty = dutyOf(id)
    const caution = cautionOf(duty)
    const cite = duty.url === undefined ? describeCitation(duty) : `[${describeCitation(duty)}](${duty.url})`
    return `- ${cite} (${howBinding(duty)}): ${duty.says} Read in: ${duty.read.map(sourceInWords).join('; ')}.${caution ? ` *${caution}*` : ''}`
  })
  return `${banner('src/rules')}# ${rule.title}

\`${rule.id}\` · looks at each ${subjectsInWords[rule.on]}${isDecidedBySchema(rule) ? ' · decided by the schema' : ''}

${rows.join('\n')}

## Why

${paragraph(rule.why)}

## What to do

${fixOf(rule)}${rule.leaves ? `\n\n**What stays for people to judge:** ${rule.leaves}` : ''}

## Does not meet it

The finding is drawn under its place.

\`\`\`yaml
${rule.fail.trim()}
\`\`\`

## Meets it

\`\`\`yaml
${rule.pass.trim()}
\`\`\`
`
}

function paragraph(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function planFiles(byKind: Map<string, Schema>): string {
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
  return `${banner('schemas/src')}# The files of a partnership

A partnership keeps its files in one folder. Every file is YAML and says what it is in a line \`kind:\`; what the files are
called is free. Dates, periods, figures, baselines and targets may be written as people write them (“2024-34”, “no more than
10% by 2030”), or in parts. Put ids such as \`"1.10"\` and texts that hold a colon or begin with a quote mark in quotes.

A text that only keeps a place free, such as “TBC”, “[insert]” or “to follow”, counts as not there, and so does “none” where it is
no answer. Where the day of closing is not written, \`closed:\` closes no outcome; and in \`url:\` only a web address shows where
something can be read. JSON Schema cannot say any of this, so the schemas alone accept such texts.

An editor that knows YAML shows these words while you write: put
\`# yaml-language-server: $schema=schemas/loip.schema.json\` in the first line of a file, with the path of the schema.

${kinds.map(([kind]) => `- [\`kind: ${kind}\`](#kind-${kind})`).join('\n')}

${kinds.map(kindSection).join('\n\n')}

## Reference files

What plans are held against comes with the program, with the day on which it stood. Where something newer was published since,
put it into a folder of its own, apart from the plans, as YAML or JSON files of these kinds, and name the folder:
\`loip check my-plans --reference newer\`. Every report then names the title of the file and its day. One file of each kind is used.

${references.map(([kind]) => `- [\`kind: ${kind}\`](#kind-${kind})`).join('\n')}

${references.map(kindSection).join('\n\n')}

## Parts

${withFields.map(([name, piece]) => `### ${name}\n\n${piece.description ? `${piece.description}\n\n` : ''}${fieldTable(piece, pieces)}`).join('\n\n')}
`
}

function fieldTable(schema: Schema, pieces: ReadonlyMap<string, Schema>): string {
  const required = schema.required ?? []
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const piece = pieces.get(nameOf(field) ?? '')
    const need = required.includes(name) ? ' **Needed.**' : ''
    const words = (field.enum ?? piece?.enum)?.filter((word) => typeof word === 'string')
    const choice = words ? ` One of: ${words.join(', ')}.` : ''
    const parts = partsOf(field, pieces)
    const pointer = parts === undefined ? '' : ` See [${parts}](#${parts}).`
    const description = field.description ?? piece?.description ?? ''
    return `| \`${name}\` | ${cell(field.title ?? piece?.title ?? '')} | ${cell(`${description}${choice}${need}${pointer}`)} |`
  })
  return `| field | is | what to write |\n|---|---|---|\n${rows.join('\n')}`
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
