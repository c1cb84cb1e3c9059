// The drawings, parsed by the HTML standard (parse5), and measured in a browser if there is one. Long, because the drawing of
// links and the timeline share their checks.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../src/report/drawings/drawing.ts'
import { linksDrawing } from '../../src/report/drawings/links.ts'
import { timelineDrawing } from '../../src/report/drawings/timeline.ts'
import { sanitise } from '../../src/report/words/sanitise.ts'
import type { CrosswalkRow, NationalLinkRow, PlanRow, RunResult } from '../../src/result/run-result.ts'
import { browserPath, openBrowser } from '../browser.ts'
import { naughtyStrings } from '../oracles.ts'
import { attribute, type Element, ofClass, readPage, textOf, within } from './read-html.ts'
import { clean, everything, gappy, resultWith } from './results.ts'
import { runOf, runs } from './runs.ts'

/** The elements of a page with a drawing; throws on invalid markup. */
function elementsOf(svg: string): readonly Element[] {
  const { all, slips } = readPage(`<!doctype html><title>Drawing</title><body>${svg}`)
  expect(slips).toEqual([])
  return all
}

function expectDrawing(drawing: Drawing | undefined): Drawing {
  if (drawing === undefined) throw new Error('Nothing was drawn.')
  return drawing
}

/** All drawn lines of text in order. Search without spaces, since a title may be wrapped over several lines. */
function drawnText(svg: string): string {
  const lines = elementsOf(svg).filter(({ tagName }) => tagName === 'text')
  return lines.map(textOf).join('').replaceAll(/\s/g, '')
}

const drawnOf = (svg: string, name: string) => ofClass(elementsOf(svg), name)

const tight = (text: string) => sanitise(text).replaceAll(/\s/g, '')

/** Outcomes of some plans, each linked to two or three national ones, and some to none. */
function manyOutcomes(count: number, plans = 1, title = 'Fewer people in Milltown go without'): RunResult {
  const { national } = clean.crosswalk
  const rows = Array.from({ length: count }, (_, index): CrosswalkRow => {
    const links = index % 7 === 6 ? [] : [index, index * 3 + 1, index * 5 + 2]
    return {
      plan:
        index % plans === 0
          ? { kind: 'loip', id: 'loip', title: 'Our Strathexample' }
          : { kind: 'locality-plan', id: `plan-${index % plans}`, title: `Plan of locality ${index % plans}` },
      outcome: { id: `O${index + 1}`, title: `${title} ${index + 1}` },
      links: [...new Set(links.map((one) => one % (national.length - 1)))].map((one): NationalLinkRow => {
        const { code = '', title: words = '' } = national[one] ?? {}
        return { words, outcome: { set: 'npf-2018', code, title: words }, status: 'in-force', nearest: [] }
      }),
      measures: [],
    }
  })
  const linkedFrom = (code: string) =>
    rows.filter(({ links }) => links.some(({ outcome }) => outcome?.code === code)).map(({ outcome }) => outcome.id)
  return resultWith({
    crosswalk: {
      ...clean.crosswalk,
      rows,
      national: national.map(({ code, title }) => ({ code, title, linkedFrom: linkedFrom(code) })),
    },
  })
}

const edition: PlanRow = {
  kind: 'loip',
  id: 'loip-2024',
  title: 'Our Strathexample 2024-34',
  isCurrent: true,
  publishedOn: '2024',
  published: { first: '2024-01-01', last: '2024-12-31' },
  period: '2024-34',
  starts: '2024-01-01',
  ends: '2034-12-31',
  endsAs: 'in 2034',
  outcomes: 4,
}

const timed = resultWith({
  plans: [
    edition,
    {
      kind: 'loip',
      id: 'next',
      title: 'The next plan',
      isCurrent: false,
      status: 'draft',
      outcomes: 1,
      ends: '2040-12-31',
      endsAs: 'on 31 December 2040',
    },
    {
      ...edition,
      id: 'old',
      title: 'The plan before',
      isCurrent: false,
      period: '2017-24',
      starts: '2017-01-01',
      ends: '2024-12-31',
      endsAs: 'in 2024',
    },
  ],
  reports: [
    {
      title: 'How we did',
      year: '2024-25',
      isPublished: true,
      publishedOn: '30 September 2025',
      published: { first: '2025-09-30', last: '2025-09-30' },
      covered: { first: '2024-04-01', last: '2025-03-31' },
      covers: ['LOIP', 'Milltown Together', 'Harbour and Shore'],
    },
  ],
  reviews: [
    {
      of: 'plan',
      title: 'Review of the plan',
      plans: ['LOIP'],
      date: '18 June 2026',
      days: { first: '2026-06-18', last: '2026-06-18' },
      decision: 'no change',
    },
    { of: 'partnership', title: 'Review of the partnership', plans: [] },
  ],
})

