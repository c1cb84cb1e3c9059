import { describe, expect, it } from 'vitest'
import { dayOf, destinationsOf, failOnOf, rulesetOf, sectionsOf } from '../../src/commands/options.ts'
import { displayOptions } from '../../src/commands/output.ts'
import { UsageError } from '../../src/commands/usage-error.ts'
import { dutyOf } from '../../src/law/index.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import { rules } from '../../src/rules/index.gen.ts'

/** The whole sentence that somebody would read. */
function told(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint].filter(Boolean).join(' ')
    throw error
  }
  throw new Error('It was accepted.')
}

describe('--format', () => {
  it('prints the table when nothing else is asked for', () => {
    expect(destinationsOf({})).toEqual({ printed: 'table', files: [] })
    expect(destinationsOf({ plain: true }).printed).toBe('plain')
  })

  it('sends a format to a file, and then prints nothing but what was asked for', () => {
    expect(destinationsOf({ format: ['markdown=a=b.md'] })).toEqual({
      printed: undefined,
      files: [{ format: 'markdown', file: 'a=b.md' }],
    })
    expect(destinationsOf({ format: ['json', 'markdown=r.md'] })).toMatchObject({ printed: 'json' })
    expect(destinationsOf({ format: ['json=-'] })).toEqual({ printed: 'json', files: [] })
  })

  it('prints one format only', () => {
    expect(told(() => destinationsOf({ format: ['json', 'markdown'] }))).toBe(
      'Only one format can be printed, and json and markdown were asked for. Send the others to files: --format markdown=report.md.',
    )
    expect(told(() => destinationsOf({ format: ['json'], plain: true }))).toContain('plain and json')
  })

  it('says what cannot be used', () => {
    expect(told(() => destinationsOf({ format: ['tabel'] }))).toContain('Did you mean “table”?')
    expect(told(() => destinationsOf({ format: ['json='] }))).toContain('names no file')
    expect(told(() => destinationsOf({ format: ['json=r', 'markdown=r'] }))).toContain('in the one file r')
    expect(told(() => destinationsOf({ format: ['json=r', 'markdown=./r'] }))).toContain('in the one file ./r')
  })
})

describe('--show, --fail-on and --ruleset', () => {
  it('take the names they know', () => {
    expect([...sectionsOf('findings, duties')]).toEqual(['findings', 'duties'])
    expect([...sectionsOf(undefined)]).toEqual([...sections])
    expect([failOnOf(undefined), failOnOf('never'), failOnOf('note')]).toEqual(['gap', 'never', 'note'])
  })

  it('ask what was meant by others', () => {
    expect(told(() => sectionsOf('finding'))).toContain('Did you mean “findings”?')
    expect(told(() => failOnOf('warning'))).toBe(
      'There is no level “warning”. Choose error, gap, question, advice, note or never.',
    )
    expect(told(() => rulesetOf('statutry', rules))).toContain('Did you mean “statutory”?')
  })

  it('leave rules out by the force of the duty they judge, and say so', () => {
    const { rules: kept, notRun } = rulesetOf('statutory', rules)
    expect(kept.every(({ cites }) => dutyOf(cites[0]).force === 'must')).toBe(true)
    expect(kept.length + notRun.length).toBe(rules.length)
    expect(new Set(notRun.map(({ why }) => why))).toEqual(new Set(['Only duties of the law were asked for.']))
    expect(rulesetOf('guidance', rules).rules.map(({ id }) => id)).toEqual(notRun.map(({ rule }) => rule))
    expect(rulesetOf(undefined, rules).notRun).toEqual([])
  })
})

describe('--as-of', () => {
  const now = new Date('2027-01-22T23:59:00Z')

  it('is today in Scotland unless given, wherever the machine stands', () => {
    expect(dayOf(undefined, new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31')
    expect(dayOf('today', new Date('2027-01-01T00:00:00Z'))).toBe('2027-01-01')
    expect(dayOf(undefined, new Date('2027-03-31T22:59:59Z'))).toBe('2027-03-31')
    expect(dayOf(undefined, new Date('2027-03-31T23:00:00Z'))).toBe('2027-04-01')
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
    for (let hour = Date.UTC(2027, 0, 1); hour < Date.UTC(2031, 0, 1); hour += 1_800_000)
      if (new Date(hour).getUTCHours() > 21 || new Date(hour).getUTCHours() < 2)
        expect(dayOf(undefined, new Date(hour))).toBe(there.format(hour))
  })

  it.each(['1970-01-01T00:00:00Z', '2015-12-31T12:00:00Z', '2026-01-01T12:00:00Z', '2101-01-01T00:00:00Z', 'none'])(
    'has to be given where the clock shows what cannot be today: %s',
    (clock) => {
      const said = told(() => dayOf(undefined, new Date(clock)))
      expect(said).toContain('cannot be today')
      expect(said).toContain('--as-of')
      expect(dayOf('2018-01-01', new Date(clock))).toBe('2018-01-01')
    },
  )

  it.each(['2018-01-01', '1 January 2018', '01/01/2018', '1st of January 2018'])('reads %s', (words) => {
    expect(dayOf(words, now)).toBe('2018-01-01')
  })

  it.each([
    ['2018', '“2018” is not one day. Write a day such as 2018-12-31.'],
    ['March 2025', '“March 2025” is not one day. Write a day such as 2025-03-31.'],
    ['31 February 2025', 'not in the calendar'],
    ['soon', 'No date can be read in “soon”.'],
    ['TBC', '“TBC” is not a day. Write a day such as 2018-01-01 or 1 January 2018.'],
  ])('cannot use %s, and says why', (words, said) => {
    expect(told(() => dayOf(words, now))).toContain(said)
  })
})

describe('colour and width', () => {
  const terminal = { write: () => true, isTTY: true, columns: 100 }
  const pipe = { write: () => true }

  it('are those of the stream', () => {
    expect(displayOptions(terminal, {})).toEqual({ width: 100, colour: true })
    expect(displayOptions(pipe, {})).toEqual({ colour: false })
    expect(displayOptions(pipe, { COLUMNS: '60' })).toEqual({ width: 60, colour: false })
    expect(displayOptions(pipe, { COLUMNS: 'wide' })).toEqual({ colour: false })
  })

  it.each([
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('on a terminal with %j colour is %s', (env, colour) => {
    expect(displayOptions(terminal, env).colour).toBe(colour)
  })

  it('flags beat the environment', () => {
    expect(displayOptions(terminal, { FORCE_COLOR: '1' }, false).colour).toBe(false)
    expect(displayOptions(pipe, { FORCE_COLOR: '1' }).colour).toBe(true)
  })
})
