// The page, parsed by parse5 and validated by the Nu checker and html-validate. The page in a browser: html-browser.test.ts; its
// determinism: every-format.test.ts. Long, because all tests share the rendered and parsed runs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { verdictLine } from '../../src/report/brief/verdict.ts'
import * as html from '../../src/report/html/report.ts'
import { type Section, sections } from '../../src/report/sections/names.gen.ts'
import { groupDuties } from '../../src/report/words/duty-groups.ts'
import { citation } from '../../src/report/words/duty-words.ts'
import { decisionSentences } from '../../src/report/words/exception-words.ts'
import { sanitise, sanitiseAll, sanitiseLine } from '../../src/report/words/sanitise.ts'
import { placeInWords, verdictWord } from '../../src/report/words/words.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { naughtyStrings } from '../oracles.ts'
import { hasNu, htmlValidateSays, nuSays } from './html-checkers.ts'
import { attribute, byId, named, ofClass, type ReadPage, readPage, textOf, tidy, within } from './read-html.ts'
import { everything, gappy, hostileText } from './results.ts'
import { runNames, runOf, runs } from './runs.ts'

const render = (run: RunResult, show: Iterable<Section> = sections) =>
  html.render(run, { colour: false, show: new Set(show) })

const results = new Map<string, RunResult>()
const pages = new Map<string, string>()
const readPages = new Map<string, ReadPage>()
beforeAll(async () => {
  for (const name of runNames) results.set(name, await runs[name]())
  for (const [name, result] of Object.entries(everything)) results.set(`made by hand, ${name}`, result)
  for (const [name, result] of results) pages.set(name, render(result))
}, 60_000)

const allNames = [...runNames, ...Object.keys(everything).map((name) => `made by hand, ${name}`)]
/** The expected result, and its parsed page. */
function at(name: string): { run: RunResult; read: ReadPage } {
  const [run, page] = [results.get(name), pages.get(name)]
  if (run === undefined || page === undefined) throw new Error(`There is no run ${name}.`)
  const read = readPages.get(name) ?? readPage(page)
  readPages.set(name, read)
  return { run: sanitiseAll(run), read }
}

/** The words that are missing from the text. */
function missing(text: string, words: readonly (string | undefined)[]): string[] {
  return words.flatMap((word) => (word === undefined || text.includes(tidy(word)) ? [] : [word]))
}