describe('the drawing of links', () => {
  it.each([1, 12, 13, 40, 60])('shows each of %i outcomes, each national outcome, and each link once', (count) => {
    const run = manyOutcomes(count, 4)
    const svg = String(expectDrawing(linksDrawing(run)).svg)
    const text = drawnText(svg)
    for (const { outcome } of run.crosswalk.rows) expect(text).toContain(tight(`${outcome.id}: ${outcome.title}`))
    for (const { title } of run.crosswalk.national) expect(text).toContain(tight(title))
    expect(drawnOf(svg, 'drawing-link')).toHaveLength(run.crosswalk.rows.flatMap(({ links }) => links).length)
  })

  it('draws as many of 200 outcomes as are legible, says so, and describes all in words', () => {
    const run = manyOutcomes(200, 9)
    const { svg, words } = expectDrawing(linksDrawing(run))
    expect(words[0]).toBe('The drawing shows the first 60 of 200 outcomes. These words tell of all.')
    expect(words.filter((line) => line.includes('Fewer people in Milltown'))).toHaveLength(200)
    const drawn = drawnOf(String(svg), 'drawing-box').length
    expect(drawn).toBeGreaterThan(60)
    expect(drawn).toBeLessThan(60 + 8 * run.crosswalk.national.length)
  })

  it('has the same content in words as in shapes', async () => {
    for (const run of [gappy, await runs.clean(), await runs.gappy(), manyOutcomes(13, 3)]) {
      const words = expectDrawing(linksDrawing(run)).words
      for (const { outcome, links } of run.crosswalk.rows) {
        const line = words.find((one) => one.includes(outcome.title)) ?? ''
        for (const link of links) expect(line).toContain(link.outcome?.title ?? link.words)
        if (links.length === 0) expect(line).toMatch(/: no link is shown\.$/)
      }
      for (const { title, linkedFrom } of run.crosswalk.national)
        if (linkedFrom.length === 0) expect(words.at(-1)).toContain(title)
    }
  })

  it('shows the status of a link by the line, by a word, and in the list', () => {
    const { svg, words } = expectDrawing(linksDrawing(gappy))
    const drawn = drawnOf(String(svg), 'drawing-link')
    expect(drawn.map((path) => attribute(path, 'data-status'))).toEqual(['in-force', 'earlier', 'unknown'])
    expect(new Set(drawn.map((path) => attribute(path, 'stroke-dasharray'))).size).toBe(3)
    for (const said of ['inforceearlier,notnow', 'notrecognisedasanationaloutcome', 'adirectlink', 'nolinkhere'])
      expect(drawnText(String(svg))).toContain(said)
    expect(words.join(' ')).toMatch(/Poverty \(direct\)\.[\s\S]*in force earlier, not now[\s\S]*not recognised/)
  })

  it('is left out if there is no outcome', () => {
    expect(linksDrawing(everything.empty)).toBeUndefined()
  })
})

describe('the timeline', () => {
  const { svg, words } = expectDrawing(timelineDrawing(timed))
  const kinds = (name: string) => drawnOf(String(svg), name).map((one) => attribute(one, 'data-kind'))

  it('has a bar for each period and each year of a report, and a mark for each publication and review', () => {
    expect(kinds('drawing-bar')).toEqual(['current', 'earlier', 'covered'])
    expect(kinds('drawing-mark')).toEqual(['published', 'published', 'published', 'review'])
  })

  it('says in words what it draws', () => {
    expect(words).toEqual([
      'The day of the check is 22 November 2026.',
      'LOIP “Our Strathexample 2024-34”: current edition, 2024-34, published 2024; it ends in 2034.',
      'LOIP “The plan before”: earlier edition, 2017-24, published 2024; it ended in 2024.',
      'Progress report “How we did”, for 2024-25 (1 April 2024 to 31 March 2025), on LOIP, Milltown Together and Harbour and Shore: published 30 September 2025.',
      'Review of the plan, LOIP: 18 June 2026, decision: no change.',
      'Not drawn, because no day of it is known: LOIP “The next plan”: draft, the periods of its outcomes; it ends on 31 December 2040.',
      'Not drawn, because no day of it is known: Review of the partnership: no day given here.',
    ])
  })

  it('draws a year as a year, and a day as a day', () => {
    const [year, , day] = drawnOf(String(svg), 'drawing-mark').map((mark) => attribute(within(mark)[0] ?? mark, 'd'))
    expect(year).toMatch(/^M(\d+\.?\d*) \S+v9M(\d+\.?\d*) .*H\2$/)
    const [, from, to] = /^M(\S+) \S+v9M(\S+)/.exec(year ?? '') ?? []
    const [first] = drawnOf(String(svg), 'drawing-bar').map((bar) => Number(attribute(within(bar)[0] ?? bar, 'width')))
    expect((Number(to) - Number(from)) * 11).toBeCloseTo(first ?? 0, -1)
    expect(day).toMatch(/Z$/)
  })

  it('draws as many entries as are legible, and describes all in words', () => {
    const plans = Array.from({ length: 90 }, (_, index) => ({
      ...edition,
      id: `${index}`,
      title: `Plan number ${index}`,
    }))
    const many = expectDrawing(timelineDrawing(resultWith({ plans })))
    expect(many.words).toContain('The drawing shows the first 60 of 90. These words tell of all.')
    expect(drawnOf(String(many.svg), 'drawing-bar')).toHaveLength(60)
    for (const { title } of plans) expect(many.words.some((line) => line.includes(`“${title}”`))).toBe(true)
  })

  it('is left out if nothing has a date', () => {
    expect(timelineDrawing(everything.empty)).toBeUndefined()
  })
})

