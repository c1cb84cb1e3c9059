// Markdown, JSON and terminal output, read back by other parsers: texts survive a round trip, and hostile ones are not obeyed.

import MarkdownIt from 'markdown-it'
import { beforeAll, describe, expect, it } from 'vitest'
import { reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import { sanitise, sanitiseAll } from '../../src/report/words/sanitise.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { naughty } from './ci.ts'
import { runNames, runOf, runs } from './runs.ts'

const look = { colour: false, show: new Set(sections) }
const results = new Map<string, RunResult>()
beforeAll(async () => {
  for (const name of runNames) results.set(name, await runs[name]())
}, 60_000)

/** A renderer that allows HTML, so that an unescaped tag would show up as an element. */
const reader = new MarkdownIt({ html: true })

interface Read {
  /** The rendered text of every paragraph, heading and cell. */
  readonly texts: readonly string[]
  readonly links: readonly string[]
  readonly html: readonly string[]
}

function read(markdown: string): Read {
  const blocks = reader.parse(markdown, {})
  const inner = blocks.flatMap(({ children }) => children ?? [])
  const shown = blocks.flatMap(({ type, children }) =>
    type === 'inline'
      ? [
          (children ?? [])
            .map(({ type: kind, content }) => (kind === 'softbreak' || kind === 'hardbreak' ? ' ' : content))
            .join(''),
        ]
      : [],
  )
  const all = [...blocks, ...inner]
  return {
    texts: shown,
    links: inner.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))),
    html: all.filter(({ type }) => /^html_|^image$|^code_block$|^fence$/.test(type)).map(({ content }) => content),
  }
}

/** Links to other targets than the text of a duty. */
function strange(links: readonly string[], { duties }: RunResult): string[] {
  const known = new Set(duties.map(({ url }) => url))
  return links.filter((link) => !known.has(link))
}

/** Ignores spaces, which change when lines are wrapped. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe('Markdown', () => {
  it.each(runNames)('of the %s run holds every finding, duty and outcome, and no injected markup', async (name) => {
    const result = sanitiseAll(results.get(name) as RunResult)
    const { texts, html, links } = read((await reporterOf('markdown')).render(result, look))
    const all = squeezed(texts.join('\n'))
    for (const { says, fix } of result.findings) {
      expect(all).toContain(squeezed(says))
      expect(all).toContain(squeezed(fix))
    }
    for (const { outcome } of result.crosswalk.rows) expect(all).toContain(squeezed(outcome.title))
    for (const { path } of result.files) expect(all).toContain(`${path}`)
    for (const { sha256 } of result.files) expect(all).toContain(sha256.slice(0, 8))
    // The YAML of a fix stands in a block of its own.
    const pieces = new Set(result.findings.map(({ write }) => squeezed(write?.yaml ?? '')))
    expect(html.filter((block) => !pieces.has(squeezed(block)))).toEqual([])
    expect(strange(links, result)).toEqual([])
  })

  it('gives every naughty string back as text', async () => {
    const { texts, html, links } = read((await reporterOf('markdown')).render(runOf(naughty), look))
    const all = squeezed(texts.join('\n'))
    expect(naughty.map((text) => squeezed(sanitise(text))).filter((text) => !all.includes(text))).toEqual([])
    expect(html).toEqual([])
    expect(strange(links, runOf(naughty))).toEqual([])
  })

  it('as a board paper gives every naughty string back as text', async () => {
    const { html } = read((await reporterOf('board-paper')).render(runOf(naughty), look))
    expect(html).toEqual([])
  })
})

describe('JSON', () => {
  it.each(runNames)('of the %s run is the result', async (name) => {
    const { $schema, ...rest } = JSON.parse((await reporterOf('json')).render(results.get(name) as RunResult, look))
    expect($schema).toBe('urn:loip:schema:result')
    expect(rest).toEqual(results.get(name))
  })

  it('gives every naughty string back unchanged', async () => {
    const run = runOf(naughty)
    const { $schema: _, ...rest } = JSON.parse((await reporterOf('json')).render(run, look))
    expect(rest).toEqual(JSON.parse(JSON.stringify(run)))
  })
})

describe('plain text and the table', () => {
  it.each(['plain', 'table'] as const)('as %s show every naughty string', async (format) => {
    const text = squeezed((await reporterOf(format)).render(runOf(naughty), { ...look, width: 2000 }))
    expect(naughty.map((one) => squeezed(sanitise(one))).filter((one) => !text.includes(one))).toEqual([])
  })
})
