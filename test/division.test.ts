import { describe, expect, it } from 'vitest'
import { runExample } from '../src/engine/example.ts'
import { shippedReference, withFiles } from '../src/reference/index.ts'
import rule from '../src/rules/s09-localities/s9-1-divide-whole-area.ts'

const ward = (code: string, name: string, data_zones: string[]) => ({ code, name, council: 'Fife', data_zones })

/** Fife, with two wards of two data zones each. */
const reference = withFiles(shippedReference, {
  geography: {
    kind: 'geography',
    title: 'A table of wards',
    as_at: '2026-01-01',
    wards: [
      ward('S13000001', 'Eastmill', ['S01000001', 'S01000002']),
      ward('S13000002', 'Westmill', ['S01000003', 'S01000004']),
    ],
  },
})

async function said(localities: string): Promise<string[]> {
  const yaml = `kind: partnership\nname: Fife Partnership\ncouncil_area: Fife\nlocalities:\n${localities}`
  const { errors, findings } = await runExample(rule, yaml, reference)
  expect(errors).toEqual([])
  return findings.map(({ level, says }) => `${level}: ${says}`)
}

describe('The division of an area whose wards and data zones were given by file', () => {
  it('is whole when every data zone is in one locality', async () => {
    const whole = `
  - {name: The Coast, made_of: data zones, members: [S01000001, s01000003]}
  - {name: The Hills, made_of: data zones, members: [S01000002, S01000004]}`
    expect(await said(whole)).toEqual([])
  })

  it('has a hole where a data zone is in none, and an overlap where one is in two', async () => {
    const uneven = `
  - {name: The Coast, made_of: data zones, members: [S01000001, S01000003]}
  - {name: The Hills, made_of: data zones, members: [S01000001, S01000002]}`
    expect(await said(uneven)).toEqual([
      'gap: No locality holds the data zone S01000004.',
      'gap: “The Hills” and “The Coast” both hold the data zone S01000001.',
    ])
  })

  it('is not judged if wards and data zones are mixed, because data zones only roughly fit wards', async () => {
    const mixed = `
  - {name: Eastmill, made_of: ward, ward_code: S13000001}
  - {name: The Hills, made_of: data zones, members: [S01000003]}`
    expect(await said(mixed)).toEqual(['question: Nothing here shows whether the 2 localities make up the whole area.'])
  })

  it('is not judged if a data zone is of another year, and so unknown', async () => {
    const older = `
  - {name: The Coast, made_of: data zones, members: [S01000001, S01000002]}
  - {name: The Hills, made_of: data zones, members: [S01009999]}`
    expect(await said(older)).toEqual(['question: Nothing here shows whether the 2 localities make up the whole area.'])
  })
})
