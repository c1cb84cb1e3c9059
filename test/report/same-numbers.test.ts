// Every number that two reports tell of one run is the same: each is read back from what the report says, as a person reads it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DutyId, dutyOf } from '../../src/law/index.ts'
import * as boardPaper from '../../src/report/board-paper/board-paper.ts'
import { compactCrosswalk } from '../../src/report/brief/crosswalk.ts'
import { dutiesStand } from '../../src/report/brief/standing.ts'
import { caseGroups } from '../../src/report/ci/cases.ts'
import * as githubSummary from '../../src/report/ci/github-summary.ts'
import * as json from '../../src/report/ci/json.ts'
import * as html from '../../src/report/html/report.ts'
import * as markdown from '../../src/report/markdown/markdown.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import * as plain from '../../src/report/terminal/plain.ts'
import * as short from '../../src/report/terminal/short.ts'
import * as shortPlain from '../../src/report/terminal/short-plain.ts'
import * as terminal from '../../src/report/terminal/terminal.ts'
import { levelWord, verdictWord } from '../../src/report/words/words.ts'
import * as xlsx from '../../src/report/workbook/xlsx.ts'
import { type Level, levels, type RunResult } from '../../src/result/run-result.ts'
import { checkRun } from '../check-run.ts'
import { type Book, readBook } from './office.ts'
import { byId, ofClass, readPage, textOf, tidy } from './read-html.ts'

const options = { colour: false, show: new Set(sections) }
const nouns: Readonly<Record<Level, string>> = {
  error: 'errors?',
  gap: 'gaps?',
  question: 'questions?',
  advice: 'pieces? of advice',
  note: 'notes?',
}
const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))

type Counts = Partial<Record<Level, number>>

/** `6 gaps` at the beginning of a line of its own, whatever mark stands before it. */
function countsIn(lines: readonly string[]): Counts {
  return Object.fromEntries(
    levels.flatMap((level) => {
      const found = lines.flatMap((line) => {
        const [, count] = new RegExp(`^\\W*([\\d,]+)\\s+${nouns[level]}\\b`).exec(line) ?? []
        return count === undefined ? [] : [number(count)]
      })
      return found.length === 0 ? [] : [[level, found[0]]]
    }),
  )
}

/** Where a report leaves out a level of which nothing was found, that is none. */
function filled(counts: Counts): Record<Level, number> {
  return { error: 0, gap: 0, question: 0, advice: 0, note: 0, ...counts }
}

/** `Duties: 12 shown, 6 missing; 62 in all.`, on as many lines as it takes. */
function standingIn(text: string): string | undefined {
  const [said] = /Duties: \d[^;]*; [\d,]+ in all|No duty of the law was looked at/.exec(tidy(text)) ?? []
  return said
}

/** `9 of 11 local outcomes` */
function linkedIn(text: string): string | undefined {
  const [, linked, all] = /([\d,]+) of ([\d,]+) local outcomes?/.exec(tidy(text)) ?? []
  return linked === undefined ? undefined : `${linked} of ${all}`
}

function rowsOf(book: Book, sheet: string, heading: string): string[] {
  const [head = [], ...rows] = book[sheet] ?? []
  const at = head.indexOf(heading)
  return at < 0 ? [] : rows.map((row) => String(row[at] ?? ''))
}

const folders = [
  'examples/strathexample',
  'examples/strathexample-with-gaps',
  'examples/aberdeen-city',
  ...(existsSync('examples/all-32')
    ? readdirSync('examples/all-32')
        .filter((name) => /^\d\d-/.test(name))
        .filter((_, index) => index % 4 === 0)
        .map((name) => join('examples/all-32', name))
    : []),
]

