import { describe, expect, it } from 'vitest'
import { groupDuties } from '../../src/report/words/duty-groups.ts'
import { groupLine, saysOf } from '../../src/report/words/duty-words.ts'
import { clean, crashed, empty, gappy } from './results.ts'

describe('the groups of the duties table', () => {
  it.each(Object.entries({ clean, gappy, crashed, empty }))('hold every row of the %s result once', (_, { duties }) => {
    const { judged, powers, advice, others, settled, notLookedAt } = groupDuties(duties)
    const rows = [
      ...judged,
      ...powers,
      ...advice,
      ...others,
      ...[...settled, ...notLookedAt].flatMap((group) => group.rows),
    ]
    expect(rows.map(({ duty }) => duty).sort()).toEqual(duties.map(({ duty }) => duty).sort())
  })

  it('keep the order of the Act', () => {
    const { judged } = groupDuties(clean.duties)
    const order = clean.duties.map(({ duty }) => duty)
    expect(judged.map(({ duty }) => order.indexOf(duty))).toEqual(
      judged.map(({ duty }) => order.indexOf(duty)).sort((a, b) => a - b),
    )
    expect(judged.every(({ force }) => force === 'must')).toBe(true)
  })

  it('keep powers, definitions and exceptions out of the duties, and show them as what they are', () => {
    const { judged, powers } = groupDuties(clean.duties)
    expect(judged.filter(({ nature }) => nature !== 'duty')).toEqual([])
    expect(powers.map(({ cite }) => cite)).toEqual([
      's.4(5)',
      's.5',
      's.7(2)(b)',
      's.8(3)',
      's.10(2)',
      's.11(2)(b)',
      's.12(3)',
      's.13(2)(a)-(g)',
      's.14(1)',
      's.17(1)-(2); s.142(3)',
    ])
    for (const row of powers) expect(saysOf(row)).toMatch(/ (?:A power|A definition|No duty): /)
  })

  it('show a duty whose rule stopped among the judged ones, as not checked', () => {
    expect(groupDuties(crashed.duties).judged.find(({ duty }) => duty === 's6-2c-period')?.verdict).toBe('cannot-tell')
  })

  it('separate rows that were left out from rows without a rule', () => {
    const rows = clean.duties.map((row) =>
      row.duty === 's6-2c-period' ? { ...row, rules: [], verdict: 'cannot-tell' as const } : row,
    )
    const group = groupDuties(rows).settled.find(({ what }) => what.startsWith('Left out'))
    expect(group?.rows.map(({ duty }) => duty)).toEqual(['s6-2c-period'])
  })

  it('show duties of other bodies in a group of their own', () => {
    const { judged, others } = groupDuties(clean.duties)
    expect(others.map(({ duty }) => duty)).toContain('x-cj-review-trigger')
    expect(others.every(({ owedBy }) => owedBy === 'other-body')).toBe(true)
    expect(judged.some(({ owedBy }) => owedBy === 'other-body')).toBe(false)
    const rows = clean.duties.map((row) =>
      row.duty === 'x-islands-have-regard' ? { ...row, verdict: 'not-applicable' as const } : row,
    )
    const group = groupDuties(rows).settled.find(({ what }) => what.startsWith('Duties of others'))
    expect(group?.rows.map(({ duty }) => duty)).toEqual(['x-islands-have-regard'])
  })

  it('separate rows that are not in force', () => {
    const rows = clean.duties.map((row) =>
      row.duty === 'x-cwb-action-plan' ? { ...row, verdict: 'not-applicable' as const } : row,
    )
    expect(groupDuties(rows).settled.map(({ what }) => what)).toContain('Not in force on this day')
  })

  it('name provisions section by section, and other Acts by name', () => {
    const lines = groupDuties(clean.duties).notLookedAt.map(groupLine)
    const owed = lines.find((line) => line.startsWith('Owed by'))
    expect(owed).toContain('s.9(6), s.13(3)')
    expect(owed).toContain('Local Government (Scotland) Act 1973 s.99(1)(c)')
    expect(groupLine({ what: 'Some', rows: clean.duties.filter(({ duty }) => duty.startsWith('s4-6')) })).toBe(
      'Some (3): s.4(6)(a), (6)(b), (6)(c).',
    )
    expect(lines.find((line) => line.startsWith('Guidance'))).toMatch(/^Guidance and good practice \(\d+\)\.$/)
  })
})
