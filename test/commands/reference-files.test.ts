import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadReference } from '../../src/commands/reference-from.ts'
import { UsageError } from '../../src/commands/usage-error.ts'
import { setInForce, shippedReference } from '../../src/reference/index.ts'

const outcomes = `kind: national-outcomes
title: National Outcomes of 2030
as_at: 1 May 2030
sets:
  - id: npf-2030
    title: National Outcomes, 2030
    status: in-force
    from: 2030-04-01
    outcomes:
      - {code: warmth, title: Warmth, also: [warm homes]}
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-'))
})
const give = (text: string, name = 'outcomes.yaml') => writeFileSync(join(folder, name), text)

describe('reference data in a folder', () => {
  it('adds newer national outcomes, and says so in the stamp', async () => {
    give(outcomes)
    const { sets, stamps } = await loadReference(folder)
    expect(setInForce(sets, '2030-06-01')?.outcomes.map(({ title }) => title)).toEqual(['Warmth'])
    expect(setInForce(sets, '2026-11-22')?.id).toBe('npf-2018')
    expect(stamps).toContainEqual({
      what: 'National outcomes',
      which: 'the 1 national outcomes of 2030 (National Outcomes of 2030)',
      asAt: '2030-05-01',
    })
  })

  it('may be JSON', async () => {
    const wards = [{ code: 'S13002608', name: 'Airyhall', council: 'Aberdeen City' }]
    give(JSON.stringify({ kind: 'geography', title: 'Wards of 2025', as_at: '2025-05-01', wards }), 'wards.json')
    expect((await loadReference(folder)).wards.S12000033).toEqual([{ code: 'S13002608', name: 'Airyhall' }])
  })

  it('may hold one text where a list can be, and notes', async () => {
    const code = 'S13002608'
    const wards = [{ code, name: 'Airyhall', council: 'Aberdeen City', data_zones: 'S01006506', notes: 'Looked up.' }]
    give(JSON.stringify({ kind: 'geography', title: 'Wards of 2025', as_at: '2025-05-01', wards }), 'wards.json')
    give(outcomes.replace('[warm homes]', 'warm homes'))
    const { wards: held, sets } = await loadReference(folder)
    expect(held.S12000033).toEqual([{ code, name: 'Airyhall', dataZones: ['S01006506'] }])
    expect(setInForce(sets, '2030-06-01')?.outcomes[0]?.also).toEqual(['warm homes'])
  })

  it('leaves what was shipped as it was', async () => {
    give(outcomes)
    const before = JSON.stringify(shippedReference)
    await loadReference(folder)
    expect(JSON.stringify(shippedReference)).toBe(before)
  })
})

describe('reference data that cannot be used', () => {
  it.each([
    ['kind: national-outcome\n', ':1:7', 'is not a kind of reference file. Did you mean “national-outcomes”?'],
    ['title: x\n', ':1:1', 'does not say what kind'],
    [
      outcomes.replace('as_at: 1 May 2030\n', ''),
      ':1:1',
      'The file of national outcomes “National Outcomes of 2030” has no as_at.',
    ],
    [outcomes.replace('1 May 2030', 'May 2030'), ':3:8', '“May 2030” under “as_at” is not one day.'],
    [outcomes.replace('2030-04-01', 'spring'), ':8:11', '“spring” under “from” is not one day.'],
    [outcomes.replace('2030-04-01', '2030-04-01\n    to: later'), ':9:9', '“later” under “to” is not one day.'],
    [
      outcomes.replace('in-force', 'in force'),
      ':7:13',
      '“in force” is not one of the words for “status”. Did you mean “in-force”?',
    ],
    [outcomes.replace('code: warmth, ', ''), ':10:9', 'The national outcome “Warmth” has no code.'],
    [
      outcomes.replace('title: Warmth', 'titel: Warmth'),
      ':10:24',
      '“titel” is not a field of the national outcome. Did you mean “title”?',
    ],
    [
      outcomes.replace('code: warmth', 'number: eleven, code: warmth'),
      ':10:18',
      '“eleven” cannot be used for “number”.',
    ],
    [outcomes.replace(/sets:[\s\S]*/, 'sets: none\n'), ':4:7', '“sets” is a text (“none”), and a list is expected.'],
    [outcomes.replace(/sets:[\s\S]*/, 'sets: [none]\n'), ':4:8', 'a set of fields is expected.'],
    [outcomes.replace('Warmth', '""'), ':10:31', '“title” is empty.'],
    ['kind: "open\n', ':1:7', 'cannot be used.'],
  ])('is told in a sentence with its place: %#', async (text, place, said) => {
    give(text)
    const told = await loadReference(folder).catch((error: unknown) => error)
    expect(told).toBeInstanceOf(UsageError)
    const { message, hint } = told as UsageError
    expect(message).toContain(
      `The reference data in ${join(folder, 'outcomes.yaml').replaceAll('\\', '/')}${place} cannot be used. `,
    )
    expect(message).toContain(said)
    expect(hint).toMatch(/\.$/)
  })

  it('is told of the first place in a file', async () => {
    give(outcomes.replace('in-force', 'in force').replace('title: National', 'titel: National'))
    await expect(loadReference(folder)).rejects.toThrow(/outcomes\.yaml:2:1 .*“titel” is not a field/)
  })

  it('is told of wards too', async () => {
    const wards = [{ code: 'S13002608', name: 'Airyhall' }]
    give(JSON.stringify({ kind: 'geography', title: 'Wards of 2025', as_at: '2025-05-01', wards }), 'wards.json')
    await expect(loadReference(folder)).rejects.toThrow('The ward “Airyhall” has no council.')
  })

  it('is told where there is none, or twice the same', async () => {
    await expect(loadReference(folder)).rejects.toThrow('holds no reference data')
    await expect(loadReference(join(folder, 'missing'))).rejects.toThrow('missing')
    give(outcomes)
    give(outcomes, 'again.yaml')
    await expect(loadReference(folder)).rejects.toThrow('two files of kind national-outcomes')
  })
})
