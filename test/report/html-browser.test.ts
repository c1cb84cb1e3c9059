// The page in a browser: axe-core with layout, narrow screens, zoom, wide text spacing, no script, no request, print.
// Long, because all tests share one browser.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dutiesStand } from '../../src/report/brief/standing.ts'
import * as html from '../../src/report/html/report.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import { groupDuties } from '../../src/report/words/duty-groups.ts'
import { asks, citation } from '../../src/report/words/duty-words.ts'
import { verdictWord } from '../../src/report/words/words.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import {
  type AxeSaid,
  askAxe,
  browserPath,
  openBrowser,
  opened,
  sticksOut,
  tableRoles,
  wideSpacing,
  widthOf,
} from '../browser.ts'
import { program } from '../oracles.ts'
import { runNames, runOf, runs } from './runs.ts'

/** Items that axe leaves undecided, each with the reason why it is no defect. */
const explained = [
  // The shape before a status word is hidden from assistive technology; html.test.ts checks its contrast.
  {
    rule: 'color-contrast',
    node: /^<span class="shape[^"]*" aria-hidden="true">.<\/span>$/u,
    says: /non-text characters/,
  },
  // The dash in a cell of the matrix is beside the words “not linked”.
  { rule: 'color-contrast', node: /^<span aria-hidden="true">–<\/span>$/, says: /non-text characters/ },
  // axe cannot see through SVG boxes. They have no fill, so text has the contrast of the page.
  {
    rule: 'color-contrast',
    node: /^<text x="[^<]*<\/text>$/,
    says: /background color could not be determined|too short to determine/,
  },
  // A marked place that wraps onto a second line; html.test.ts checks the contrast of text on the tint.
  { rule: 'color-contrast', node: /^<mark>[^<]*<\/mark>$/, says: /partially overlaps other elements/ },
  { rule: 'color-contrast', node: /^<span class="line here"/, says: /partially obscured by another element/ },
]

const names = [...runNames, 'long words']
const screens = { 'on a phone': [320, 640, 1], 'at 400% zoom': [320, 256, 4], 'on a tablet': [768, 1024, 1] } as const

