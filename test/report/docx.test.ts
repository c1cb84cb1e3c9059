// The Word document, read back by mammoth and by LibreOffice: it has the text of the board paper, and is accessible without rework.

import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { boardPaperOf } from '../../src/report/board-paper/words.ts'
import * as docx from '../../src/report/word/docx.ts'
import { type Block, textOf } from '../../src/report/words/paper.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { capitalise } from '../../src/text/capitalise.ts'
import { inThousands } from '../../src/text/thousands.ts'
import { converted, libreOffice, naughty, partsOf, shown } from './office.ts'
import { clean } from './results.ts'
import { runNames, runOf, runs } from './runs.ts'

const made = (run: RunResult) => docx.render(run)

const results = new Map<string, RunResult>()
const files = new Map<string, Uint8Array>()
const none = new Uint8Array()

beforeAll(async () => {
  for (const name of runNames) {
    const run = await runs[name]()
    results.set(name, run)
    files.set(name, await made(run))
  }
}, 240_000)

async function asHtml(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

/** All the texts of a block, each as it is shown in one paragraph. */
function textsOf(block: Block): string[] {
  if ('heading' in block) return [block.heading]
  if ('remark' in block) return [block.remark]
  if ('text' in block) return [textOf(block.text)]
  if ('smallPrint' in block) return [block.smallPrint]
  if ('bullets' in block) return block.bullets.map(textOf)
  if ('numbered' in block) return block.numbered.map(textOf)
  if ('figures' in block)
    return block.figures.flatMap(({ count, what, means }) => [count, capitalise(what), capitalise(means)])
  if ('toFillIn' in block) return [...block.toFillIn]
  return [block.table, ...block.columns, ...block.rows.flat(2).map(textOf)]
}

const wordsOf = (html: string) => unescaped(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

describe.each(runNames.filter((name) => name !== 'huge'))('the Word document of the %s run', (name) => {
  const bytes = () => files.get(name) ?? none
  const document = () => partsOf(bytes())['word/document.xml'] ?? ''

  it('has all the text of the board paper', async () => {
    const html = wordsOf(await asHtml(bytes()))
    const said = (text: string) => expect(html).toContain(shown(text).replace(/\s+/g, ' ').trim())
    for (const block of boardPaperOf(results.get(name) ?? clean)) {
      for (const text of textsOf(block)) said(text)
    }
  })

  it('has heading levels that never skip one, below the title', async () => {
    const headings = [...(await asHtml(bytes())).matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(([, level, text = '']) => ({
      level: Number(level),
      text: wordsOf(text),
    }))
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
    expect(headings[0]?.level).toBe(1)
    for (const [at, { level }] of headings.entries())
      expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1)
    for (const text of ['Where we stand', 'The board is asked to', 'Our outcomes and the national outcomes'])
      expect(headings.map((one) => one.text)).toContain(text)
  })

  it('has a header row in every table, repeated on every page, and no merged cell', async () => {
    const tables = document().match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      const [head = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
      expect(head).toContain('<w:tblHeader/>')
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([])
      const cells = (row: string) => row.match(/<w:tc>/g)?.length
      expect(rows.filter((row) => cells(row) !== cells(head))).toEqual([])
    }
    expect(document()).not.toMatch(/<w:gridSpan|<w:vMerge/)
    const html = await asHtml(bytes())
    expect(html.match(/<thead>/g)).toHaveLength(tables.length)
  })

  it('has real lists, and no empty paragraph for spacing', async () => {
    const html = await asHtml(bytes())
    if (name !== 'empty') expect(html).toMatch(/<ul><li>/)
    expect(html).toMatch(/<ol><li>/)
    expect(document()).not.toMatch(/<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>|<w:br/)
    expect(html).not.toMatch(/<p>[•–-] /)
  })

  it('has language, title and date as properties, and no person as author', () => {
    const parts = partsOf(bytes())
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"/s)
    expect(parts['docProps/core.xml']).toContain('<dc:title>Our community planning duties: what our files show – ')
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>')
    expect(parts['docProps/core.xml']?.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
    expect(parts['docProps/core.xml']).toContain('<cp:lastModifiedBy>loip test<')
    expect(document()).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(Object.entries(parts).some(([path, part]) => /footer\d/.test(path) && part.includes('NUMPAGES'))).toBe(true)
  })
})

const hostile = [
  '<b>bold</b>',
  '</w:t></w:r>',
  '&lt;',
  '\u0000\u001b[31m',
  '\u202eback',
  '\ud800',
  '=1+1',
  '# not a heading',
  ...naughty,
]

it('shows hostile texts unchanged, and obeys none', async () => {
  const html = await asHtml(await made(runOf(hostile)))
  const text = unescaped(html.replace(/<\/p>|<\/li>/g, '\n').replace(/<[^>]*>/g, ''))
  for (const one of hostile) expect(text).toContain(shown(one))
  // mammoth writes no element that we did not ask for.
  const elements = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name))
  expect([...elements].toSorted()).toEqual('h1 h2 li ol p strong table tbody td th thead tr ul'.split(' '))
}, 60_000)

it('lists the first of thousands of findings and counts the rest', async () => {
  const html = await asHtml(files.get('huge') ?? none)
  const told = unescaped(html.replace(/<[^>]*>/g, ' '))
  const { counts } = results.get('huge') ?? clean
  // What is so of many outcomes alike is one finding.
  expect(counts.gap + counts.error).toBeGreaterThan(3_000)
  expect(told).toContain(`${inThousands(counts.error)} mistakes`)
  expect(told).toMatch(/\d+ more/)
  expect(told.length).toBeLessThan(30_000)
})

describe.skipIf(libreOffice === undefined)('LibreOffice', () => {
  it('opens every document, and writes it again with its headings, tables, language and title', async () => {
    const given = Object.fromEntries([...files].map(([name, bytes]) => [`${name}.docx`, bytes]))
    const back = converted({ ...given, 'naughty.docx': await made(runOf(hostile)) }, 'odt')
    expect(Object.keys(back).toSorted()).toEqual([...Object.keys(given), 'naughty.docx'].toSorted())
    for (const [name, bytes] of Object.entries(given)) {
      const parts = partsOf(back[name] ?? none)
      const before = partsOf(bytes)['word/document.xml'] ?? ''
      const count = (text: string | undefined, what: RegExp) => text?.match(what)?.length ?? 0
      expect(count(parts['content.xml'], /<table:table /g)).toBe(count(before, /<w:tbl>/g))
      expect(count(parts['content.xml'], /<table:table-header-rows>/g)).toBe(count(before, /<w:tbl>/g))
      expect(count(parts['content.xml'], /<text:h /g)).toBe(count(before, /<w:pStyle w:val="Heading\d"/g))
      expect(parts['styles.xml']).toMatch(/fo:language="en" fo:country="GB"/)
      expect(parts['meta.xml']).toContain('<dc:title>Our community planning duties')
    }
  }, 300_000)
})
