import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/schema/kinds.gen.ts'
import { isSameDocument } from '../../src/sheets/same-document.ts'

const same = (kind: Kind, one: object, other: object) => {
  const [a, b] = [
    { kind, ...one },
    { kind, ...other },
  ]
  expect(isSameDocument(kind, a, b)).toBe(isSameDocument(kind, b, a))
  return isSameDocument(kind, a, b)
}

describe('two records are of one document', () => {
  it.each<[Kind, object, object]>([
    ['loip', { id: 'l' }, { id: 'l', title: 'Another name' }],
    ['loip', { title: 'Our Plan' }, { id: 'made-1', title: 'Our Plan' }],
    ['loip', {}, {}],
    ['partnership', { name: 'A' }, { name: 'B' }],
    ['progress-report', { title: 'Report' }, { title: 'Report', reporting_year: '2024-25' }],
    ['review', { date: '1 May 2025' }, { title: 'Review', date: '1 May 2025' }],
  ])('%s: %j and %j', (kind, one, other) => {
    expect(same(kind, one, other)).toBe(true)
  })

  it.each<[Kind, object, object]>([
    ['loip', { id: 'l', title: 'Our Plan' }, { id: 'm', title: 'Our Plan' }],
    ['loip', { title: 'Our Plan' }, { title: 'Their Plan' }],
    ['locality-plan', { id: 'l' }, { title: 'Milltown' }],
    ['progress-report', { title: 'Report', reporting_year: '2023-24' }, { title: 'Report', reporting_year: '2024-25' }],
    ['review', { date: '1 May 2025' }, { date: '1 May 2026' }],
  ])('and of two: %s: %j and %j', (kind, one, other) => {
    expect(same(kind, one, other)).toBe(false)
  })

  it('and never of two kinds', () => {
    expect(isSameDocument('loip', { kind: 'loip', id: 'l' }, { kind: 'locality-plan', id: 'l' })).toBe(false)
  })
})
