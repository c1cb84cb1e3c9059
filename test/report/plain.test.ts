import { expect, it } from 'vitest'
import { sections } from '../../src/report/sections/names.gen.ts'
import * as plain from '../../src/report/terminal/plain.ts'
import { everything, gappy } from './results.ts'
import { runs } from './runs.ts'

const show = new Set(sections)
const text = plain.render(gappy, { colour: true, width: 40, show })

it('has one fact a line, each with its name before it', () => {
  expect(text).toContain(`Finding 1: Gap.
About: “Our Strathexample 2024-34”.
What is so: The LOIP does not say by when the improvements are to be achieved.
What to do: Add period: to the plan, such as period: "2024-34", or to each outcome.
Citation: s.6(2)(c).
Rule: s6-2c-period.
Place: loip.yaml, line 4, column 9.
`)
  expect(
    text,
  ).toContain(`Duty: s.6(2)(c). The LOIP must state the period within which the proposed improvement is to be achieved.
Found: Missing.
Where: loip.yaml, line 4.
What to add: Add period:`)
})

it('has no box-drawing characters and no colour, at every width', () => {
  expect(text).not.toMatch(/[\u2500-\u257f\u2190-\u21ff■□◇✓^]/)
  expect(text).not.toContain('\u001b')
  expect(plain.render(gappy, { colour: false, show })).toBe(text)
})

it('uses the labels of the partnership', () => {
  expect(text).toContain('Stretch Outcome: 1: Fewer children grow up in poverty.')
})

it('gives places of all findings and hashes in full', () => {
  for (const { sha256 } of gappy.files) expect(text).toContain(sha256)
  for (const { span } of gappy.findings)
    expect(text).toContain(`${span?.path}, line ${span?.start.line}, column ${span?.start.column}`)
})

it('never has two full stops in a row', () => {
  for (const run of Object.values(everything))
    expect(plain.render(run, { colour: false, show })).not.toMatch(/[^.]\.\.(?!\.)/)
})

it('labels open questions and statements differently from reasons', async () => {
  const said = plain.render(await runs.clean(), { colour: false, show })
  expect(said).toContain('\nLeft open: Whether the right bodies were considered is for people to judge.\n')
  expect(said).toMatch(/\nStatement: Declared by Ann Example, /)
  expect(said).toMatch(/\nFound: Cannot be told yet\.\nReason: /)
  expect(said).not.toMatch(/\nReason: (?:Declared\b|.* for people to judge)/)
})
