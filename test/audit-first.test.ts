// What an audit says first: which duties are most often open, in how many, whose, without rank or score; the same counts as the reports of
// each; on at most one screen of a terminal and, for all 32, at most twelve of a desk.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditRowOf, stoppedRow } from '../src/audit/row.ts'
import { auditCommand } from '../src/commands/audit/audit.ts'
import { nameOfDuty } from '../src/law/duty-names.ts'
import { type DutyId, dutyOf } from '../src/law/index.ts'
import { leftOutOfNames, shortNamesOf } from '../src/report/audit/names.ts'
import { countsOf } from '../src/report/brief/counts.ts'
import { dutiesCounted, dutiesStand } from '../src/report/brief/standing.ts'
import { verdictWord } from '../src/report/words/words.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { browserPath, openBrowser, opened } from './browser.ts'

const all = resolve('examples/all-32')
const place = mkdtempSync(join(tmpdir(), 'loip-audit-first-'))
const set = join(place, 'set')
let said = ''
let results: RunResult[] = []

async function printed(folder: string, options: Record<string, unknown> = {}): Promise<string> {
  const texts: string[] = []
  const into = { write: (text: string) => texts.push(text) > 0 }
  const given = { stdout: into, stderr: { write: () => true }, env: {} }
  await auditCommand(folder, { asOf: '2026-11-22', ...options }, 'test', given)
  return texts.join('')
}

beforeAll(async () => {
  said = await printed(all, { out: set })
  const { partnerships } = JSON.parse(readFileSync(join(set, 'audit.json'), 'utf8'))
  results = partnerships.flatMap(({ result }: { result?: RunResult }) => result ?? [])
}, 120_000)
afterAll(() => rmSync(place, { recursive: true }))

const openLines = (text: string) =>
  [...text.matchAll(/^ {2,}(\d+) {2}(s\S+) {2,}(.*)$/gm)].map(([, n, cite, name]) => ({ n: Number(n), cite, name }))

/** Counted from the JSON alone. */
function openByJson(): Map<string, { cite: string; count: number }> {
  const found = new Map<string, { cite: string; count: number }>()
  for (const { duties } of results)
    for (const { duty, cite, verdict, nature, force, owedBy, rules } of duties) {
      if (nature !== 'duty' || force !== 'must' || owedBy === 'other-body' || rules.length === 0) continue
      if (verdict !== 'missing' && verdict !== 'not-shown') continue
      found.set(duty, { cite, count: (found.get(duty)?.count ?? 0) + 1 })
    }
  return found
}

