// Recorded decisions, as the reader of a report meets them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { afterEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import type { TypedCheckOptions } from '../src/commands/options.ts'
import type { Duty } from '../src/law/duty.ts'
import { duties } from '../src/law/index.ts'
import { rules } from '../src/rules/index.gen.ts'

const using = ['s6-2b-describe-improvement', 's6-2c-period', 's10-1-plan-for-each-identified', 'gp-measure-baseline']

const plan = `
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    improvement: From one child in five to one in ten
    measures:
      - {name: Children in low-income families, target: at most 10%}
  - id: "2"
    title: Good work with fair pay
    improvement: More people earn the Living Wage
    measures:
      - {name: People paid the Living Wage, target: 90%}
      - {name: People out of work, target: at most 2%}
`

const profile = `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
partners:
  - {id: council, name: Strathexample Council}
  - {id: police, name: Police Scotland, until: 1 May 2026}
localities:
  - {id: milltown, name: Milltown, poorer_outcomes: yes}
  - {id: harbour, name: Harbour and Shore, poorer_outcomes: yes}
`

interface Change {
  readonly [field: string]: string | undefined
}

const decided = {
  reason: 'The figures start anew in spring',
  owner: '{name: Ann Example, role: Planning Manager}',
  evidence: 'Board minute, item 6',
  decided_on: '12 March 2026',
  review_by: '1 March 2027',
}

