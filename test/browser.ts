// Opens pages in Chromium, and checks every page: axe-core, horizontal overflow, roles of table elements.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { program } from './oracles.ts'

/** The path of the browser; undefined if none is installed. */
export const browserPath = program('chromium')

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: flags.split(' ') })
}

/** Runs `look` on a fresh page, and closes it. */
export async function opened<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await look(page)
  } finally {
    await context.close()
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface AxeSaid {
  readonly rule: string
  /** The selector of the element, and the beginning of its markup. */
  readonly target: string
  readonly html: string
  readonly says: string
}

/** Violations and undecided items of axe, with all <details> open. Needs bypassCSP, because axe is a script. */
export async function askAxe(page: Page): Promise<AxeSaid[]> {
  await page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')
  await page.evaluate(axe)
  const options = { runOnly, resultTypes: ['violations', 'incomplete'] }
  const { violations, incomplete } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => ({
      rule: id,
      target: target.join(' '),
      html: html.slice(0, 200),
      says: [...any, ...all, ...none].map(({ message }) => message).join(' '),
    })),
  )
}

/** Elements that overflow the page horizontally and are not in a scrollable container. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => !element.closest('.scroll, svg, .hidden, thead'))
    .map((element) => element.outerHTML.slice(0, 120))`)
}

/** The scroll width of the page, which equals the window width if nothing overflows. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth')
}

/** The text spacing of WCAG 1.4.12, under which no content may be lost. */
export const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Numbers of tables, rows and headings in the accessibility tree, by role. */
export async function tableRoles(page: Page): Promise<Record<string, number>> {
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
  const roles = nodes.map(({ role }) => String(role?.value))
  const asked = ['table', 'caption', 'row', 'columnheader', 'rowheader']
  return Object.fromEntries(asked.map((role) => [role, roles.filter((one) => one === role).length]))
}
