// What partners put in, read in the printed report as a person reads it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCommand } from '../../src/commands/check/check.ts'
import type { TypedCheckOptions } from '../../src/commands/options.ts'

const files = {
  'partnership.yaml': `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {id: council, name: Strathexample Council}
  - {id: nhs, name: NHS Strathexample}
  - {id: tsi, name: Voluntary Action Strathexample, statutory: no}
contributions:
  - {partner: tsi, purpose: community capacity, kind: in kind}
  - {partner: council, outcome: "2", kind: funds, amount: "£1.2m"}
`,
  'loip.yaml': `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes:
  - {id: "1", title: Children are safe}
  - {id: "2", title: Homes are warm}
resources:
  items:
    - partner: NHS Strathexample
      outcome: ["1", "2"]
      kind: nil
      decided:
        claim: Nothing is asked of the NHS here
        evidence: Board minute
        locator: item 6
        owner: {name: A. Person, organisation: Strathexample Council}
        date: 14 March 2024
contributions:
  - {partner: council, outcome: "1", kind: staff, amount: four officers, period: 2024-27}
  - {partner: A local club, outcome: "1", amount: a hall}
`,
  'delivery.yaml': `
kind: delivery-plan
edition: {published_on: 1 April 2026}
contributions:
  - {partner: nhs, outcome: "2", kind: funds, amount: "£40,000 a year"}
  - {partner: tsi, outcome: "2", kind: staff}
statement: {claim: The Board considers this appropriate, evidence: Board minute, locator: item 7, owner: Board secretary, date: 12 March 2026}
`,
  'older.yaml': `
kind: delivery-plan
edition: {status: superseded}
contributions:
  - {partner: nhs, outcome: "2", kind: funds, amount: "£99"}
`,
  'later.yaml': `
kind: delivery-plan
edition: {published_on: 1 April 2027}
contributions:
  - {partner: nhs, outcome: "2", kind: funds, amount: "£77"}
`,
  'participation.yaml': `
kind: participation
contributions:
  - {partner: council, kind: assets, amount: meeting rooms}
`,
  'localities.yaml': `
kind: locality-plan
title: Our Milltown
outcomes: [{id: M1, title: The mill is open}]
contributions:
  - {partner: council, outcome: M1, kind: funds, amount: "£5,000"}
`,
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-'))
  for (const [name, yaml] of Object.entries(files)) writeFileSync(join(folder, name), yaml.trimStart())
})
afterAll(() => rmSync(folder, { recursive: true }))

async function printed(options: TypedCheckOptions, columns?: number): Promise<string> {
  let text = ''
  const stdout = {
    write: (more: string) => (text += more),
    isTTY: false,
    ...(columns === undefined ? {} : { columns }),
  }
  const asked = { asOf: '2026-11-22', show: 'contributions,about', ...options }
  await checkCommand([folder], asked, 'test', { stdout, stderr: { write: () => true }, env: {} })
  return text
}

describe('what partners put in, fact by fact', () => {
  it('says who puts in what and for what, by partner as in the partnership file and then by outcome', async () => {
    const text = await printed({ plain: true })
    const [, part = ''] = /^(What partners put in .*?)\n\nAbout this report/ms.exec(text) ?? []
    const [head, ...entries] = part.split('\n\n').map((entry) => entry.split('\n'))
    expect(head).toEqual([
      'What partners put in (9)',
      'Amounts are as they were written, and are not added up.',
      'Nil is an answer where the partnership decided that nothing is asked.',
      'Statement 1: Declared by Board secretary, 12 March 2026: The Board considers this appropriate. Evidence: Board minute, item 7.',
    ])
    const open = 'Decided: Nobody stands behind this here.'
    const shared = 'Decided: Statement 1, 12 March 2026.'
    const council = 'Partner: Strathexample Council.'
    const nhs = 'Partner: NHS Strathexample.'
    expect(entries).toEqual([
      [council, 'For: 1: Children are safe.', 'What: Staff: four officers.', 'What: 2024-27.', open],
      [council, 'For: 2: Homes are warm.', 'What: Funds: £1.2m.', open],
      [council, 'For: M1: The mill is open (Our Milltown).', 'What: Funds: £5,000.', open],
      [council, 'For: community participation.', 'What: Assets: meeting rooms.', open],
      [
        nhs,
        'For: 1: Children are safe.',
        'For: 2: Homes are warm.',
        'What: Nil.',
        'Decided: Declared by A. Person, Strathexample Council, 14 March 2024: Nothing is asked of the NHS here. Evidence: Board minute, item 6.',
      ],
      [nhs, 'For: 2: Homes are warm.', 'What: Funds: £40,000 a year.', shared],
      ['Partner: Voluntary Action Strathexample.', 'For: 2: Homes are warm.', 'What: Staff.', shared],
      ['Partner: Voluntary Action Strathexample.', 'For: community capacity.', 'What: In kind.', open],
      ['Partner: A local club.', 'For: 1: Children are safe.', 'What: a hall.', open],
    ])
  })

  it('leaves out what is superseded, and what is later than the day', async () => {
    expect(await printed({ plain: true })).not.toMatch(/£99|£77/)
    expect(await printed({ plain: true, asOf: '2027-04-01' })).toContain('What: Funds: £77.')
  })
})

describe('what partners put in, as a table', () => {
  it('is a table in Markdown with a row for each', async () => {
    const lines = (await printed({ format: ['markdown'] })).split('\n')
    const start = lines.indexOf('## What partners put in')
    expect(lines[start + 2]).toMatch(/^Amounts are as they were written, and are not added up\./)
    expect(lines[start + 4]).toBe('| Partner | For | What | Decided |')
    const rows = lines.slice(start + 6, lines.indexOf('', start + 6))
    expect(rows).toHaveLength(9)
    expect(rows[0]).toBe(
      '| Strathexample Council | 1: Children are safe | Staff: four officers; 2024-27 | Nobody stands behind this here |',
    )
  })

  it('is drawn on a wide terminal, and a list on a narrow one', async () => {
    expect(await printed({}, 120)).toMatch(/^Partner +For +What +Decided$/m)
    expect(await printed({}, 60)).toMatch(/^ +For: 1: Children are safe$/m)
  })

  it('is not there where nobody puts anything in', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'loip-'))
    writeFileSync(join(empty, 'loip.yaml'), 'kind: loip\ntitle: Our Strathexample\n')
    let text = ''
    const stdout = { write: (more: string) => (text += more), isTTY: false }
    await checkCommand([empty], { asOf: '2026-11-22' }, 'test', { stdout, stderr: { write: () => true }, env: {} })
    rmSync(empty, { recursive: true })
    expect(text).not.toContain('What partners put in')
  })
})