describe.each(allNames)('the page of the %s run', (name) => {
  it('shows each finding at its own anchor', () => {
    const { run, read } = at(name)
    const byAddress = new Map(read.all.map((element) => [attribute(element, 'id'), element]))
    for (const [index, finding] of run.findings.entries()) {
      const element = byAddress.get(`finding-${index + 1}`)
      const text = element === undefined ? '' : tidy(textOf(element))
      const { says, subject, span, see } = finding
      const related = see.flatMap((one) => [one.says, placeInWords(one.span)])
      const place = span === undefined ? undefined : placeInWords(span)
      expect(missing(text, [says, subject, place, ...decisionSentences(finding), ...related])).toEqual([])
      // The common part of grouped findings is shown once, above them.
      const inList = element?.tagName === 'li'
      const around = inList ? read.text : text
      expect(missing(around, [finding.fix, finding.cite, finding.rule])).toEqual([])
    }
  })

  it('gives every row of the duties in a table or in the lines below', () => {
    const { run, read } = at(name)
    const { judged, powers, advice, others, settled, notLookedAt } = groupDuties(run.duties)
    for (const row of [...judged, ...powers, ...advice, ...others]) {
      const text = tidy(textOf(byId(read, `duty-${row.duty}`)))
      expect(missing(text, [citation(row), row.says, verdictWord(row.verdict), ...row.add.slice(0, 4)])).toEqual([])
    }
    for (const { what, rows } of [...settled, ...notLookedAt]) expect(read.text).toContain(`${what} (${rows.length})`)
  })

  it('gives every outcome with its links, measures and assessment', () => {
    const { run, read } = at(name)
    const outcomes = run.crosswalk.rows.flatMap(({ outcome, links, measures, question }) => [
      outcome.title,
      ...links.map((link) => link.outcome?.title ?? link.words),
      ...links.map(({ why }) => why?.replace(/\.$/, '')),
      ...measures.flatMap((measure) => [measure.name, measure.baseline, ...measure.targets]),
      question,
    ])
    expect(missing(read.text, outcomes)).toEqual([])
  })

  it('names every file with its hash, and ends with the verdict', () => {
    const { run, read } = at(name)
    expect(
      missing(
        read.text,
        run.files.flatMap(({ path, sha256 }) => [path, sha256]),
      ),
    ).toEqual([])
    expect(read.text.endsWith(tidy(verdictLine(run)))).toBe(true)
  })

  it('has no markup error, no duplicate id, and no broken link', () => {
    const { read } = at(name)
    expect(read.slips).toEqual([])
    const ids = read.all.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const here = named(read, 'a').flatMap((link) => /^#(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [])
    const known = new Set(ids)
    expect(here.filter((id) => !known.has(id))).toEqual([])
  })

  it('has no script, and fetches nothing', () => {
    const { read } = at(name)
    const fetched = 'script link img iframe object embed audio video source base form input button image use'
    expect(fetched.split(' ').flatMap((tagName) => named(read, tagName))).toEqual([])
    const attributes = read.all.flatMap(({ attrs }) => attrs)
    expect(attributes.filter(({ name }) => /^on|^style$|^src/.test(name))).toEqual([])
    const style = named(read, 'style').map(textOf).join('')
    expect(style).not.toMatch(/url\(|@import|@font-face/)
    const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value)
    expect(links.filter((link) => !/^(#|https:\/\/)/.test(link))).toEqual([])
  })

  it('has one title and headings in order below it', () => {
    const { read } = at(name)
    const levels = read.all.flatMap(({ tagName }) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? Number.NaN) || [])
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('has tables with a caption, header cells with a scope, and as many cells as headers', () => {
    const { read } = at(name)
    for (const table of named(read, 'table')) {
      const inside = { all: within(table) }
      expect(named(inside, 'caption').map(textOf).join('').trim()).not.toBe('')
      const heads = named(inside, 'th').filter((head) => attribute(head, 'scope') === 'col')
      expect(named(inside, 'th').every((head) => /^(col|row)$/.test(attribute(head, 'scope') ?? ''))).toBe(true)
      for (const row of named(inside, 'tr').slice(1))
        expect(row.childNodes.filter((child) => 'tagName' in child)).toHaveLength(heads.length)
      expect(inside.all.filter((element) => attribute(element, 'colspan') ?? attribute(element, 'rowspan'))).toEqual([])
    }
  })
})

describe('the first screen', () => {
  const titles = {
    clean: /^No gap and no question in \d+ files: Strathexample Community Planning Partnership$/,
    gappy: /^6 gaps and 27 questions in 8 files: Strathexample Community Planning Partnership$/,
    'review-only': /^\d+ questions in \d+ files: /,
    empty: /^Nothing was checked, because no file was read: /,
    crashed: /^The check is incomplete: 3 errors in \d+ files: /,
  }
  it.each(Object.entries(titles))('of the %s run begins with the verdict in the title of the window', (name, title) => {
    const { read } = at(name)
    expect(textOf(named(read, 'title')[0] ?? byId(read, 'no title'))).toMatch(title)
  })

  it.each(runNames)('of the %s run links to each finding, or to its group', (name) => {
    const { run, read } = at(name)
    const next = byId(read, 'next')
    const linked = new Set(named({ all: within(next) }, 'a').map((link) => attribute(link, 'href')?.slice(1)))
    const reached = read.all.filter((element) => linked.has(attribute(element, 'id')))
    const ids = new Set(reached.flatMap((element) => [element, ...within(element)]).map((one) => attribute(one, 'id')))
    expect(run.findings.map((_, index) => `finding-${index + 1}`).filter((id) => !ids.has(id))).toEqual([])
    expect(linked.size).toBeLessThan(100)
  })

  it('has links with the words of the finding', () => {
    const { read } = at('gappy')
    for (const link of named({ all: within(byId(read, 'next')) }, 'a')) {
      const there = byId(read, attribute(link, 'href')?.slice(1) ?? '')
      expect(tidy(textOf(there))).toContain(tidy(textOf(link)))
    }
  })

  it('names a rule by what it asks for, and never by its id alone', () => {
    const { run, read } = at('huge')
    const next = tidy(textOf(byId(read, 'next')))
    expect(next).toContain(' findings about “Every field has a name that is known”')
    expect(run.findings.filter(({ rule }) => next.includes(rule))).toEqual([])
    const list = tidy(textOf(byId(read, 'findings-error-file-unknown-key')))
    expect(list).toContain(' findings about “Every field has a name that is known”')
    expect(list).toContain('Rule file-unknown-key')
  })

  it('says that findings were left out if they were not asked for', () => {
    const read = readPage(render(gappy, ['duties']))
    expect(read.text).toContain('The findings were left out of this report when it was made.')
    expect(read.text).not.toContain('Crosswalk to the national outcomes')
    expect(read.all.filter((element) => /^finding/.test(attribute(element, 'id') ?? ''))).toEqual([])
    expect(named(read, 'a').filter((link) => /^#finding/.test(attribute(link, 'href') ?? ''))).toEqual([])
  })
})

describe('the matrix', () => {
  it('says in words in each cell whether the outcome is linked', () => {
    const { run, read } = at('gappy')
    const [table] = ofClass(read.all, 'matrix')
    const rows = named({ all: table === undefined ? [] : within(table) }, 'tr').map((row) =>
      within(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'),
    )
    const [heads = [], ...body] = rows.map((cells) => cells.map((cell) => tidy(textOf(cell))))
    const { set } = run.crosswalk
    const told = body.map((cells) => ({
      outcome: cells[0],
      linked: heads.filter((_, index) => index > 0 && /Linked/.test(cells[index] ?? '')),
    }))
    const expected = run.crosswalk.rows.map(({ outcome, links }) => ({
      outcome: `${outcome.id}: ${outcome.title}`,
      linked: run.crosswalk.national.flatMap(({ code, title }) =>
        links.some((link) => link.outcome?.set === set.id && link.outcome.code === code) ? [title] : [],
      ),
    }))
    expect(told).toEqual(expected)
    expect(body.flat().filter((text) => text.includes('Earlier'))).toHaveLength(1)
  })

  it('is left out if it would be too large, with a sentence that says so', () => {
    const { read } = at('huge')
    expect(ofClass(read.all, 'matrix')).toEqual([])
    expect(read.text).toContain('A matrix of 1,140 rows and 11 columns would be too large to read.')
    const national = Array.from({ length: 21 }, (_, index) => ({
      code: `N${index}`,
      title: `N${index}`,
      linkedFrom: [],
    }))
    const wide = render({
      ...gappy,
      crosswalk: { ...gappy.crosswalk, rows: gappy.crosswalk.rows.slice(0, 1), national },
    })
    expect(readPage(wide).text).toContain('A matrix of 1 row and 21 columns would be too large to read.')
  })
})

describe('the place of a finding', () => {
  it('is marked in its line, and the lines are numbered', () => {
    const { read } = at('gappy')
    const element = byId(read, 'finding-1')
    expect(named({ all: within(element) }, 'mark').map(textOf)).toEqual(['id: "2"'])
    expect(ofClass(within(element), 'line').map((line) => attribute(line, 'data-line'))).toEqual(['21', '22', '23'])
  })

  it('stays in view in a very long line, which is cut on both sides', () => {
    const [finding] = gappy.findings
    if (finding === undefined) throw new Error('The result made by hand has a finding.')
    const line = `${'🙂'.repeat(500)}HERE${'🙂'.repeat(500)}`
    const span = { path: 'loip.yaml', start: { line: 1, column: 1001 }, end: { line: 1, column: 1005 } }
    const run = { ...gappy, findings: [{ ...finding, span, excerpt: { first: 1, lines: [line] } }] }
    const page = render(run)
    const shown = tidy(named(readPage(page), 'pre').map(textOf).join(''))
    expect(shown).toMatch(/^…(🙂)+HERE(🙂)+…$/u)
    expect(shown.length).toBeLessThan(260)
  })
})

const strings = naughtyStrings()
describe.skipIf(strings.length === 0)('the Big List of Naughty Strings', () => {
  // In batches so small that findings are not grouped.
  const batches = Array.from({ length: Math.ceil(strings.length / 15) }, (_, at) =>
    strings.slice(at * 15, at * 15 + 15),
  )

  it('survives a round trip as text', () => {
    expect(strings.length).toBeGreaterThan(400)
    for (const texts of batches) {
      const read = readPage(render(runOf(texts)))
      expect(read.slips).toEqual([])
      for (const [index, text] of texts.entries()) {
        const finding = byId(read, `finding-${index + 1}`)
        const [says, caption, line] = [
          ofClass(within(finding), 'says'),
          named({ all: within(finding) }, 'figcaption'),
          ofClass(within(finding), 'line'),
        ].map((found) => found.map(textOf).join(''))
        expect(says).toBe(sanitise(text))
        expect(caption).toBe(`plans/${sanitise(text)}.yaml, line ${index + 1}, column 1`)
        if (text.length <= 240) expect(line).toBe(`${sanitiseLine(text)}\n`)
      }
      expect(missing(read.text, texts.map(sanitise))).toEqual([])
    }
  }, 120_000)

  it('makes no element and no attribute', () => {
    const tally = (texts: readonly string[]) => {
      const { all } = readPage(render(runOf(texts)))
      // The number of lines in a drawing depends on the length of its texts.
      const counted = all.filter(({ tagName }) => !/^(text|tspan)$/.test(tagName))
      return counted.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')).sort()
    }
    for (const texts of batches) {
      const plain = texts.map((text, index) => (text === '' ? '' : `Words ${index}`))
      expect(tally(texts)).toEqual(tally(plain))
    }
  }, 120_000)
})

/** The contrast ratio of WCAG, from 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

it('has a contrast of at least 4.5 to 1 on white and on the tint, for words and shapes', () => {
  const style = named(at('clean').read, 'style').map(textOf).join('')
  const tokens = new Map(
    [...style.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
  for (const name of ['ink', 'quiet', 'blue', 'red', 'green'])
    for (const ground of ['#ffffff', tokens.get('tint') ?? ''])
      expect(contrast(tokens.get(name) ?? '', ground), `${name} on ${ground}`).toBeGreaterThan(4.5)
  expect(contrast('#0065bd', '#ffffff')).toBeCloseTo(5.84, 1)
})

it('shows marks for control characters', () => {
  const read = readPage(pages.get('made by hand, hostile') ?? '')
  expect(read.text).toContain(tidy(sanitise(hostileText)))
})

describe('checkers of HTML', () => {
  it('html-validate finds nothing', async () => {
    expect(await htmlValidateSays(pages)).toEqual([])
  }, 120_000)

  it.skipIf(!hasNu)(
    'the Nu checker finds nothing',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'loip-nu-'))
      try {
        const files = [...pages].map(([name, page]) => {
          const file = join(folder, `${name.replace(/\W+/g, '-')}.html`)
          writeFileSync(file, page)
          return file
        })
        expect(nuSays(files)).toEqual({ said: '', status: 0 })
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    120_000,
  )
})