describe('a drawing in a page', () => {
  it('is one image with a name and a description, and unique ids', () => {
    const run = manyOutcomes(30)
    const svg = [linksDrawing(run), linksDrawing(run, 'again'), timelineDrawing(timed)].map((one) => one?.svg).join('')
    const ids = elementsOf(svg).flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const images = elementsOf(svg).filter(({ tagName }) => tagName === 'svg')
    expect(images.length).toBeGreaterThan(4)
    for (const image of images) {
      expect(attribute(image, 'role')).toBe('img')
      const named = attribute(image, 'aria-labelledby')?.split(' ') ?? []
      expect(named).toHaveLength(2)
      for (const id of named) expect(ids).toContain(id)
    }
  })

  it('has no style of its own, and only the colour of the text around it', () => {
    const svg = [linksDrawing(gappy), timelineDrawing(timed)].map((one) => one?.svg).join('')
    for (const element of elementsOf(svg)) {
      expect(element.tagName).not.toBe('style')
      expect(attribute(element, 'style')).toBeUndefined()
      for (const name of ['fill', 'stroke'])
        expect([undefined, 'none', 'currentColor']).toContain(attribute(element, name))
    }
  })

  it.each(['hostile', 'many'] as const)('keeps every text of the %s result as text (no injection)', (name) => {
    expectOnlyText(everything[name])
  })

  const texts = naughtyStrings()
  it.skipIf(texts.length === 0)(
    'lets no string that somebody did not expect be more than text',
    () => {
      expect(texts.length).toBeGreaterThan(400)
      for (let from = 0; from < texts.length; from += 50) expectOnlyText(runOf(texts.slice(from, from + 50)))
    },
    120_000,
  )
})

/** Only elements that the drawing uses occur, and each title occurs as text. */
function expectOnlyText(run: RunResult): void {
  const plans = run.crosswalk.rows.map(({ outcome }) => ({ ...edition, title: outcome.title }))
  const links = expectDrawing(linksDrawing(run))
  const timeline = expectDrawing(timelineDrawing({ ...run, plans }))
  const elements = elementsOf(`${links.svg}${timeline.svg}`)
  const ours = ['html', 'head', 'title', 'body', 'svg', 'desc', 'g', 'path', 'line', 'rect', 'circle', 'text']
  for (const { tagName, attrs } of elements) {
    expect(ours).toContain(tagName)
    for (const { name } of attrs) expect(name).not.toMatch(/^on|href|src/)
  }
  const text = drawnText(String(links.svg))
  for (const { outcome } of run.crosswalk.rows.slice(0, 50))
    expect(text).toContain(tight(`${outcome.id}: ${outcome.title}`).slice(0, 30))
}

describe.skipIf(browserPath === undefined)('in a browser', () => {
  const slipsOf = readFileSync('test/report/drawing-slips.browser.js', 'utf8')
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const long = 'Everybody’s well-being matters most: WWWWW MMMMM Comhairle nan Eilean Siar, WELLBEING OF MEMBERS'
  const drawn: Record<string, () => Promise<RunResult>> = {
    'one outcome': async () => manyOutcomes(1),
    'forty outcomes of five plans': async () => manyOutcomes(40, 5),
    'two hundred outcomes': async () => manyOutcomes(200, 11),
    'long titles': async () => manyOutcomes(20, 2, `${long} ${long}`),
    'one long word': async () => manyOutcomes(5, 1, 'mW'.repeat(300)),
    'the example': runs.clean,
    'the example with gaps': runs.gappy,
    'all that a timeline can hold': async () => timed,
    'a timeline of one year': async () =>
      resultWith({
        plans: [
          {
            ...edition,
            starts: '2026-01-01',
            ends: '2026-12-31',
            published: { first: '2026-02-01', last: '2026-02-28' },
          },
        ],
      }),
    'a timeline of a century': async () =>
      resultWith({ plans: [{ ...edition, starts: '1990-01-01', ends: '2100-12-31', title: long }] }),
  }

  for (const [name, run] of Object.entries(drawn))
    it.each(['sans-serif', 'Arial, Liberation Sans'])(
      `${name}, in %s: nothing lies over a text or outside`,
      async (font) => {
        const result = await run()
        const svg = [linksDrawing(result), timelineDrawing(result)].map((one) => one?.svg ?? '').join('')
        const page = await browser.newPage()
        await page.setContent(`<!doctype html><style>body { font-family: ${font} }</style>${svg}`)
        const slips = await page.evaluate(slipsOf)
        await page.close()
        expect(slips).toEqual([])
      },
    )
})
