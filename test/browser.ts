// A browser in which the pages are opened, and what is asked of every page: axe-core, what sticks out, what a table is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { program } from './oracles.ts'

/** Undefined where there is none. */
export const browserPath = program('chromium')

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: flags.split(' ') })
}

/** A page of its own, which is closed afterwards. */
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
  /** The selector of the element, and how it begins in the markup. */
  readonly target: string
  readonly html: string
  readonly says: string
}

/** What axe finds and what it cannot decide, with the folded lists open; the page has to be opened with bypassCSP, as axe is a script. */
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

/** Elements that stick out of the page at the side, but for those that can be scrolled by themselves. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => !element.closest('.scroll, svg, .hidden, thead'))
    .map((element) => element.outerHTML.slice(0, 120))`)
}

/** How wide a page is that nothing makes wider than its window. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth')
}

/** The spacing of text that WCAG 1.4.12 wants a page to bear. */
export const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** How many tables, rows and headings there are to assistive technology, by their roles. */
export async function tableRoles(page: Page): Promise<Record<string, number>> {
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
  const roles = nodes.map(({ role }) => String(role?.value))
  const asked = ['table', 'caption', 'row', 'columnheader', 'rowheader']
  return Object.fromEntries(asked.map((role) => [role, roles.filter((one) => one === role).length]))
}