describe.each(folders)('of %s', (folder) => {
  const run = checkRun(folder).then(({ result }) => result)

  it('the counts of what was found are the same everywhere', async () => {
    const result = await run
    const expected = filled(Object.fromEntries(levels.map((level) => [level, result.counts[level]])))
    const told = JSON.parse(json.render(result)) as RunResult
    expect(filled(told.counts), 'JSON').toEqual(expected)
    const page = readPage(html.render(result, options))
    const heads = ofClass(page.all, 'counts').flatMap((list) => tidy(textOf(list)).split(/(?=[▲■□◇·])/))
    expect(filled(countsIn(heads)), 'the head of the page').toEqual(expected)
    for (const level of levels)
      if (expected[level] > 0) {
        const part = tidy(textOf(byId(page, `findings-${level}`)))
        expect(number(/^\D+\(([\d,]+)\)/.exec(part)?.[1]), `${level} on the page`).toBe(expected[level])
      }
    for (const [name, report] of Object.entries({ short, shortPlain })) {
      const lines = report.render(result, { ...options, width: 80 }).split('\n')
      const head = lines.slice(
        0,
        lines.findIndex((line) => /Duties:|No duty/.test(line)),
      )
      expect(filled(countsIn(head)), name).toEqual(expected)
    }
    const paper = countsIn(
      boardPaper
        .render(result)
        .split('\n')
        .filter((line) => line.startsWith('- **')),
    )
    for (const [level, count] of Object.entries(paper))
      expect(count, `${level} in the board paper`).toBe(expected[level as Level])
    expect([paper.gap, paper.question]).toEqual([expected.gap, expected.question])
    const summary = githubSummary.render(result)
    const rows = [...summary.matchAll(/^\| (Errors|Gaps|Questions|Advice|Notes) \| (\d+) \|/gm)].map(([, , count]) =>
      number(count),
    )
    expect(rows, 'GitHub').toEqual(levels.map((level) => expected[level]))
  })

  it('the duties stand alike everywhere', async () => {
    const result = await run
    const { each, all } = dutiesStand(result)
    const said = standingIn(html.render(result, options).replace(/<[^>]*>/g, ' '))
    expect(said).toContain(all === 0 ? 'No duty' : `; ${all} in all`)
    for (const text of [
      short.render(result, { ...options, width: 80 }),
      shortPlain.render(result, options),
      markdown.render(result, options),
      boardPaper.render(result),
      githubSummary.render(result),
    ])
      expect(standingIn(text)).toBe(said)
    const page = readPage(html.render(result, options))
    const summaries = page.all.filter(({ tagName }) => tagName === 'summary').map((one) => tidy(textOf(one)))
    for (const { verdict, count } of each) expect(summaries).toContain(`${verdictWord(verdict)}: ${count}`)
    const book = await readBook(await xlsx.render(result, options))
    const parts = rowsOf(book, 'Duties', 'Part')
    const stands = rowsOf(book, 'Duties', 'How it stands').filter((_, at) => parts[at] === 'Duties of the law')
    expect(stands).toHaveLength(all)
    for (const { verdict, count } of each)
      expect(
        stands.filter((word) => word === verdictWord(verdict)),
        verdict,
      ).toHaveLength(count)
    expect(tidy(rowsOf(book, 'Cover', result.partnership.name).join(' ')).length).toBeGreaterThan(0)
    expect(standingIn((book.Cover ?? []).flat().join(' '))).toBe(said)
  }, 30_000)

  it('what is counted as a duty is one, in every format, and what is none keeps its row', async () => {
    const result = await run
    const looked = result.duties.filter(
      ({ rules, owedBy, force }) => rules.length > 0 && owedBy !== 'other-body' && force === 'must',
    )
    const counted = looked.filter(({ nature }) => nature === 'duty').length
    const others = looked.filter(({ nature }) => nature !== 'duty')
    expect(counted).toBe(dutiesStand(result).all)
    expect(others).not.toEqual([])
    const heads = [/^Duties of the law \((\d+)\)/m, /^Powers, definitions and exceptions of the law \((\d+)\)/m]
    for (const text of [plain.render(result, options), terminal.render(result, { ...options, width: 100 })])
      expect(heads.map((head) => number(head.exec(text)?.[1]))).toEqual([counted, others.length])
    const page = readPage(html.render(result, options))
    const folds = page.all.filter(({ tagName }) => tagName === 'summary').map((one) => tidy(textOf(one)))
    expect(folds).toContain(`Powers, definitions and exceptions of the law: ${others.length}`)
    const groups = caseGroups(result)
    const cases = (id: string) => groups.find((group) => group.id === id)?.cases.map((one) => one.id) ?? []
    expect(cases('law').filter((id) => dutyOf(id as DutyId).nature !== 'duty')).toEqual([])
    for (const { duty } of others) expect(cases('powers')).toContain(duty)
    const book = await readBook(await xlsx.render(result, options))
    const parts = rowsOf(book, 'Duties', 'Part')
    const says = rowsOf(book, 'Duties', 'Duty').filter((_, at) =>
      parts[at]?.startsWith('Powers, definitions and exceptions of'),
    )
    expect(says).toHaveLength(others.length)
    for (const text of says) expect(text).toMatch(/(?:A power|A definition|No duty): /)
    const { standing } = JSON.parse(json.render(result)) as RunResult
    const told = standing.decided + standing.declared + standing.notShown + standing.forPeople
    expect(told).toBeLessThanOrEqual(counted)
  }, 30_000)

  it('the workbook has a row for each finding, and what to do one for each that is open', async () => {
    const result = await run
    const book = await readBook(await xlsx.render(result, options))
    const numbers = rowsOf(book, 'Findings', 'Number')
    const words = rowsOf(book, 'Findings', 'Level')
    for (const level of levels) {
      const found = new Set(numbers.filter((_, at) => words[at] === levelWord(level)))
      expect(found.size, level).toBe(result.counts[level])
      const open = result.findings.filter(
        (finding) => finding.level === level && (finding.accepted ?? finding.known) === undefined,
      )
      const asked = rowsOf(book, 'What to do', 'Level').filter((word) => word === levelWord(level))
      expect(asked, level).toHaveLength(level === 'note' ? 0 : open.length)
    }
  }, 30_000)

  it('as many local outcomes are linked everywhere', async () => {
    const result = await run
    const { linked, all } = compactCrosswalk(result)
    const said = `${linked} of ${all}`
    const book = await readBook(await xlsx.render(result, options))
    const [, ...rows] = book.Matrix ?? []
    expect(rows.length).toBe(all)
    expect(rows.filter((row) => row.includes('linked'))).toHaveLength(linked)
    const inPaper = linkedIn(boardPaper.render(result))
    expect(inPaper).toBe(said)
    if (all === 0) return
    for (const text of [
      html.render(result, options).replace(/<[^>]*>/g, ' '),
      short.render(result, { ...options, width: 80 }),
      shortPlain.render(result, options),
    ])
      expect(linkedIn(text)).toBe(said)
  }, 30_000)
})
