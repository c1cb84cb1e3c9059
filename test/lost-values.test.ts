// One value that was lost, or one key that nobody knows, holds back what rests on it and nothing else.
import { describe, expect, it } from 'vitest'
import { resultOf } from '../scripts/fuzz/judge.ts'

const profile = `kind: partnership
name: Fife Partnership
council_area: Fife
localities:
  - {id: h, name: Harbour, made_of: wards, population: 12000, poorer_outcomes: yes, decided_on: June 2017}
  - {id: g, name: Glen, poorer_outcomes: no}
`
const loip = `kind: loip
id: l
title: Plan
period: 2018-28
edition: {published_on: 1 March 2018, url: "https://x.example"}
outcomes:
  - {id: "1", title: Fewer fires, improvement: from 20 to 10}
`
const localityPlan = `kind: locality-plan
title: Harbour plan
covers: [h]
period: 2018-28
edition: {published_on: 1 March 2018, url: "https://x.example"}
outcomes: [{id: "1", title: More people in Harbour feel safe}]
`

async function verdictsOf(files: readonly string[]) {
  const { duties, findings } = await resultOf(
    files.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) })),
  )
  return {
    duties: new Map(duties.map(({ cite, verdict, duty }) => [duty as string, `${cite}: ${verdict}`])),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule }) => rule as string),
  }
}

async function changedBy(files: readonly string[]): Promise<Record<string, string>> {
  const [before, after] = [await verdictsOf([profile, loip, localityPlan]), await verdictsOf(files)]
  return Object.fromEntries([...after.duties].filter(([duty, verdict]) => before.duties.get(duty) !== verdict))
}

describe('a value that is cut at a comma', () => {
  const cut = [
    ['population', profile.replace('12000', '12,000'), loip, 's9-2-locality-type'],
    ['improvement', profile, loip.replace('from 20 to 10', 'from 1,204 to 900'), 's6-2b-describe-improvement'],
  ] as const

  it.each(cut)('%s: shows nothing, and takes little else away', async (_, first, second, duty) => {
    const files = [first, second, localityPlan]
    expect((await verdictsOf(files)).errors).toEqual(['file-cut-at-comma'])
    const changed = await changedBy(files)
    expect(changed[duty]).toMatch(/cannot-tell/)
    expect(Object.values(changed).join(' ')).not.toMatch(/: (?:shown|declared|missing)/)
    // What stands beside it may be open too, as whether a locality is one.
    expect(Object.keys(changed).filter((one) => /^s\d/.test(one)).length).toBeLessThanOrEqual(2)
  })
})

describe('a key that nobody knows, with what can be no field there', () => {
  const odd = ['colour: blue', 'traffic_light: amber', 'row: 7', 'zq: [1, 2]', 'zq: {a: b}']
  const documents = { profile, loip, localityPlan }
  const elsewhere = { profile: /^s(?:8|12)-/, loip: /^s(?:9|1[0-2])-/, localityPlan: /^s[6-8]-/ }

  it.each(odd)('%s changes no verdict on what stands elsewhere', async (line) => {
    for (const changedOne of ['profile', 'loip', 'localityPlan'] as const) {
      const files = Object.entries(documents).map(([name, text]) => (name === changedOne ? `${text}${line}\n` : text))
      expect((await verdictsOf(files)).errors).toEqual(['file-unknown-key'])
      expect(Object.entries(await changedBy(files)).filter(([duty]) => elsewhere[changedOne].test(duty))).toEqual([])
    }
  })

  it('with what may be one of the fields, it holds back what that would change', async () => {
    const without = loip.replace('period: 2018-28\n', '')
    expect((await verdictsOf([profile, without])).duties.get('s6-2c-period')).toMatch(/missing/)
    expect((await verdictsOf([profile, `${without}wann: 2018-28\n`])).duties.get('s6-2c-period')).toMatch(/cannot-tell/)
  })
})

it('a report that says it was published before its year began shows neither that year nor its publication', async () => {
  const report = (day: string) =>
    `kind: progress-report\ntitle: R\nreporting_year: 2024-25\npublished_on: ${day}\nassessments: [{outcome: "1", judgement: improved, because: fires fell from 20 to 18}]\n`
  const early = await verdictsOf([profile, loip, report('August 2020')])
  expect(early.errors).toEqual(['file-unusable-value'])
  for (const duty of ['s8-1-annual-progress-report', 's8-2a-assess-each-outcome'])
    expect(early.duties.get(duty)).not.toMatch(/shown|declared/)
  const late = await verdictsOf([profile, loip, report('August 2025')])
  expect(late.errors).toEqual([])
})
