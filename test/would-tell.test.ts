// What the row of a duty that cannot be told says to write, put where it says: into the object that begins on that line, at the margin of a
// file of that kind, or as a file of its own. Every key is known there, and no error comes that was not there before. In no case does a
// reason name a field.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { asFix, piece } from '../src/engine/fix.ts'
import { examplesOf } from '../src/engine/rule-examples.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import * as terminal from '../src/report/terminal/terminal.ts'
import { type DutyResult, eachAlone, type RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { kinds } from '../src/schema/kinds.gen.ts'
import { fieldsOfKind } from './every-field.ts'
import { fillFor } from './fillings.ts'
import { wordFaultsOf } from './reason-words.ts'
import { checkFiles } from './report/runs.ts'
import { withWritten } from './write-into.ts'

const path = 'case.yaml'

/** The same file as a partial record: what is absent from it is what would tell. */
function asPartial(yaml: string): string {
  return yaml
    .split(/^---\n/m)
    .map((text) => (/^record:/m.test(text) ? text : text.replace(/^kind: .*$/m, '$&\nrecord: partial')))
    .join('---\n')
}

const casesOf = (id: string) =>
  readdirSync(`test/corpus/${id}`).map((name) => readFileSync(`test/corpus/${id}/${name}`, 'utf8'))

/** A piece is tried once for each shape of the place that takes it. */
const tried = new Set<string>()

function errorsIn({ findings }: RunResult): string[] {
  return findings.filter(({ level }) => level === 'error').flatMap((one) => eachAlone(one).map(({ says }) => says))
}

type Told = NonNullable<DutyResult['wouldTell']>

/** The text with the piece in it; undefined where nothing says where it goes. */
function written(text: string, { yaml = '', kind, into }: Told, row: DutyResult): string | undefined {
  const fill = fillFor({ says: row.why ?? '', ...(row.where[0] ? { span: row.where[0] } : {}) }, text)
  if (into !== undefined || /^kind: *[a-z]/.test(yaml))
    return withWritten(text, { yaml, ...(into ? { into } : {}) }, fill)
  const parts = text.split(/^---\n/m)
  const index = parts.findIndex((part) => parseDocument(part).get('kind') === kind)
  const part = parts[index]
  if (kind === undefined) return undefined
  if (part === undefined) return withWritten(text, { yaml }, fill)
  const lead = (/^(?:\s*#.*\n|\s*\n)*/.exec(part) ?? [''])[0]
  const start = { line: lead.split('\n').length, column: 1 }
  const span = { path, start, end: start }
  return parts.with(index, `${withWritten(part, { yaml, into: span }, fill).trimEnd()}\n`).join('---\n')
}

async function faultsOf(text: string, duties: readonly string[]): Promise<string[]> {
  const before = await checkFiles({ [path]: text })
  const faults = wordFaultsOf(before)
  for (const row of before.duties) {
    const { wouldTell: told, verdict } = row
    if (verdict !== 'cannot-tell' || told?.yaml === undefined || !duties.includes(row.duty)) continue
    const shape = JSON.stringify([
      row.duty,
      told.kind,
      told.yaml,
      told.into?.start.column,
      text.includes(`kind: ${told.kind}`),
    ])
    if (tried.has(shape)) continue
    tried.add(shape)
    const what = `${row.cite} ${row.why}\n${told.yaml}\n`
    try {
      const after = written(text, told, row)
      if (after === undefined) faults.push(`${what}says not where to write it`)
      else {
        const known = errorsIn(before)
        const fresh = errorsIn(await checkFiles({ [path]: after })).filter((says) => !known.includes(says))
        if (fresh.length > 0) faults.push(`${what}=> ${fresh.join(' ')}`)
      }
    } catch (error) {
      faults.push(`${what}=> ${error instanceof Error ? error.message : error}`)
    }
  }
  return faults
}

describe('what would tell how a duty stands can be written where it says, and brings no error', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { pass, fail } = examplesOf(rule)
    const faults: string[] = []
    for (const text of [pass, fail, ...casesOf(id)].flatMap((one) => [one, asPartial(one)]))
      faults.push(...(await faultsOf(text, rule.cites)))
    expect(faults).toEqual([])
  })
})

/** The paths of all keys of a piece; an entry of a list is 0. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item) => [0, item])
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
}

const pathsByKind = kinds.map((kind) => new Set(fieldsOfKind(kind).map(({ path: names }) => names.join('/'))))
const holders = pathsByKind.map((paths) => ['', ...[...paths].map((name) => `${name}/`)])

describe('what loip explain prints to write for a rule has only fields that one place of one kind of file knows', () => {
  it.each(rules.flatMap(({ fix }) => asFix(fix).write ?? []).map((write) => [piece(write)]))('%s', (yaml) => {
    const written = pathsIn(parse(yaml.replaceAll('<', '‹').replaceAll('>', '›'))).map((names) => names.join('/'))
    const isKnown = pathsByKind.some((paths, kind) =>
      (holders[kind] ?? []).some((holder) => written.every((name) => paths.has(`${holder}${name}`))),
    )
    expect(isKnown).toBe(true)
  })
})

it('the table of --all prints it with its indentation, at every width', async () => {
  const profile = 'kind: partnership\nname: Strathexample Partnership\ncouncil_area: Fife\npartners: [NHS Fife]\n'
  const run = await checkFiles({ [path]: profile })
  const told = run.duties.find(({ duty }) => duty === 's14-4-provide-information')?.wouldTell?.yaml ?? ''
  expect(told).toContain('\n  - partner: ')
  for (const width of [60, 80, 100, 120, 160]) {
    const lines = terminal.render(run, { colour: false, width, show: new Set(sections) }).split('\n')
    const first = lines.findIndex((line) => line.trim().endsWith('information_requests:'))
    const margin = lines[first]?.indexOf('information_requests:') ?? 0
    const printed = lines.slice(first, first + told.split('\n').length * 2).map((line) => line.slice(margin))
    const end = printed.findIndex((line, index) => index > 0 && !line.startsWith(' '))
    expect(parse(printed.slice(0, end === -1 ? undefined : end).join('\n')), `${width}`).toEqual(parse(told))
  }
})
