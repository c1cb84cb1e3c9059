import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadReference } from '../../src/commands/reference-from.ts'
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

  it('leaves what was shipped as it was', async () => {
    give(outcomes)
    const before = JSON.stringify(shippedReference)
    await loadReference(folder)
    expect(JSON.stringify(shippedReference)).toBe(before)
  })
})

describe('reference data that cannot be used', () => {
  it.each([
    ['kind: national-outcome\n', 'has “national-outcome” under kind. Did you mean “national-outcomes”?'],
    ['title: x\n', 'does not say kind.'],
    [outcomes.replace('as_at: 1 May 2030\n', ''), 'does not say as_at.'],
    [outcomes.replace('2030-04-01', 'spring'), 'has “spring” under sets 1, from, which is not one day.'],
    [outcomes.replace('in-force', 'in force'), 'has “in force” under sets 1, status. Did you mean “in-force”?'],
    [outcomes.replace('code: warmth, ', ''), 'does not say sets 1, outcomes 1, code.'],
    [
      outcomes.replace('title: Warmth', 'titel: Warmth'),
      'has a field “titel” that means nothing here. Did you mean “title”?',
    ],
    [outcomes.replace(/sets:[\s\S]*/, 'sets: none\n'), 'holds no fields under sets 1.'],
    ['kind: "open\n', 'cannot be used.'],
  ])('is told in a sentence: %#', async (text, said) => {
    give(text)
    await expect(loadReference(folder)).rejects.toThrow(said)
    await expect(loadReference(folder)).rejects.toThrow('outcomes.yaml')
  })

  it('is told where there is none, or twice the same', async () => {
    await expect(loadReference(folder)).rejects.toThrow('holds no reference data')
    await expect(loadReference(join(folder, 'missing'))).rejects.toThrow('missing')
    give(outcomes)
    give(outcomes, 'again.yaml')
    await expect(loadReference(folder)).rejects.toThrow('two files of kind national-outcomes')
  })
})
