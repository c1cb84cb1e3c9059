// How an absence is told: of a partial record only by the record, and never of something that stands in the files. Every sentence of
// every rule is read, on every case of the corpus and every example, as the file has it and as a partial record.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { runExample } from '../src/engine/example.ts'
import { shippedReference } from '../src/reference/index.ts'
import { rules } from '../src/rules/index.gen.ts'

let read = 0

interface Plain {
  readonly kind?: string
  readonly title?: string
  readonly outcomes?: readonly unknown[]
}

function documentsIn(yaml: string): Plain[] {
  return parseAllDocuments(yaml, { logLevel: 'silent' }).map((document) => (document.toJS() ?? {}) as Plain)
}

function asPartial(yaml: string): string {
  return yaml.replaceAll(/^kind: .*$/gm, (line) => `${line}\nrecord: partial`)
}

async function sentencesOf(rule: (typeof rules)[number], yaml: string): Promise<string[]> {
  const { findings, notJudged } = await runExample(rule, yaml, shippedReference)
  const told = [...findings.map(({ says }) => says), ...notJudged]
  read += told.length
  return told
}

const negative = /\b(?:not|no|none|nobody|nothing|neither|never|only)\b/i
/** What is true of the files whatever the document says: its stage, its place, its dates. */
const ofTheFiles = /^(?:is|was|are|were|and|covers|did|begins?|began|ended|replaced|gives? a|took|lies|overlaps)\b/

/** A sentence with a plan or a report as its subject, in the negative. */
function speaksOfDocument(text: string, documents: readonly Plain[]): boolean {
  if (/^(?:Nothing(?! here)|Nobody(?!.* here)|No outcome of “)/.test(text) && !text.includes('in these files'))
    return true
  const subjects = [
    'The LOIP',
    'The locality plan',
    'The plan',
    'The report',
    ...documents.flatMap(({ kind, title }) =>
      title !== undefined && /loip|plan|report/.test(kind ?? '') ? [`“${title}”`] : [],
    ),
  ]
  return subjects.some((subject) => {
    if (!text.startsWith(`${subject} `) || /^The LOIP progress report/.test(text)) return false
    const predicate = text.slice(subject.length + 1)
    return !ofTheFiles.test(predicate) && negative.test(predicate)
  })
}

const kindsInWords: Readonly<Record<string, RegExp>> = {
  LOIP: /^loip$/,
  'locality plan': /^locality-plan$/,
  'progress report': /^progress-report$/,
  review: /^review$/,
}

/** “No LOIP is in these files”, where there is one. */
function deniesDocument(text: string, documents: readonly Plain[]): boolean {
  const [, what] = /^No ((?:LOIP|locality plan|progress report|review)) is in these files[.,:]/.exec(text) ?? []
  const kind = what === undefined ? undefined : kindsInWords[what]
  return kind !== undefined && documents.some((document) => kind.test(document.kind ?? ''))
}

function deniesOutcomes(text: string, documents: readonly Plain[]): boolean {
  // With what stands there and says nothing, it is true.
  const [, title] = /“([^”]+)” sets out no outcome\.$/.exec(text) ?? []
  return documents.some((document) => document.title === title && (document.outcomes?.length ?? 0) > 0)
}

for (const rule of rules) {
  describe(rule.id, () => {
    const folder = new URL(`./corpus/${rule.id}/`, import.meta.url)
    const cases = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

    it('tells absences only of what is known', async () => {
      const faults: string[] = []
      for (const [name, yaml] of [...cases, ['pass', rule.pass] as const, ['fail', rule.fail] as const])
        for (const [record, text] of [
          ['full', yaml],
          ['partial', asPartial(yaml)],
        ] as const) {
          const documents = documentsIn(text)
          for (const says of await sentencesOf(rule, text)) {
            if (record === 'partial' && speaksOfDocument(says, documents)) faults.push(`${name}, partial: ${says}`)
            if (deniesDocument(says, documents) || deniesOutcomes(says, documents)) faults.push(`${name}: ${says}`)
          }
        }
      expect(faults).toEqual([])
    })
  })
}

afterAll(() => console.log(`${read} sentences read`))
