// What a browser makes of the page: axe-core with layout, narrow screens, zoom, wide text spacing, no script, no request, paper.
// Long, because one browser is opened for all of it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupDuties } from '../../src/report/duty-groups.ts'
import { asks, citation } from '../../src/report/duty-words.ts'
import { html } from '../../src/report/html/report.ts'
import { sections } from '../../src/report/index.ts'
import type { RunResult } from '../../src/result.ts'
import { program } from '../oracles.ts'
import { runNames, runOf, runs } from './runs.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** What axe cannot decide by itself, and why that is no fault. */
const explained = [
  // A shape stands before each word of a status and is hidden from assistive technology; its contrast is tested in html.test.ts.
  {
    rule: 'color-contrast',
    node: /^<span class="shape[^"]*" aria-hidden="true">.<\/span>$/u,
    says: /non-text characters/,
  },
  // A dash in a cell of the matrix; the words “not linked” stand beside it.
  { rule: 'color-contrast', node: /^<span aria-hidden="true">–<\/span>$/, says: /non-text characters/ },
  // Drawings are in the colour of the text, on the white of the page: their boxes have no filling. axe cannot look through them.
  {
    rule: 'color-contrast',
    node: /^<text x="[^<]*<\/text>$/,
    says: /background color could not be determined|too short to determine/,
  },
  // A marked place that runs over the end of a line: ink on the tint, whose contrast is tested in html.test.ts.
  { rule: 'color-contrast', node: /^<mark>[^<]*<\/mark>$/, says: /partially overlaps other elements/ },
  { rule: 'color-contrast', node: /^<span class="line here"/, says: /partially obscured by another element/ },
]

