// The HTML pages of an audit, as a set: parsed, every link followed, and opened in a browser.
// Long, because all tests share one set and one browser.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditCommand } from '../src/commands/audit/audit.ts'
import { type DutyId, dutyOf } from '../src/law/index.ts'
import { verdictOrder } from '../src/report/audit/overview.ts'
import { stoppedPage } from '../src/report/audit/stopped-page.ts'
import * as html from '../src/report/html/report.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import { countOf } from '../src/report/words/words.ts'
import type { RunResult, Verdict } from '../src/result/run-result.ts'
import { askAxe, browserPath, openBrowser, opened, sticksOut, tableRoles, wideSpacing, widthOf } from './browser.ts'
import { hasNu, htmlValidateSays, nuSays } from './report/html-checkers.ts'
import { attribute, byId, named, ofClass, type ReadPage, readPage, textOf, tidy, within } from './report/read-html.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-pages-'))
const set = join(place, 'set')
const names: string[] = []
const pages = new Map<string, string>()
const read = new Map<string, ReadPage>()
const silent = { write: () => true }
const hostile = '<script>alert(1)</script> & "Còmhla"'

beforeAll(async () => {
  const all = resolve('examples/all-32')
  const folder = join(place, 'partnerships')
  for (const name of readdirSync(all).filter((one) => ['01', '03', '15', '20'].includes(one.slice(0, 2))))
    cpSync(join(all, name), join(folder, name), { recursive: true })
  cpSync(resolve('examples/strathexample'), join(folder, 'strathexample'), { recursive: true })
  symlinkSync(join(place, 'nowhere'), join(folder, 'gone'))
  mkdirSync(join(folder, 'hostile'))
  writeFileSync(
    join(folder, 'hostile', 'partnership.yaml'),
    `kind: partnership\nrecord_note: ${JSON.stringify(hostile)}\nname: ${JSON.stringify(hostile)}\n`,
  )
  const options = { out: set, asOf: '2026-11-22' }
  await auditCommand(folder, options, 'test', { stdout: silent, stderr: silent, env: {} })
  for (const name of readdirSync(set, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html')) pages.set(name, readFileSync(join(set, name), 'utf8'))
  for (const [name, text] of pages) read.set(name, readPage(text))
  names.push(...readdirSync(folder))
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

/** Every verdict, as it is read. */
const labels: Readonly<Record<Verdict, string>> = {
  shown: '✓ Shown',
  declared: '◆ Declared',
  explained: '◇ Explained',
  'for-people': '? For people to judge',
  missing: '■ Missing',
  'not-shown': '□ Not shown',
  pending: '○ Not due yet',
  'cannot-tell': '… Cannot be told yet',
  'not-applicable': '– Not called for',
  'not-looked-at': '· Not looked at',
}

/** As the overview calls it, which says which words it leaves out. */
const called = (name: string) =>
  tidy(name)
    .replace(/^Partnership of a/, 'A')
    .replace(/ Community Planning Partnership$/, '')

const overview = () => read.get('overview.html') ?? readPage('')

interface Archived {
  readonly folder: string
  readonly result?: RunResult
}

const archived = (): Archived[] => JSON.parse(readFileSync(join(set, 'audit.json'), 'utf8')).partnerships

it('a set has an overview, and a page for each folder', () => {
  expect([...pages.keys()].sort()).toEqual(
    ['overview.html', ...names.map((name) => `partnerships/${name}.html`)].sort(),
  )
})

it('every link of every page leads to an existing page and anchor of the set, or to the web', () => {
  let followed = 0
  for (const [name, page] of read) {
    expect(page.slips, name).toEqual([])
    for (const link of named(page, 'a')) {
      const address = attribute(link, 'href') ?? ''
      if (/^(?:https?|mailto):/.test(address)) continue
      const [path = '', fragment] = address.split('#')
      const file = path === '' ? name : normalize(join(dirname(name), decodeURIComponent(path)))
      const target = read.get(file)
      expect(target, `${name} links to ${address}`).toBeDefined()
      if (target && fragment !== undefined) expect(() => byId(target, fragment), `${name}: ${address}`).not.toThrow()
      followed++
    }
  }
  expect(followed).toBeGreaterThan(250)
})

it('the page of a partnership equals that of loip check, plus a link back to the overview', () => {
  for (const { folder, result } of archived()) {
    if (result === undefined) throw new Error(`There is no result of ${folder}.`)
    const page = pages.get(`partnerships/${folder}.html`) ?? ''
    const back = /<nav aria-label="Audit"><a href="\.\.\/overview\.html">Overview of the audit<\/a><\/nav>/
    expect(page).toMatch(back)
    expect(page.replace(back, '')).toBe(html.render(result, { colour: false, show: new Set(sections) }))
  }
})

describe('the overview', () => {
  it('begins with what was found, and ranks nothing', () => {
    const [found] = named(overview(), 'title')
    const counts = (level: 'error' | 'gap' | 'question') =>
      archived().reduce((sum, { result }) => sum + (result?.counts[level] ?? 0), 0)
    expect(found && textOf(found)).toBe(
      `The check is incomplete: ${countOf(counts('error'), 'error')}, ${countOf(counts('gap'), 'gap')} and ${countOf(counts('question'), 'question')} in 7 folders: audit of community planning files`,
    )
    const said = textOf(byId(overview(), 'main')).replace(textOf(byId(overview(), 'about')), '')
    expect(said).not.toMatch(/%|\branked\b|\b(?:best|worst|league)\b|\bscored?:/i)
  })

  it('shows what to help with first, then what each supplied, and the verdicts on duties after that', () => {
    const headings = named(overview(), 'h2').map((heading) => textOf(heading))
    expect(headings.filter((heading) => heading !== 'Contents').slice(0, 5)).toEqual([
      'What to do next',
      'What each supplied',
      'How the duties stand',
      'Duties by partnership',
      'Duty by duty',
    ])
  })

  it('has a cell for each duty of each partnership, with a word and a shape, under heads that name both', () => {
    const cells = new Map<string, string>()
    for (const table of ofClass(overview().all, 'duties')
      .flatMap(within)
      .filter(({ tagName }) => tagName === 'table')) {
      const [head, ...rows] = within(table).filter(({ tagName }) => tagName === 'tr')
      const heads = head ? within(head).filter(({ tagName }) => tagName === 'th') : []
      for (const one of heads) expect(attribute(one, 'scope')).toBe('col')
      for (const row of rows) {
        const [name, ...others] = within(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td')
        expect(name && attribute(name, 'scope')).toBe('row')
        expect(others).toHaveLength(heads.length - 1)
        others.forEach((cell, index) => {
          const link = heads[index + 1] && within(heads[index + 1] ?? cell)[0]
          const duty = (link && attribute(link, 'href'))?.replace('#duty-', '') ?? ''
          cells.set(`${duty} ${name && tidy(textOf(name))}`, tidy(textOf(cell)))
        })
      }
    }
    let held = 0
    for (const { result } of archived())
      for (const { duty, verdict } of result?.duties ?? []) {
        const said = cells.get(`${duty} ${called(result?.partnership.name ?? '')} ${result?.partnership.code ?? ''}`)
        if (said === undefined) continue
        expect(said).toBe(labels[verdict])
        held++
      }
    expect(held).toBeGreaterThan(100)
    expect(cells.size % names.length).toBe(0)
  })

  it('repeats the verdicts as lists, duty by duty, the few by name', () => {
    const lists = ofClass(overview().all, 'duty')
    expect(lists.length).toBeGreaterThan(30)
    const headings = lists.map((heading) => tidy(textOf(heading)))
    const section = tidy(textOf(byId(overview(), 'duties')))
    const told = new Set<Verdict>()
    for (const [index, heading] of lists.entries()) {
      const id = (attribute(heading, 'id') ?? '').replace('duty-', '') as DutyId
      const words = tidy(`${dutyOf(id).cite}: ${dutyOf(id).says}`)
      expect(headings[index]).toBe(words)
      const [, after = ''] = section.split(words)
      const [said = ''] = after.split(headings[index + 1] ?? 'No duty follows.')
      const by = new Map<Verdict, string[]>()
      for (const { folder, result } of archived()) {
        const verdict = result?.duties.find(({ duty }) => duty === id)?.verdict
        if (result === undefined || verdict === undefined) throw new Error(`There is no verdict on ${id}.`)
        const name = result.files.length === 0 ? folder : called(result.partnership.name)
        by.set(verdict, [...(by.get(verdict) ?? []), name])
      }
      for (const [verdict, found] of by) {
        told.add(verdict)
        const all = `${labels[verdict]}: all ${names.length}`
        if (found.length === names.length) expect(said, words).toContain(all)
        else expect(said, words).toContain(`${labels[verdict]}: ${found.length}`)
        if (found.length * 2 > names.length) continue
        const [, list = ''] = said.split(`${labels[verdict]}: ${found.length} (`)
        for (const name of found) expect(list, words).toContain(name)
      }
    }
    for (const verdict of ['missing', 'not-shown', 'cannot-tell', 'shown'] as const) expect(told).toContain(verdict)
  })

  it('has a place in those lists for every verdict', () => {
    expect([...verdictOrder].sort()).toEqual(Object.keys(labels).sort())
  })

  it('marks invented areas, and names the partnership that a remark is about', () => {
    expect(overview().text).toContain(
      'Of an area invented for examples, which is never counted among the 32: Strathexample',
    )
    const remarks = ofClass(overview().all, 'remark').map((remark) => tidy(textOf(remark)))
    expect(remarks).toContainEqual(
      expect.stringMatching(/^Area 01.*, Area 20.*: Invented for tests and demonstrations/),
    )
    expect(remarks).toContain(`${tidy(hostile)}: ${tidy(hostile)}`)
    expect(named(overview(), 'script')).toEqual([])
  })

  it('has no links to partnership pages when it is printed without the set', async () => {
    const page = readPage(await printed('partnerships'))
    expect(page.slips).toEqual([])
    for (const link of named(page, 'a')) expect(attribute(link, 'href')).toMatch(/^(?:#|https:)/)
    expect(page.text).toContain('What each supplied')
  })

  it('is a whole page even without any folder', async () => {
    mkdirSync(join(place, 'none'))
    const page = readPage(await printed('none'))
    expect(page.slips).toEqual([])
    expect(page.text).toContain('No folder of a partnership was found, so nothing was checked.')
  })
})

async function printed(folder: string): Promise<string> {
  const texts: string[] = []
  const stdout = { write: (text: string) => texts.push(text) > 0 }
  const options = { format: 'html', asOf: '2026-11-22' }
  await auditCommand(join(place, folder), options, 'test', { stdout, stderr: silent, env: {} })
  return texts.join('')
}

it('a folder that could not be checked has a page that says so, with a link back', () => {
  const page = readPage(stoppedPage(hostile, 'It cannot be opened.'))
  expect(page.slips).toEqual([])
  expect(page.text).toContain(`Nothing could be looked at: ${hostile}`)
  expect(page.text).toContain('It cannot be opened.')
  expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain('../overview.html')
})

describe('checkers of HTML', () => {
  it('html-validate finds nothing', async () => {
    expect(await htmlValidateSays([...pages, ['stopped', stoppedPage(hostile, 'Why.')]])).toEqual([])
  }, 60_000)

  it.skipIf(!hasNu)(
    'the Nu checker finds nothing',
    () => expect(nuSays([...pages.keys()].map((name) => join(set, name)))).toEqual({ said: '', status: 0 }),
    120_000,
  )
})

describe.skipIf(browserPath === undefined)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const openedAt = <T>(name: string, width: number, look: (page: Page) => Promise<T>) =>
    opened(browser, pathToFileURL(join(set, name)).href, { viewport: { width, height: 900 }, bypassCSP: true }, look)

  /** The findings of axe: rule, whether the element is in a scrollable table of duties, target, and reason. */
  async function saidByAxe(page: Page): Promise<string[]> {
    const said = await askAxe(page)
    const scrolled = await page.evaluate<string[]>(
      `${JSON.stringify(said.map(({ target }) => target))}.filter((one) => document.querySelector(one)?.closest('.scroll'))`,
    )
    return said.map(({ rule, target, says }) => {
      const where = scrolled.includes(target) ? 'in a table of duties' : 'elsewhere'
      return `${rule} ${where} at ${target}: ${says}`
    })
  }

  // A number of one digit is too short for axe, and has the colour of all others.
  // Shapes are hidden from assistive technology, and have the colour of the words beside them, which axe does check.
  const isShape = (said: string) =>
    /^color-contrast .* at .*\.(?:shape|number|is-\S+).*: Element content (?:contains only non-text characters|is too short)/.test(
      said,
    )
  // Cells of a duties table that are scrolled out of view. The test on the widest screen checks all cells.
  const isOutOfView = (said: string) => /^color-contrast in a table of duties at .* partially obscured/.test(said)

  it.each([1280, 320])(
    'axe finds nothing in the overview, %i pixels wide',
    async (width) => {
      const said = await openedAt('overview.html', width, saidByAxe)
      expect(said.filter((one) => !isShape(one) && !isOutOfView(one))).toEqual([])
    },
    120_000,
  )

  it('axe finds nothing in the overview on a screen so wide that no table scrolls', async () => {
    const said = await openedAt('overview.html', 2400, async (page) => {
      await page.addStyleTag({ content: 'main { max-width: none !important }' })
      return saidByAxe(page)
    })
    expect(said.filter((one) => !isShape(one))).toEqual([])
  }, 120_000)

  it('axe finds nothing in the page of a folder that could not be checked', async () => {
    writeFileSync(join(set, 'partnerships', 'stopped.html'), stoppedPage(hostile, 'It cannot be opened.'))
    expect(await openedAt('partnerships/stopped.html', 320, saidByAxe)).toEqual([])
  }, 60_000)

  it.each([320, 375, 768, 1280])('only the tables of duties scroll sideways, %i pixels wide', async (width) => {
    await openedAt('overview.html', width, async (page) => {
      expect(await widthOf(page)).toBe(width)
      expect(await sticksOut(page)).toEqual([])
    })
  })

  it('wide text spacing (WCAG 1.4.12) cuts nothing off', async () => {
    await openedAt('overview.html', 320, async (page) => {
      await page.addStyleTag({ content: wideSpacing })
      expect(await widthOf(page)).toBe(320)
    })
  })

  it('the tables of duties scroll with the keyboard, and keep the names in view', async () => {
    await openedAt('overview.html', 375, async (page) => {
      await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
      await page.focus('.duties')
      for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight')
      await page.waitForFunction('document.querySelector(".duties").scrollLeft > 100')
      const left = await page.evaluate(`document.querySelector('.duties tbody th').getBoundingClientRect().left`)
      expect(left).toBeGreaterThanOrEqual(0)
    })
  })

  it('tables keep their roles for assistive technology on a narrow screen', async () => {
    const rolesOf = async (page: Page) => {
      await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
      return tableRoles(page)
    }
    const wide = await openedAt('overview.html', 1280, rolesOf)
    expect(Math.min(...Object.values(wide))).toBeGreaterThan(5)
    expect(await openedAt('overview.html', 320, rolesOf)).toEqual(wide)
  })

  it('nothing is cut off at the side of an A4 sheet', async () => {
    await openedAt('overview.html', 680, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const beyond = await page.evaluate(`[...document.querySelectorAll('.duties td')]
        .filter((cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length`)
      expect(beyond).toBe(0)
    })
  })
})
