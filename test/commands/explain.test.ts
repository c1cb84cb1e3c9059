import { describe, expect, it } from 'vitest'
import { dutiesCommand, dutiesMarkdown } from '../../src/commands/duties/duties.ts'
import type { DutiesOptions } from '../../src/commands/duties/options.ts'
import { type ExplainOptions, explainCommand } from '../../src/commands/explain/explain.ts'
import { fileChecks } from '../../src/engine/file-checks.ts'
import { dutyIds, dutyOf, lawTable } from '../../src/law/index.ts'
import { rules } from '../../src/rules/index.gen.ts'
import { widthOf } from '../../src/text/width.ts'

async function printed(
  act: (stdout: { write(text: string): unknown; columns: number }) => Promise<number>,
  columns = 100,
) {
  const out: string[] = []
  expect(await act({ write: (text: string) => out.push(text), columns })).toBe(0)
  return out.join('')
}

const explain = (words: string, options: ExplainOptions = {}, columns = 100) =>
  printed((stdout) => explainCommand(words, { asOf: '2026-11-22', ...options }, { stdout, env: {} }), columns)
const duties = (options: DutiesOptions, columns = 100) =>
  printed((stdout) => dutiesCommand(options, { stdout, env: {} }), columns)

describe('loip explain', () => {
  it('says of guidance what section 15 asks for: regard, and not that it is followed', async () => {
    const text = await explain('g-loip-variation', {}, 200)
    expect(text).toContain('section 15 asks for regard to it, and reasons can be given')
    expect(await duties({ format: 'markdown' })).not.toContain('should be followed')
  })

  it('names no day for what no day is set for', async () => {
    expect(await explain('x-cwb-action-plan')).toContain('In force: Not when it was read, and no day had been set.')
  })

  it('gives the duty, its force, its page as at the day, the rule and both examples', async () => {
    const text = await explain('s.6(2)(c)')
    expect(text).toContain('Section 6(2)(c) of the Community Empowerment (Scotland) Act 2015.')
    expect(text).toContain('Force:    A duty of the law.')
    expect(text).toMatch(/https:\/\/www\.legislation\.gov\.uk\/asp\/2015\/6\/section\/6$/m)
    expect(text).toContain('Read:     Community Empowerment (Scotland) Act 2015, as at 16 October 2019.')
    const headings = [
      'Rule s6-2c-period',
      'Why it matters',
      'What to do',
      'An example that falls short',
      'An example that shows it',
    ]
    const places = headings.map((heading) => text.indexOf(heading))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it.each(['section 6(2)(c)', 's6-2c-period', 'S6 2 c', ' s.6(2)(c) of the Act '])(
    'finds the same by “%s”',
    async (words) => {
      expect(await explain(words)).toBe(await explain('s.6(2)(c)'))
    },
  )

  it('shows what a check really says of the example, at the line where it is shown', async () => {
    const text = await explain('s6-2c-period')
    const yaml = (text.split('An example that falls short\n')[1] ?? '').split('\n\n')[0] ?? ''
    const [, line = '', column = ''] = /example\.yaml:(\d+):(\d+)/.exec(text) ?? []
    expect(yaml.split('\n')[Number(line) - 1]?.slice(4 + Number(column) - 1)).toMatch(/^ongoing/)
    expect(text).not.toMatch(/# +\^/)
  })

  it('draws nothing when plain', async () => {
    const text = await explain('s6-2c-period', { plain: true })
    expect(text).toContain('Place: example.yaml, line 3, column 9.')
    expect(text).not.toMatch(/[│■^]/)
  })

  it('says why there is no rule', async () => {
    expect(await explain('s.4(9)')).toMatch(/Why no rule looks at it\n {2}This is a definition/)
  })

  it('says when the words of a row were not read in the instrument', async () => {
    expect(await explain('g-no-fixed-review-interval')).toContain('Caution:  From memory')
  })

  it('lists the rows of a section, each with the name to ask for', async () => {
    const text = await explain('s.8(2)')
    expect(text).toContain('3 rows of the law table.')
    expect(text).toContain('s.8(2)(b)(ii)  s8-2b-ii-participation-effectiveness')
  })

  it('explains a check of the files', async () => {
    const text = await explain('file-unknown-key')
    expect(text).toContain(fileChecks['file-unknown-key'].title)
    expect(text).toContain('What to do')
  })

  it.each([
    ['file-unknwn-key', 'file-unknown-key'],
    ['s.8(2)(b)(iii)', 's.8(2)(b)(ii)'],
    ['s6-2c-peroid', 's6-2c-period'],
  ])('asks what was meant by %s', async (words, near) => {
    await expect(explain(words)).rejects.toMatchObject({ hint: expect.stringContaining(near) })
  })

  it.each(rules.map(({ id }) => id))('has a page for the rule %s that shows a finding and fits', async (id) => {
    const text = await explain(id, {}, 80)
    expect(text).toContain(`Rule ${id}\n`)
    expect(text).toContain(`(${id})`)
    const isCode = (line: string) => line.startsWith('    ') || line.includes('https://')
    expect(text.split('\n').filter((line) => !isCode(line) && widthOf(line) > 80)).toEqual([])
  })

  it.each(dutyIds)('has a page for the row %s', async (id) => {
    const text = await explain(id)
    expect(text).toContain(dutyOf(id).cite)
  })
})

describe('loip duties', () => {
  it('gives every row once as JSON, with the stamp of the law table', async () => {
    const found = JSON.parse(await duties({ format: 'json' }))
    expect(found.lawTable).toEqual(lawTable)
    expect(found.duties.map(({ id }: { id: string }) => id)).toEqual(dutyIds)
    const period = found.duties.find(({ id }: { id: string }) => id === 's6-2c-period')
    expect(period).toMatchObject({ cite: 's.6(2)(c)', rules: expect.arrayContaining(['s6-2c-period']) })
  })

  it('gives every row once as Markdown, each with a rule or the reason for none', () => {
    const rows = dutiesMarkdown()
      .split('\n')
      .filter((line) => /^\| (?:\[|good practice \|)/.test(line))
    expect(rows).toHaveLength(dutyIds.length)
    expect(rows.filter((row) => /\| +\|$/.test(row))).toEqual([])
  })

  it('gives every row once as plain text', async () => {
    const text = await duties({ plain: true })
    expect(text.match(/^Row: .*$/gm)).toEqual(dutyIds.map((id) => `Row: ${id}.`))
  })

  it.each([60, 80, 120])('fits %i columns as a table', async (width) => {
    const text = await duties({}, width)
    expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([])
    for (const { id } of rules) expect(text.replace(/\s+/g, '')).toContain(id)
  })

  it('marks the rows that were not read in the instrument', async () => {
    const text = await duties({}, 120)
    expect(text).toContain('draft guidance para')
    expect(text.replace(/\s+/g, ' ')).toContain('From memory, in whole or in part.')
  })

  it('asks what was meant by another format', async () => {
    await expect(duties({ format: 'jsn' })).rejects.toThrow('There is no format “jsn”.')
  })
})
