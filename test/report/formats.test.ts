// Invariants of every result in the formats for people and in JSON.

import { describe, expect, it } from 'vitest'
import { type Format, formats, reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import type { DisplayOptions } from '../../src/report/words/reporter.ts'
import { widthOf } from '../../src/text/width.ts'
import { everything, hostileText } from './results.ts'

const all = new Set(sections)
const names = Object.keys(everything) as (keyof typeof everything)[]
const forPeople = ['table', 'plain', 'markdown'] as const
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches ANSI colour codes.
const sgr = /\u001b\[\d+m/g

async function rendered(
  name: keyof typeof everything,
  format: Exclude<Format, 'xlsx' | 'docx'>,
  look: Partial<DisplayOptions> = {},
) {
  return (await reporterOf(format)).render(everything[name], { colour: false, show: all, ...look })
}

for (const name of names) {
  describe(`the report of the ${name} result`, () => {
    it.each(forPeople)('as %s lets no control character through', async (format) => {
      const text = await rendered(name, format)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
      expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g)).toBeNull()
    })

    it.each(['table', 'plain'] as const)('as %s has no space at the end of a line', async (format) => {
      const lines = (await rendered(name, format)).split('\n')
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
    })

    it.each(forPeople)('as %s ends with the verdict on one line', async (format) => {
      const text = await rendered(name, format)
      expect(text.endsWith('\n')).toBe(true)
      const { ending } = everything[name]
      const last = text.trimEnd().split('\n').at(-1) ?? ''
      expect(last).toMatch(/\d+ gaps?(?: \(.*?\))?, \d+ questions?|Nothing was checked\./)
      expect(last).toContain(ending.code === 3 ? `Exit 3: ${ending.reason}` : `Exit ${ending.code}.`)
    })

    it.each([60, 79, 80, 100, 119, 120, 140, 200])('as a table fits %i columns', async (width) => {
      const lines = (await rendered(name, 'table', { width })).split('\n')
      const long = lines.filter((line) => widthOf(line) > width && !/\.yaml/.test(line))
      expect(long).toEqual([])
    })

    it('as a table has the same text with colour as without', async () => {
      const coloured = await rendered(name, 'table', { colour: true, width: 90 })
      expect(coloured).toMatch(sgr)
      expect(coloured.replace(sgr, '')).toBe(await rendered(name, 'table', { width: 90 }))
      expect(coloured.replace(sgr, '')).not.toContain('\u001b')
    })

    it('as JSON is the result, with its schema named', async () => {
      const { $schema, ...result } = JSON.parse(await rendered(name, 'json'))
      expect($schema).toBe('urn:loip:schema:result')
      expect(result).toEqual(JSON.parse(JSON.stringify(everything[name])))
    })

    it.each(forPeople)(
      'as %s says which law, data and rules were used, and that it is no legal advice',
      async (format) => {
        const text = (await rendered(name, format)).replace(/\s+/g, ' ')
        for (const said of [
          'loip 0.1.0',
          'table 2026-11',
          '11 national outcomes of 2018',
          'not legal advice',
          '41 run',
        ])
          expect(text).toContain(said)
      },
    )

    it.each(forPeople)('as %s is deterministic', async (format) => {
      expect(await rendered(name, format)).toBe(await rendered(name, format))
    })
  })
}

describe('sections', () => {
  it.each(forPeople)('of %s are left out if they are not asked for', async (format) => {
    const text = await rendered('gappy', format, { show: new Set(['crosswalk']) })
    expect(text).toContain('Crosswalk to the national outcomes')
    expect(text).not.toContain('Duties of the law')
    expect(text).not.toContain('What to do')
  })

  it('are in the order duties, crosswalk, findings, about this report', async () => {
    for (const format of forPeople) {
      const text = await rendered('gappy', format)
      const places = [
        'Duties of the law',
        'Rows that no rule looks at',
        'Crosswalk to',
        'Findings',
        'About this report',
      ]
      const found = places.map((heading) => text.indexOf(heading))
      expect(found).toEqual([...found].sort((a, b) => a - b))
      expect(found).not.toContain(-1)
    }
  })
})

describe('hostile texts', () => {
  it('are shown with a mark for each control character', async () => {
    for (const format of forPeople) expect(await rendered('hostile', format)).toContain('␛')
  })

  it('are unchanged in JSON, as escapes', async () => {
    const text = await rendered('hostile', 'json')
    for (const character of ['\u001b', '\u009b', '\u202e']) expect(text).not.toContain(character)
    expect(JSON.parse(text).partnership.name).toBe(hostileText)
  })
})

it('suggests a format for a misspelt one', async () => {
  const { formatNamed } = await import('../../src/commands/options.ts')
  expect(() => formatNamed('markdwon', formats)).toThrow('There is no format “markdwon”.')
  expect(() => formatNamed('markdwon', formats)).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('“markdown”') }),
  )
})