const browserPath = program('chromium')
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
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: flags.split(' ') })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function opened<T>(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
      return await look(page)
    } finally {
      await context.close()
    }
  }

  /** Of lists and tables of thousands the first forty stay: the others are made alike, and axe would take minutes. */
  const thinned = `document.querySelectorAll('li:nth-child(n+41), tbody tr:nth-child(n+41)').forEach((one) => { one.remove() })`

  /** With the folded lists open, so that they are looked at too. */
  async function askAxe(page: Page): Promise<string[]> {
    await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
    await page.evaluate(axe)
    const options = { runOnly: standards, resultTypes: ['violations', 'incomplete'] }
    const { violations, incomplete } = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)})`,
    )) as AxeResults
    const said = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        id,
        html: node.html,
        says: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join(' '),
      })),
    )
    const isExplained = (one: (typeof said)[number]) =>
      explained.some(({ rule, node, says }) => rule === one.id && node.test(one.html) && says.test(one.says))
    return said.filter((one) => !isExplained(one)).map(({ id, html, says }) => `${id}: ${html.slice(0, 200)} ${says}`)
  }

  const widths = [1280, 320]
  const looked = [...runNames, 'long words'].flatMap((name) => widths.map((width) => ({ name, width })))
  // Bypassed for axe alone, which is a script.
  it.each(looked)(
    'axe finds nothing in the page of the $name run, $width pixels wide',
    async ({ name, width }) => {
      const options = { viewport: { width, height: 900 }, bypassCSP: true }
      await opened(name, options, async (page) => {
        if (name === 'huge') await page.evaluate(thinned)
        expect(await askAxe(page)).toEqual([])
      })
    },
    240_000,
  )

  /** Elements that stick out of the page at the side, but for those that can be scrolled by themselves. */
  const sticksOut = `[...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => !element.closest('.scroll, svg, .hidden, thead'))
    .map((element) => element.outerHTML.slice(0, 120))`

  const narrow = { 'on a phone': [320, 640], 'at 400% zoom': [320, 256], 'on a tablet': [768, 1024] } as const
  const screens = Object.entries(narrow).flatMap(([where, size]) =>
    [...runNames, 'long words'].map((name) => ({ name, where, size })),
  )
  it.each(screens)(
    'the page of the $name run has nothing to scroll sideways for $where',
    async ({ name, size: [width, height] }) => {
      const options = { viewport: { width, height }, deviceScaleFactor: height === 256 ? 4 : 1 }
      await opened(name, options, async (page) => {
        expect(await page.evaluate(sticksOut)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      })
    },
  )

  it.each([1280, 320])('wide text spacing cuts nothing, %i pixels wide', async (width) => {
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
    await opened('gappy', { viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: spacing })
      expect(await page.evaluate(sticksOut)).toEqual([])
      const cut = await page.evaluate(`[...document.querySelectorAll('body *')]
        .filter((element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.hidden, .scroll, svg, thead'))
        .map((element) => element.outerHTML.slice(0, 120))`)
      expect(cut).toEqual([])
    })
  })

  it('keeps tables tables for assistive technology where rows are blocks', async () => {
    const rolesAt = (width: number) =>
      opened('gappy', { viewport: { width, height: 900 } }, async (page) => {
        const session = await page.context().newCDPSession(page)
        const { nodes } = await session.send('Accessibility.getFullAXTree')
        const roles = nodes.map(({ role }) => String(role?.value))
        return ['table', 'caption', 'row', 'columnheader', 'rowheader'].map((role) => [
          role,
          roles.filter((one) => one === role).length,
        ])
      })
    expect(await rolesAt(320)).toEqual(await rolesAt(1280))
  })

  it('asks for nothing but itself, logs nothing, and reads the same without scripts', async () => {
    for (const name of ['gappy', 'empty']) {
      const asked: string[] = []
      const logged: string[] = []
      const textWith = (javaScriptEnabled: boolean) =>
        opened(name, { javaScriptEnabled }, async (page) => {
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

  it('can be used with the keyboard alone: the focus is seen, and is not covered', async () => {
    await opened('gappy', { viewport: { width: 320, height: 640 } }, async (page) => {
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

  it('follows a link of the summary to its finding, which is then marked', async () => {
    await opened('gappy', { viewport: { width: 375, height: 800 } }, async (page) => {
      await page.click('#next a[href="#finding-2"]')
      expect(await page.evaluate('document.querySelector(":target").id')).toBe('finding-2')
      const top = await page.evaluate('document.querySelector(":target").getBoundingClientRect().top')
      expect(top).toBeLessThan(200)
    })
  })

  it('keeps words, marks and the focus where the reader’s own colours are forced', async () => {
    await opened('gappy', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }, async (page) => {
      const mark = await page.evaluate(`getComputedStyle(document.querySelector('mark')).textDecorationLine`)
      expect(mark).toBe('underline')
      expect(await page.innerText('#finding-2 .status')).toContain('Gap')
    })
  })

  const pdftotext = program('pdftotext')
  describe.skipIf(pdftotext === undefined)('on paper', () => {
    const pagesOf = async (name: string): Promise<string[]> => {
      const file = join(folder, `${name}.pdf`)
      await opened(name, {}, (page) => page.pdf({ path: file, preferCSSPageSize: true }))
      return execFileSync(pdftotext ?? '', ['-layout', file, '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1)
    }
    const words = (text: string) => text.replace(/[\s-]+/g, '')

    it('is A4, keeps each row of the duties on one sheet, and repeats the heads of tables', async () => {
      const sheets = await pagesOf('gappy')
      const run = results.get('gappy')
      if (run === undefined) throw new Error('The run with gaps was made above.')
      const info = execFileSync('pdfinfo', [join(folder, 'gappy.pdf')], { encoding: 'utf8' })
      expect(info).toContain('A4')
      const { judged } = groupDuties(run.duties)
      for (const row of judged) {
        const on = sheets.filter((sheet) => sheet.includes(citation(row).slice(0, 8)))
        const ofWords = [row.says, ...asks(row, 5)].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
        expect(
          on.some((sheet) => ofWords.every((word) => words(sheet).includes(words(word)))),
          `${citation(row)} stands on one sheet`,
        ).toBe(true)
      }
      const heads = sheets.filter((sheet) => /Citation +Duty +Verdict/.test(sheet))
      expect(heads.length).toBeGreaterThan(4)
    }, 120_000)

    it('gives the addresses of the law, and leaves nothing out at the side', async () => {
      const text = (await pagesOf('clean')).join('\n')
      expect(words(text)).toContain('https://www.legislation.gov.uk/asp/2015/6/section/8/')
      const run = results.get('clean')
      for (const { sha256 } of run?.files ?? []) expect(words(text)).toContain(sha256.slice(0, 12))
    }, 120_000)

    it('begins no sheet right after a heading that was left behind', async () => {
      const sheets = await pagesOf('gappy')
      const lastLines = sheets.map((sheet) => sheet.trimEnd().split('\n').at(-1)?.trim() ?? '')
      const headings = await opened('gappy', {}, (page) => page.locator('h2, h3, .says').allInnerTexts())
      expect(lastLines.filter((line) => headings.includes(line))).toEqual([])
    }, 120_000)
  })

  it('opens six thousand findings in a browser', async () => {
    const started = performance.now()
    await opened('huge', {}, (page) => page.click('#findings li >> nth=3000'))
    expect(performance.now() - started).toBeLessThan(30_000)
  }, 60_000)
})