describe('with --out, the terminal', () => {
  it('has at most 24 lines of 80 columns, with the line that says where the files are', () => {
    const lines = said.trimEnd().split('\n')
    expect(lines.length + 1).toBeLessThanOrEqual(24)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('names the ten duties most often open, each with its number, as the JSON has them', () => {
    const told = openLines(said)
    const found = [...openByJson().values()]
    expect(told).toHaveLength(10)
    expect(told.map(({ n }) => n)).toEqual(
      found
        .map(({ count }) => count)
        .sort((a, b) => b - a)
        .slice(0, 10),
    )
    for (const { n, cite } of told) expect(found).toContainEqual({ cite, count: n })
    expect(said).toContain(`${found.length - 10} more duties are open for somebody`)
  })

  it('counts what the reports of all count together', () => {
    const sum = (level: string) =>
      results
        .flatMap((run) => countsOf(run))
        .filter((one) => one.level === level)
        .reduce((n, { count }) => n + count, 0)
    expect(said).toContain(`${sum('gap')} gaps, ${sum('question')} questions. Exit 3.`)
  })

  it('has no word of rank or score, and no share', () => {
    expect(said).not.toMatch(/%|\brank|\b(?:best|worst|league|top|bottom)\b|\bscore/i)
  })

  it('opens what is printed without --out', async () => {
    const whole = await printed(all)
    expect(whole.startsWith(said.split('\n\nOpen overview.html')[0] ?? 'nothing')).toBe(true)
  }, 60_000)

  it('says the same whatever the folders are called, in whatever order', async () => {
    const folder = join(place, 'others')
    for (const [at, name] of readdirSync(all).sort().entries())
      cpSync(join(all, name), join(folder, `${99 - at}`), { recursive: true })
    const again = await printed(folder, { out: join(place, 'again') })
    const afterHead = (text: string) => text.slice(text.indexOf('The check is'))
    expect(afterHead(again)).toBe(afterHead(said))
  }, 60_000)
})

it('the counts of each partnership are those of its own report', () => {
  const rows: Record<string, string>[] = parse(readFileSync(join(set, 'coverage.csv'), 'utf8'), {
    bom: true,
    columns: true,
  })
  for (const run of results) {
    const row = rows.find(({ council_code: code }) => code === run.partnership.code) ?? {}
    const { each, all: sum } = dutiesStand(run)
    let added = 0
    for (const { verdict, count } of each) {
      expect(Number(row[verdictWord(verdict).toLowerCase().replaceAll(' ', '_')]), verdict).toBe(count)
      added += count
    }
    expect(added).toBe(sum)
  }
})

it('every duty that can be open has a few words of its own', () => {
  for (const run of results)
    for (const { duty } of dutiesCounted(run))
      if (dutyOf(duty as DutyId).nature === 'duty') {
        const name = nameOfDuty(duty as DutyId)
        expect(name, duty).toBeDefined()
        expect(name?.length, duty).toBeLessThanOrEqual(52)
      }
})

describe('names', () => {
  const named = (...names: string[]) => names.map((name, at) => ({ ...stoppedRow(`f${at}`, 'Why.'), name }))
  it.each([
    [
      ['Moray Community Planning Partnership', 'Fife Partnership'],
      ['Moray', 'Fife Partnership'],
    ],
    [
      ['Community Planning Partnership', 'Orkney CPP'],
      ['Community Planning Partnership', 'Orkney'],
    ],
    [
      ['Partnership of area 1 (invented)', 'Partnership of area 2 (invented)'],
      ['Area 1', 'Area 2'],
    ],
    [
      ['A (invented)', 'B'],
      ['A (invented)', 'B'],
    ],
    [
      ['Moray CPP', 'Moray Community Planning Partnership'],
      ['Moray CPP', 'Moray Community Planning Partnership'],
    ],
    [
      ['Same', 'Same'],
      ['Same (folder f0)', 'Same (folder f1)'],
    ],
  ])('%j are called %j', (names, short) => {
    const rows = named(...names)
    expect(rows.map(shortNamesOf(rows))).toEqual(short)
    const isCut = short.some((name, at) => name.length < (names[at]?.length ?? 0))
    expect(leftOutOfNames(rows) !== undefined).toBe(isCut)
  })

  it('are said once to be shortened, and hardly repeated whole', () => {
    const page = readFileSync(join(set, 'overview.html'), 'utf8')
    expect(page.match(/Left out of names/g)).toHaveLength(1)
    expect(page.match(/Partnership of area/g) ?? []).toHaveLength(0)
  })
})

it('a row has the verdicts that its report counts', () => {
  const [run] = results
  if (run === undefined) throw new Error('There is no result.')
  expect(Object.keys(auditRowOf('one', run, dutiesCounted(run)).counted)).toHaveLength(dutiesStand(run).all)
})

describe('duty by duty', () => {
  it('names the few, so that whoever is not named stands as most do', () => {
    const page = readFileSync(join(set, 'overview.html'), 'utf8')
    const [, part = ''] = page.split('<section class="part" id="duties"')
    const [lists = ''] = part.split('</section>')
    const items = [...lists.matchAll(/<li>.*?<\/li>/g)].map(([item]) => item)
    expect(items.length).toBeGreaterThan(50)
    for (const item of items) expect((item.match(/<a /g) ?? []).length).toBeLessThanOrEqual(16)
  })
})

describe.skipIf(browserPath === undefined)('the overview of all 32 in a browser', () => {
  it('has the ten duties on the first screen, and is at most twelve screens long', async () => {
    const browser = await openBrowser()
    try {
      const url = pathToFileURL(join(set, 'overview.html')).href
      await opened(browser, url, { viewport: { width: 1280, height: 800 } }, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(12 * 800)
        expect(await page.evaluate('document.querySelectorAll(".open tbody tr").length')).toBe(10)
        expect(
          await page.evaluate('document.querySelector(".open").getBoundingClientRect().bottom'),
        ).toBeLessThanOrEqual(800)
      })
      await opened(browser, url, { viewport: { width: 375, height: 812 } }, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(25 * 812)
        await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
        const wide = `[...document.querySelectorAll('caption:not(.hidden), h3, summary')].filter((one) => one.getBoundingClientRect().width > 375).length`
        expect(await page.evaluate(wide)).toBe(0)
      })
    } finally {
      await browser.close()
    }
  }, 60_000)
})
