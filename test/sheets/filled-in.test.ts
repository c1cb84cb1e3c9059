// The workbook of an area, filled in with LibreOffice and not with our own library: a first gap report, at cells, and the same at lines
// after the import.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRun } from '../check-run.ts'
import { converted, libreOffice } from '../report/office.ts'
import { emptyFolder, filesIn, foundIn, imported, templateFrom } from './books.ts'

type Filled = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

/** Rows typed below the example, in the XML in which LibreOffice keeps a workbook while it is flat. */
function typedInto(flat: string, filled: Filled): string {
  return Object.entries(filled).reduce((text, [sheet, rows]) => {
    const start = text.indexOf(`<table:table table:name="${sheet}"`)
    const end = text.indexOf('</table:table>', start)
    const table = text.slice(start, end)
    const all = [...table.matchAll(/<table:table-row\b.*?<\/table:table-row>/gs)]
    const headings = [...(all[0]?.[0] ?? '').matchAll(/<table:table-cell\b[^>]*>(.*?)<\/table:table-cell>/gs)].map(
      ([, inner = '']) =>
        inner
          .replace(/<office:annotation.*?<\/office:annotation>/s, '')
          .replace(/<[^>]*>/g, '')
          .trim(),
    )
    const typed = rows.map((row) => {
      for (const heading of Object.keys(row))
        if (!headings.includes(heading)) throw new Error(`${sheet} has no ${heading}: ${headings.join(', ')}`)
      const cells = headings.map((heading) =>
        row[heading] === undefined
          ? '<table:table-cell/>'
          : `<table:table-cell office:value-type="string"><text:p>${row[heading]}</text:p></table:table-cell>`,
      )
      return `<table:table-row>${cells.join('')}</table:table-row>`
    })
    const example = all[1]
    if (example === undefined) throw new Error(`${sheet} has no example`)
    const at = start + example.index + example[0].length
    return `${text.slice(0, at)}${typed.join('')}${text.slice(at)}`
  }, flat)
}

async function filledIn(filled: Filled): Promise<string> {
  const template = await templateFrom(undefined, { area: 'Strathexample' })
  const [flat] = Object.values(converted({ 'plans.xlsx': readFileSync(template) }, 'fods'))
  const [bytes] = Object.values(converted({ 'plans.fods': typedInto(new TextDecoder().decode(flat), filled) }, 'xlsx'))
  const path = join(emptyFolder(), 'plans.xlsx')
  writeFileSync(path, bytes ?? new Uint8Array())
  return path
}

const begun: Filled = {
  Plan: [
    {
      'Kind of plan': 'LOIP',
      Title: 'Our Strathexample 2024-34',
      'Published on': '27 June 2024',
      'Web address': 'https://strathexample.example/plan',
    },
  ],
  Outcomes: [
    {
      Outcome: 'Fewer children grow up in poverty',
      'National outcome': 'Poverty',
      'National outcome: why': 'Fewer children in low-income homes.',
    },
    { Outcome: 'Housing' },
  ],
}
const done: Filled = {
  Plan: [
    {
      ...begun.Plan?.[0],
      Period: '2024 to 2034',
      'Needs and circumstances': 'One child in five grows up in a low-income family.',
    },
  ],
  Outcomes: [
    { ...begun.Outcomes?.[0], Improvement: 'From one child in five in a low-income family to one in ten by 2034.' },
    {
      Outcome: 'Good work with fair pay',
      Improvement: 'More people earn at least the real Living Wage.',
      'National outcome': 'Fair Work and Business',
    },
  ],
  Measures: [
    {
      Outcome: 'Fewer children grow up in poverty',
      Measure: 'Children in low-income families',
      Direction: 'down',
      Baseline: '20% (2022/23)',
      Target: 'at most 10% by 2034',
    },
  ],
  Actions: [
    {
      Outcome: 'Good work with fair pay',
      Action: 'Advice in every health centre',
      Start: 'April 2026',
      End: 'March 2027',
    },
  ],
  Localities: [
    { Locality: 'Milltown', 'Made of': 'ward', 'Ward code': 'X13000001', 'Significantly poorer outcomes': 'yes' },
  ],
}

describe.skipIf(libreOffice === undefined)('a workbook filled in with LibreOffice', () => {
  it('gives the gaps of what is still empty, at the cells, and the same after the import', async () => {
    const book = await filledIn(begun)
    const { result } = await checkRun(book)
    const gaps = result.findings.filter(({ level }) => level === 'gap').map(({ rule, span }) => `${rule} ${span?.cell}`)
    expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
    const asked = result.findings.map(({ rule, span }) => `${rule} ${span?.cell}`)
    expect(asked.join(' ')).toMatch(/s6-2c-period Plan!\w3/)
    expect(gaps).toContain('s6-2b-describe-improvement Outcomes!F4')
    const folder = emptyFolder()
    expect((await imported([book], folder)).code).toBe(0)
    expect(Object.keys(filesIn(folder))).toEqual(['loip.yaml', 'partnership.yaml'])
    expect(await foundIn(folder)).toEqual(await foundIn(book))
  }, 200_000)

  it('has no gap left where the cells were filled', async () => {
    const book = await filledIn(done)
    const { result } = await checkRun(book)
    const rules = result.findings.filter(({ level }) => level === 'gap').map(({ rule }) => rule)
    expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(rules).not.toContain('s6-2c-period')
    expect(rules).not.toContain('s6-2b-describe-improvement')
    expect(rules).not.toContain('s6-2d-describe-needs')
    const folder = emptyFolder()
    await imported([book], folder)
    expect(await foundIn(folder)).toEqual(await foundIn(book))
    expect(filesIn(folder)['loip.yaml']).toContain('target: at most 10% by 2034')
  }, 200_000)

  it('keeps what LibreOffice saves of a whole partnership, in each form', async () => {
    const template = await templateFrom('examples/strathexample')
    for (const form of ['xlsx', 'ods', 'xls']) {
      const [bytes] = Object.values(converted({ 'plans.xlsx': readFileSync(template) }, form))
      const path = join(emptyFolder(), `plans.${form}`)
      writeFileSync(path, bytes ?? new Uint8Array())
      expect(await foundIn(path), form).toEqual(await foundIn('examples/strathexample'))
    }
  }, 200_000)
})
