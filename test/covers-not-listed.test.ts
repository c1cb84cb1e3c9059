// What a locality plan covers may be written otherwise than the partnership file writes it: a part of a name, two names in one, a name with
// a word more, the name of another area. While a plan could be meant for a locality, no plan is said to be missing; the words that do not
// match are quoted.
import { describe, expect, it } from 'vitest'
import { checked, gapsOf, localityPlan as planFor, profile } from './small-partnership.ts'

const localityPlan = (covers: string, more: string, otherwise: Parameters<typeof planFor>[2]) =>
  planFor('PLACES', more, otherwise).replace('covers: PLACES', `covers: ${covers}`)

const list = (...names: readonly string[]) =>
  profile(
    `localities:\n${names.map((name) => `  - {name: "${name}", poorer_outcomes: yes, decided_on: 3 March 2018}`).join('\n')}\n`,
  )
const rule = 's10-1-plan-for-each-identified'

/** The name of the locality, and what the plan covers. */
const mismatches = [
  ['Benbecula and North Uist', '[Benbecula, North Uist]'],
  ['Benbecula and North Uist', 'Benbecula'],
  ['Milltown', 'Milltown and Harbour'],
  ['Milltown', 'the villages of Milltown Road and Castlehill'],
  ['Milltown', 'Greater Milltown area'],
  ['Hillhouse, Udston and Burnbank', 'Hillhouse'],
  ['Raploch', 'The north of the town'],
] as const

describe('a plan that covers what is not listed', () => {
  it.each(mismatches)('“%s”, covers: %s', async (name, covers) => {
    const small = await checked([list(name, 'Rest'), localityPlan(covers, '', { id: 'plan' })])
    expect(gapsOf(small, rule)).toEqual([])
    const told = small.of(rule).map(({ level, says }) => ({ level, says }))
    expect(told.length).toBeGreaterThan(0)
    for (const { level, says } of told) {
      expect(level).toBe('question')
      expect(says).toMatch(/which the partnership file does not list/)
      expect(says).toContain('“Plan plan”')
    }
    expect(small.verdict(rule)).not.toBe('missing')
  })

  it('says it before a plan that only was there is said to be over', async () => {
    const small = await checked([
      list('Milltown', 'Rest').replace('"Rest", poorer_outcomes: yes', '"Rest", poorer_outcomes: no'),
      localityPlan('Milltown', '', { id: 'old', published: '1 June 2018' }).replace('published,', 'superseded,'),
      localityPlan('Milltown and Harbour', '', { id: 'new' }),
    ])
    expect(gapsOf(small, rule)).toEqual([])
  })

  it('still leaves a gap where every plan is for another locality that is listed', async () => {
    const small = await checked([list('Milltown', 'Harbour'), localityPlan('Milltown', '', { id: 'plan' })])
    expect(gapsOf(small, rule)).toEqual([`${rule}: No locality plan in these files covers Harbour.`])
  })

  it('is the same name with “&” or “and”', async () => {
    const small = await checked([
      list('Alloa South and East', 'Raploch'),
      localityPlan('[Raploch, Alloa South & East]', '', { id: 'plan' }),
    ])
    expect(small.of(rule)).toEqual([])
    expect(small.verdict(rule)).toBe('shown')
  })

  it('is two localities where the two names are listed', async () => {
    const small = await checked([list('Milltown', 'Harbour'), localityPlan('Milltown and Harbour', '', { id: 'plan' })])
    expect(gapsOf(small, rule)).toEqual([])
  })
})

describe('a local place plan that covers an identified locality', () => {
  it('is a question, and its rows say why they cannot be told', async () => {
    const small = await checked([
      list('Lennoxtown', 'Twechar'),
      localityPlan('[Lennoxtown, Twechar]', 'local_place_plan: yes', { id: 'joint' }),
    ])
    expect(gapsOf(small, rule)).toEqual([])
    expect(small.of(rule).map(({ says }) => says)).toEqual(
      ['Lennoxtown', 'Twechar'].map(
        (name) =>
          `“Plan joint” covers ${name}, and is marked as a local place plan. One document may be both; whether it is the locality plan too is for people to judge.`,
      ),
    )
    for (const duty of ['s10-2-may-plan-others', 's10-3a-priority-outcomes', 's11-2a-review-plan'])
      expect([duty, small.verdict(duty)]).toEqual([duty, 'cannot-tell'])
  })
})