function entry(list: string, changes: Change): string {
  const fields = Object.entries({ ...decided, ...changes }).filter(([, words]) => words !== undefined)
  const lines = fields.map(([key, words], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${words}`)
  return `kind: exceptions\n${list}:\n${lines.join('\n')}\n`
}

const departure = (changes: Change) => entry('departures', { rule: 'gp-measure-baseline', item: '"1"', ...changes })
const accepted = (changes: Change) => entry('accepted', { rule: 's6-2c-period', item: 'loip', ...changes })

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

interface Asked {
  readonly options?: TypedCheckOptions
  readonly files?: Readonly<Record<string, string>>
  /** Paths to check; the folder by default. */
  readonly named?: readonly string[]
  /** Rules to run beside those of all these tests. */
  readonly more?: readonly string[]
}

interface Printed {
  /** The report, on one line. */
  readonly text: string
  readonly code: number
}

async function report(
  exceptions: string,
  { options = {}, files = {}, named, more = [] }: Asked = {},
): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-exceptions-'))
  folders.push(folder)
  for (const [name, text] of Object.entries({ 'loip.yaml': plan, 'exceptions.yaml': exceptions, ...files }))
    writeFileSync(join(folder, name), text)
  let text = ''
  const code = await checkCommand(
    named?.map((name) => join(folder, name)) ?? [folder],
    {
      plain: options.format === undefined,
      asOf: '2026-11-22',
      ...(options.show === undefined ? { all: true } : {}),
      ...options,
    },
    'test',
    {
      stdout: { write: (more) => (text += more) },
      stderr: { write: () => true },
      env: {},
      rules: rules.filter(({ id }) => [...using, ...more].includes(id)),
    },
  )
  return { text: options.format?.includes('json') ? text : text.replaceAll('\n', ' '), code }
}

const noBaseline = '“Our Strathexample” gives a target for “Children in low-income families”, and no baseline.'
const noPeriod = '“Our Strathexample” does not say by when the improvements are to be achieved.'

describe('a departure from guidance', () => {
  it('explains the finding it is about, with who decided and why', async () => {
    const { text } = await report(departure({}))
    expect(text).toContain(
      `What is so: ${noBaseline} Explained until 1 March 2027 by Ann Example, Planning Manager, decided on 12 March 2026: The figures start anew in spring. Evidence: Board minute, item 6.`,
    )
    expect(text).toMatch(/Finding \d+: Note\. About: Outcome 1, “Fewer children grow up in poverty”/)
    expect(text).toContain('Standing: In use.')
    for (const level of ['Advice', 'Note'])
      expect(text.match(new RegExp(`Finding \\d+: ${level}\\.`, 'g'))).toHaveLength(1)
  })

  it('is shown in the duties table like a statement', async () => {
    const settled = plan.replaceAll(/, target: (?:90|at most 2)%/g, ', baseline: "80% (2023)"$&')
    const { text } = await report(departure({}), { files: { 'loip.yaml': settled } })
    expect(text).toContain('Guidance and good practice that asks for something or is departed from')
    expect(text).toMatch(
      /Found: Explained\..* Statement: Declared by Ann Example, Planning Manager, 12 March 2026: The figures start anew in spring/,
    )
  })

  it('covers one outcome of several with the same finding', async () => {
    const { text } = await report(departure({ item: '"2"' }))
    expect(text).toContain(`What is so: ${noBaseline} What to do`)
    expect(text.match(/Explained until/g)).toHaveLength(1)
    expect(text).toContain('The same is so of “People out of work”.')
    expect(text).toContain('Standing: In use.')
  })

  it.each(['Fewer children grow up in poverty', 'fewer children  grow up in POVERTY', 'loip-2024/1'])(
    'may name it “%s”',
    async (item) => {
      expect((await report(departure({ item: `"${item}"` }))).text).toContain('Explained until 1 March 2027')
    },
  )

  it('from a duty of the law is refused, and the gap stays', async () => {
    const { text, code } = await report(departure({ rule: 's6-2c-period', item: 'loip' }))
    expect(text).toContain(
      '“s6-2c-period” is a duty of the law, and a departure is from guidance or good practice only.',
    )
    expect(text).toContain(`Gap. About: “Our Strathexample”. What is so: ${noPeriod} What to do`)
    expect(text).toContain('Standing: Cannot be used, so it has no effect.')
    expect(code).toBe(1)
  })

  it('from a paragraph of the guidance is resolved to its row, and is accepted even if that row has no rule', async () => {
    const { text } = await report(departure({ rule: 'guidance para 126', item: 'loip' }))
    expect(text).toContain('Standing: Cannot be told yet.')
    expect(text).toContain('g-loip-focal-point: “Our Strathexample”')
    expect(text).not.toContain('Error')
  })

  it('by a body that is no partner is questioned', async () => {
    const { text } = await report(departure({ partner: 'counsil' }), { files: { 'partnership.yaml': profile } })
    expect(text).toContain('“counsil” is not a partner in these files. Did you mean “council”?')
    expect(text).not.toContain('Explained until')
  })
})

describe('a finding accepted for now', () => {
  it('stays visible and counted, and does not stop the run', async () => {
    const { text, code } = await report(accepted({}))
    expect(text).toContain(
      `Gap. About: “Our Strathexample”. What is so: ${noPeriod} Accepted for now until 1 March 2027 by Ann`,
    )
    expect(text).toContain('1 gap (accepted for now), 0 questions')
    expect(text).toContain('Exit 0.')
    expect(text).toContain('Found: Missing.')
    expect(code).toBe(0)
  })

  it('stops the run with --no-exceptions, and the head says what was left out', async () => {
    const { text, code } = await report(accepted({}), { options: { exceptions: false } })
    expect(text).toContain('One recorded exception was left out of this check, as was asked for with --no-exceptions.')
    expect(text).not.toMatch(/accepted for now|Exceptions \(/)
    expect(code).toBe(1)
  })

  it('covers only itself; the other findings still count', async () => {
    const { text, code } = await report(accepted({ rule: 's10-1-plan-for-each-identified', item: 'milltown' }), {
      files: { 'partnership.yaml': profile },
    })
    expect(text).toMatch(/3 gaps \(1 of them accepted for now\)/)
    expect(text).toContain('Exit 1.')
    expect(code).toBe(1)
  })

  it('is reported if its target is too wide: a plan, for findings on two of its outcomes', async () => {
    const files = { 'loip.yaml': plan.replaceAll(/^ {4}measures:/gm, '    national_outcomes: Climate Action\n$&') }
    const rule = 's4-4-consistent-national-outcomes'
    const { text } = await report(accepted({ rule }), { files, more: [rule] })
    expect(text).toContain(
      `“loip” is too wide for ${rule}, which finds something about Outcome 1, “Fewer children grow up in poverty” and Outcome 2`,
    )
    expect(text).not.toContain('Accepted for now')
    const one = await report(accepted({ rule, item: '"2"' }), { files, more: [rule] })
    expect(one.text).toMatch(/(?:gap|question)s? \(1 of them accepted for now\)/)
  })

  it.each(['"*"', 'all', 'every outcome', 'everything'])('needs a single target, and %s is none', async (item) => {
    const { text } = await report(accepted({ item }))
    expect(text).toMatch(/is not one thing\. What to do: Name one/)
    expect(text).not.toContain('Accepted for now')
  })

  it('cannot be an error of the files', async () => {
    const { text } = await report(accepted({ rule: 'file-unknown-key' }))
    expect(text).toContain('“file-unknown-key” is a check of the files, and what it finds has to be set right.')
  })

  it('is questioned if two plans have an outcome of that id', async () => {
    const locality =
      'kind: locality-plan\nid: milltown\ntitle: Milltown Together\noutcomes: [{id: "1", title: Warm homes, target: at most 9% by 2030}]\n'
    const { text } = await report(accepted({ rule: 'gp-measure-baseline', item: '"1"' }), {
      files: { 'milltown.yaml': locality },
    })
    expect(text).toContain(
      '“1” names more than one thing: Outcome 1, “Fewer children grow up in poverty” and Outcome 1, “Warm homes”.',
    )
    expect(text).toContain('item: loip-2024/1.')
  })
})

describe('an exception that does not count', () => {
  it('past its review date is reported, and the finding is back', async () => {
    const { text, code } = await report(accepted({ review_by: '21 November 2026' }))
    expect(text).toContain('was to be looked at again by 21 November 2026, so it no longer counts.')
    expect(text).toContain('Standing: Past its review day, so it no longer counts.')
    expect(code).toBe(1)
  })

  it('past its review date is reported even if its rule did not run', async () => {
    const { text } = await report(departure({ review_by: '1 April 2026' }), { options: { ruleset: 'statutory' } })
    expect(text).toContain('was to be looked at again by 1 April 2026')
  })

  it.each(['22 November 2026', 'November 2026'])('still counts on its review date: %s', async (review) => {
    expect((await report(accepted({ review_by: review }))).code).toBe(0)
  })

  it('because it covers nothing is reported, with the other findings of its rule', async () => {
    const { text } = await report(departure({ item: 'loip' }))
    expect(text).toContain('covers nothing: gp-measure-baseline finds nothing there that needs one.')
    expect(text).toContain('If it was meant for Outcome 1, “Fewer children grow up in poverty” or Outcome 2')
    expect(text).toContain('Standing: Needless.')
  })

  it('because another covers the same finding is needless', async () => {
    const both = `${accepted({})}---\n${accepted({ reason: 'Another one' })}`
    const { text } = await report(both)
    expect(text.match(/Accepted for now until/g)).toHaveLength(1)
    expect(text).toContain('covers nothing that another entry does not cover already.')
  })

  it.each(['reason', 'owner', 'evidence', 'decided_on', 'review_by'])('without %s is one error', async (field) => {
    const { text, code } = await report(accepted({ [field]: undefined }))
    expect(text).toContain(`What is so: The accepted finding has no ${field}.`)
    expect(text.match(/: Error\./g)).toHaveLength(1)
    expect(text).toContain('not given')
    expect(text).not.toContain('Accepted for now until')
    expect(code).toBe(1)
  })

  it.each([
    ['reason', 'TBC', 'has no reason that says anything.'],
    ['review_by', 'ongoing', 'has no day by which it is looked at again: “ongoing”.'],
    ['decided_on', '3 May 2027', 'was decided on 3 May 2027, after 1 March 2027, its own review_by.'],
    [
      'decided_on',
      '1 January 2027',
      'is dated 1 January 2027, after 22 November 2026, the day at which this is judged.',
    ],
    ['decided_on', '31 April 2026', 'is not in the calendar'],
  ])('with %s: %s is one error', async (field, words, said) => {
    const { text } = await report(accepted({ [field]: words }))
    expect(text).toContain(said)
    expect(text.match(/: Error\./g)).toHaveLength(1)
    expect(text).not.toContain('Accepted for now until')
  })

  it.each([
    [
      { rule: 's6-2c-perod' },
      '“s6-2c-perod” is not the id of a rule or of a row of the law table. Did you mean “s6-2c-period”?',
    ],
    [{ item: 'lopi' }, '“lopi” names nothing in these files. Did you mean “loip”?'],
    [{ item: '"99"' }, '“99” names nothing in these files.'],
  ])('that names nothing, as %j, is an error', async (changes, said) => {
    const { text, code } = await report(accepted(changes))
    expect(text).toContain(said)
    expect(text).not.toContain('Accepted for now until')
    expect(code).toBe(1)
  })

  it('is not in force before its decision', async () => {
    const later = plan.replace('27 June 2024', '27 June 2026')
    const { text } = await report(accepted({}), {
      options: { asOf: '2025-01-01' },
      files: { 'loip.yaml': plan, 'later.yaml': later.replace('loip-2024', 'loip-2026') },
    })
    expect(text).toContain('Standing: Not decided yet on this day.')
    expect(text).not.toContain('Accepted for now until')
  })
})

describe('an exception is not called needless', () => {
  const needless = /covers nothing|Standing: Needless|names nothing/

  it('when a file cannot be read', async () => {
    const { text, code } = await report(accepted({}), { files: { 'loip.yaml': 'kind: loip\n title: {' } })
    expect(text).not.toMatch(needless)
    expect(text).toContain('Standing: Cannot be told yet.')
    expect(code).toBe(3)
  })

  it('when only some files were given', async () => {
    const { text } = await report(accepted({ item: 'milltown' }), { named: ['loip.yaml', 'exceptions.yaml'] })
    expect(text).not.toMatch(needless)
  })

  it('when its rule was not asked for', async () => {
    const { text } = await report(departure({}), { options: { ruleset: 'statutory' } })
    expect(text).not.toMatch(needless)
    expect(text).toContain('Standing: Only duties of the law were asked for.')
  })

  it('when a value there is unusable', async () => {
    const { text } = await report(accepted({}), {
      files: { 'loip.yaml': plan.replace('id: loip-2024', 'id: loip-2024\nperiod: "2034-24"') },
    })
    expect(text).not.toMatch(needless)
  })
})

describe('section 5 decisions and agreements', () => {
  const decision = (changes: Change) => entry('inappropriate', { scope: '"1"', ...changes })
  const agreement = (changes: Change) => {
    const { decided_on: agreed, ...rest } = decided
    const fields = { partner: 'council', duty: 's.14(3)(a)', outcome: '"2"', ...rest, agreed_on: agreed, ...changes }
    return `kind: exceptions\nagreements:\n  - ${Object.entries(fields)
      .map(([key, words]) => `${key}: ${words}`)
      .join('\n    ')}\n`
  }
  const files = { 'partnership.yaml': profile }

  it('are printed with their status', async () => {
    const { text } = await report(`${decision({})}---\n${agreement({})}`, { files })
    expect(text).toContain('Exception: Section 5 decision. Exception: Outcome 1, “Fewer children grow up in poverty”.')
    expect(text).toContain('Exception: s.14(3)(a): Strathexample Council, Outcome 2, “Good work with fair pay”.')
    expect(text.match(/Standing: Stands\./g)).toHaveLength(2)
  })

  it.each([
    ['with a body that is no partner', agreement({ partner: 'Nobody Known Here' }), 'is not a partner in these files.'],
    ['with a former partner', agreement({ partner: 'police' }), 'Police Scotland is no longer a partner.'],
    ['on an outcome that is not there', agreement({ outcome: '"9"' }), '“9” is not an outcome in these files.'],
    ['on a scope that is not there', decision({ scope: '"9"' }), '“9” is not an outcome or a plan in these files.'],
  ])('are needless %s', async (_, exceptions, said) => {
    const { text } = await report(exceptions, { files })
    expect(text).toContain('Standing: Needless.')
    expect(text).toContain(said)
  })

  it.each([
    ['a duty of the partnership', 's.6(1)'],
    ['section 14 as a whole', 's.14'],
    ['a duty of Part 1', 's.1(2)'],
  ])('cannot be used for %s', async (_, duty) => {
    const { text } = await report(agreement({ duty }), { files })
    expect(text).toContain(`“${duty}” does not name one duty of a partner under Part 2, as section 14(1) asks.`)
    expect(text).not.toContain('Standing: Stands.')
  })

  it('are applied to section 14(2) to (5), and stand for the other duties of partners, which stay as they are', async () => {
    const others = Object.values(duties as Readonly<Record<string, Duty>>).filter(
      ({ cite, owedBy, nature, instrument }) =>
        owedBy === 'partner' && nature === 'duty' && instrument === undefined && !/^s\.(?:1\(|14\()/.test(cite),
    )
    expect(others.map(({ cite }) => cite)).toContain('s.4(3)(a)')
    for (const { cite: duty } of others) {
      const { text } = await report(agreement({ duty }), { files })
      expect(text, duty).toContain(`so what is said of “${duty}” stays as it is.`)
      expect(text, duty).not.toContain('as section 14(1) asks')
    }
  })

  it.each([
    ['an outcome that is in no LOIP', 's.14(3)(a)', 'shore/H9', 'not an outcome'],
    ['a LOIP duty and an outcome named with its locality plan', 's.14(3)(a)', 'shore/H1', 'stands in no LOIP'],
    ['a duty about LOIP outcomes', 's.14(3)(a)', 'H1', 'stands in no LOIP'],
    ['the title of an outcome with an id', 's.14(2)', 'Good work with fair pay', 'not an outcome'],
  ])('stand only where the rules would apply them: %s', async (_, duty, outcome, said) => {
    const local =
      'kind: locality-plan\nid: shore\ntitle: Our Shore\ncovers: harbour\noutcomes: [{id: H1, title: The harbour is busy}]\n'
    const { text } = await report(agreement({ duty, outcome }), { files: { ...files, 'shore.yaml': local } })
    expect(text).toContain('Standing: Needless.')
    expect(text).toContain(said)
  })

  it('accept a partner by another of its usual names', async () => {
    const other = profile.replace('Police Scotland, until: 1 May 2026', 'Police Scotland')
    const named = { 'partnership.yaml': other }
    const { text } = await report(agreement({ partner: 'Chief Constable' }), { files: named })
    expect(text).toContain('Standing: Stands.')
  })

  it('stand past their review date, which the rule of their section tells', async () => {
    const { text } = await report(decision({ review_by: '1 April 2026' }), { files })
    expect(text).toContain('Standing: Past its review day. Standing: It stands until it is changed.')
    expect(text).not.toContain('exception-past-review')
  })

  it.each([
    ['reason', undefined],
    ['reason', 'TBC'],
    ['owner', undefined],
    ['evidence', 'to be confirmed'],
    ['review_by', undefined],
    ['review_by', 'ongoing'],
  ])('an agreement without what the Act does not ask for stands, and is no error: %s: %s', async (field, words) => {
    const { text } = await report(agreement({ [field]: words }), { files })
    expect(text).toContain('Standing: Stands.')
    expect(text).not.toMatch(/exception-not-usable|no (?:reason|owner|evidence) that says anything/)
  })

  it('have no effect with --no-exceptions, not even through what is missing in them', async () => {
    const lacking = 'kind: exceptions\nagreements:\n  - {partner: all, duty: s.14(2)}\n'
    const { text } = await report(lacking, { options: { exceptions: false } })
    expect(text).not.toContain('An agreement under section 14(1) does not name')
  })
})

describe('every report', () => {
  it.each([['table'], ['markdown'], ['plain']])(
    'as %s prints all exceptions, whatever sections are asked for',
    async (format) => {
      const { text } = await report(accepted({}), { options: { format: [format], show: 'findings' } })
      for (const said of [
        'Exceptions',
        'Board minute, item 6',
        '12 March 2026',
        '1 March 2027',
        'Ann Example',
        'In use',
      ])
        expect(text.replace(/\s+/g, ' ')).toContain(said)
      expect(text).toContain('Accepted for now until 1 March 2027')
    },
  )

  it('does not mention exceptions if there are none', async () => {
    expect((await report('kind: exceptions\n')).text).not.toContain('Exceptions (')
  })

  it('as JSON is valid by its schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8'))
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
    for (const exceptions of [departure({}), accepted({}), accepted({ owner: undefined })]) {
      const result = JSON.parse((await report(exceptions, { options: { format: ['json'] } })).text)
      validate(result)
      expect(validate.errors).toBeNull()
      expect(result.exceptions).toHaveLength(1)
    }
  })
})