describe.skipIf(browserPath === undefined)('in a browser', () => {
  let browser: Browser
  let folder: string
  const results = new Map<string, RunResult>()
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loip-html-'))
    for (const name of runNames) results.set(name, await runs[name]())
    results.set(
      'long words',
      runOf(['W'.repeat(400), 'Ghàidhealtachd '.repeat(40), 'https://example.example/'.repeat(12)]),
    )
    for (const [name, run] of results)
      writeFileSync(join(folder, `${name}.html`), html.render(run, { colour: false, show: new Set(sections) }))
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  const urlOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href
  const openedAs = <T>(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) =>
    opened(browser, urlOf(name), options, look)

  /** The findings of axe that are not explained above. */
  async function unexplained(page: Page): Promise<string[]> {
    const isExplained = (one: AxeSaid) =>
      explained.some(({ rule, node, says }) => rule === one.rule && node.test(one.html) && says.test(one.says))
    const said = await askAxe(page)
    return said.filter((one) => !isExplained(one)).map(({ rule, html, says }) => `${rule}: ${html} ${says}`)
  }

  const lookedAt = new Set<string>()
  /**
   * Removes what axe has checked already, which would take minutes: sections that are identical in an earlier page (except the
   * heading), and everything after the first forty items of long lists and tables, which have the same markup.
   */
  async function thin(name: string, page: Page): Promise<void> {
    const parts = await page.evaluate<[id: string, html: string][]>(
      `[...document.querySelectorAll('main > section.part')].map((part) => [part.id, part.outerHTML])`,
    )
    for (const [id, html] of parts)
      if (lookedAt.has(html))
        await page.evaluate(`document.querySelectorAll('#${id} > :not(h2)').forEach((one) => one.remove())`)
      else lookedAt.add(html)
    if (name === 'huge')
      await page.evaluate(
        `document.querySelectorAll('li:nth-child(n+41), tbody tr:nth-child(n+41)').forEach((one) => one.remove())`,
      )
  }

  describe.each(names)('the page of the %s run', (name) => {
    // Opened once, as that takes long. Only axe, a script, needs the Content-Security-Policy bypassed.
    let page: Page
    beforeAll(async () => {
      page = await browser.newPage({ bypassCSP: true })
      await page.goto(urlOf(name))
    }, 60_000)
    afterAll(() => page.close())

    it.each(Object.entries(screens))(
      'has nothing to scroll sideways %s',
      async (_where, [width, height, scale]) => {
        const session = await page.context().newCDPSession(page)
        const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
        await session.send('Emulation.setDeviceMetricsOverride', metrics)
        expect(await page.evaluate('[innerWidth, devicePixelRatio]')).toEqual([width, scale])
        expect(await sticksOut(page)).toEqual([])
        expect(await widthOf(page)).toBe(width)
        await session.send('Emulation.clearDeviceMetricsOverride')
        await session.detach()
      },
      60_000,
    )

    it('has no finding of axe, 1280 and 320 pixels wide', async () => {
      await thin(name, page)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await unexplained(page), `${width} pixels wide`).toEqual([])
      }
    }, 240_000)
  })

  it.each([1280, 320])('wide text spacing (WCAG 1.4.12) cuts nothing off, %i pixels wide', async (width) => {
    await openedAs('gappy', { viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: wideSpacing })
      expect(await sticksOut(page)).toEqual([])
      const cut = await page.evaluate(`[...document.querySelectorAll('body *')]
        .filter((element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.hidden, .scroll, svg, thead'))
        .map((element) => element.outerHTML.slice(0, 120))`)
      expect(cut).toEqual([])
    })
  })

  it('keeps the roles of tables for assistive technology where rows are blocks', async () => {
    const [narrow, wide] = [320, 1280].map((width) =>
      openedAs('gappy', { viewport: { width, height: 900 } }, async (page) => {
        await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
        return tableRoles(page)
      }),
    )
    expect(Math.min(...Object.values((await wide) ?? {}))).toBeGreaterThan(5)
    expect(await narrow).toEqual(await wide)
  }, 60_000)

  it('is at most 25 screens of a phone for the example with gaps', async () => {
    const height = await openedAs('gappy', { viewport: { width: 390, height: 844 } }, (page) =>
      page.evaluate<number>('document.documentElement.scrollHeight'),
    )
    expect(height / 844).toBeLessThanOrEqual(25)
  })

  it('puts the crosswalk straight after what to do, and what to do on the first screen', async () => {
    await openedAs('gappy', { viewport: { width: 1280, height: 800 } }, async (page) => {
      const parts = await page.evaluate(
        "[...document.querySelectorAll('section.part')].map(({ id }) => id).slice(0, 3)",
      )
      expect(parts).toEqual(['next', 'crosswalk', 'findings'])
      const top = await page.evaluate<number>("document.querySelector('#next li').getBoundingClientRect().bottom")
      expect(top).toBeLessThan(800)
    })
  })

  it('opens the fold that a link leads into', async () => {
    await openedAs('gappy', { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.evaluate("location.hash = document.querySelector('#findings-question article').id")
      expect(await page.evaluate("document.querySelector(':target').closest('details').open")).toBe(true)
    })
  })

  it('makes no request but for itself, logs nothing, and is the same without scripts', async () => {
    for (const name of ['gappy', 'empty']) {
      const asked: string[] = []
      const logged: string[] = []
      const textWith = (javaScriptEnabled: boolean) =>
        openedAs(name, { javaScriptEnabled }, async (page) => {
          page.on('request', (request) => asked.push(request.url()))
          page.on('console', (message) => logged.push(message.text()))
          await page.reload({ waitUntil: 'networkidle' })
          return page.innerText('body')
        })
      const withScripts = await textWith(true)
      expect(await textWith(false)).toBe(withScripts)
      expect(asked.filter((url) => !url.endsWith(`/${name}.html`))).toEqual([])
      expect(logged).toEqual([])
    }
  })

  it('works with the keyboard alone: the focus is visible and not covered', async () => {
    await openedAs('gappy', { viewport: { width: 320, height: 640 } }, async (page) => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab')
        const seen = await page.evaluate(`(() => {
          const element = document.activeElement
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
          const { left, top, right, bottom, height } = element.getBoundingClientRect()
          const line = element.getClientRects()[0]
          const there = document.elementFromPoint(line.left + 2, Math.max(1, line.top + line.height / 2))
          return { name: element.outerHTML.slice(0, 100), outline: [outlineStyle, outlineWidth, outlineColor].join(' '),
            inView: bottom > 0 && top < innerHeight, uncovered: there !== null && (element.contains(there) || there.contains(element)) }
        })()`)
        expect(seen).toMatchObject({ outline: 'solid 3px rgb(0, 101, 189)', inView: true, uncovered: true })
      }
    })
  })

  it('highlights the finding that a link of the summary leads to', async () => {
    await openedAs('gappy', { viewport: { width: 375, height: 800 } }, async (page) => {
      await page.click('#next a[href="#finding-2"]')
      expect(await page.evaluate('document.querySelector(":target").id')).toBe('finding-2')
      const top = await page.evaluate('document.querySelector(":target").getBoundingClientRect().top')
      expect(top).toBeLessThan(200)
    })
  })

  it('keeps words, marks and the focus in forced-colors mode', async () => {
    await openedAs('gappy', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }, async (page) => {
      const mark = await page.evaluate(`getComputedStyle(document.querySelector('mark')).textDecorationLine`)
      expect(mark).toBe('underline')
      expect(await page.innerText('#finding-2 .status')).toContain('Gap')
    })
  })

  const pdftotext = program('pdftotext')
  describe.skipIf(pdftotext === undefined)('on paper', () => {
    /** The printed sheets of a page, as text. */
    const printed = async (name: string): Promise<string[]> => {
      const file = join(folder, `${name}.pdf`)
      await openedAs(name, {}, (page) => page.pdf({ path: file, preferCSSPageSize: true }))
      return execFileSync(pdftotext ?? '', ['-layout', file, '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1)
    }
    let sheets: readonly string[] = []
    beforeAll(async () => {
      sheets = await printed('gappy')
    }, 120_000)
    const words = (text: string) => text.replace(/[\s-]+/g, '')

    it('is A4, keeps each row of the duties that asks something on one sheet, and repeats the heads of tables', () => {
      const run = results.get('gappy')
      if (run === undefined) throw new Error('The run with gaps was made above.')
      const info = execFileSync('pdfinfo', [join(folder, 'gappy.pdf')], { encoding: 'utf8' })
      expect(info).toContain('A4')
      const { judged, powers } = groupDuties(run.duties)
      const asked = judged.filter(({ verdict }) => /^(?:missing|not-shown|for-people|cannot-tell)$/.test(verdict))
      expect(asked.length + powers.length).toBeGreaterThan(40)
      for (const row of asked) {
        const on = sheets.filter((sheet) => sheet.includes(citation(row).slice(0, 8)))
        const ofWords = [row.says, ...asks(row, 5)].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
        expect(
          on.some((sheet) => ofWords.every((word) => words(sheet).includes(words(word)))),
          `${citation(row)} stands on one sheet`,
        ).toBe(true)
      }
      const heads = sheets.filter((sheet) => /Citation +Duty +Verdict/.test(sheet))
      expect(heads.length).toBeGreaterThan(4)
    })

    it('prints every question open with what to do, and folds what is fine with its number', () => {
      const run = results.get('gappy')
      // As the words follow each other, and not by where they stand: a number may stand before two lines.
      const file = join(folder, 'gappy.pdf')
      const text = words(execFileSync(pdftotext ?? '', ['-raw', file, '-'], { encoding: 'utf8' }))
      const asked = (run?.findings ?? []).filter(({ level }) => level === 'gap' || level === 'question')
      expect(asked.length).toBeGreaterThan(30)
      for (const { says, fix } of asked)
        for (const told of [says, fix]) expect(text.includes(words(told)), told).toBe(true)
      for (const { verdict, count } of dutiesStand(run ?? { duties: [] }).each) {
        expect(text.includes(words(`${verdictWord(verdict)}: ${count}`)), verdict).toBe(true)
      }
      expect(text.includes(words('22 pieces of advice'))).toBe(true)
      expect(sheets.filter((sheet) => /\bShow\b/.test(sheet))).toEqual([])
    })

    it('leaves no sheet half empty but the last', async () => {
      const lines = sheets.slice(0, -1).map((sheet) => sheet.split('\n').filter((line) => line.trim() !== '').length)
      expect(Math.min(...lines)).toBeGreaterThan(20)
    })

    it('prints the addresses of the law, and cuts nothing off at the side', async () => {
      const text = (await printed('clean')).join('\n')
      expect(words(text)).toContain('https://www.legislation.gov.uk/asp/2015/6/section/8')
      const run = results.get('clean')
      for (const { sha256 } of run?.files ?? []) expect(words(text)).toContain(sha256.slice(0, 12))
    }, 120_000)

    it('never separates a heading from what follows by a page break', async () => {
      const lastLines = sheets.map((sheet) => sheet.trimEnd().split('\n').at(-1)?.trim() ?? '')
      const headings = await openedAs('gappy', {}, (page) => page.locator('h2, h3, .says').allInnerTexts())
      expect(lastLines.filter((line) => headings.includes(line))).toEqual([])
    }, 120_000)
  })

  it('opens some thousand findings in a browser', async () => {
    const started = performance.now()
    await openedAs('huge', {}, (page) => page.click('#findings li >> nth=3000'))
    expect(performance.now() - started).toBeLessThan(30_000)
  }, 60_000)
})
