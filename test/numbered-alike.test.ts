// Plans that number alike, and a LOIP that numbers anew: whatever names an outcome by its id alone is counted for the one that it can only
// mean, or for none, with the plans named. Every case is read in every order of files.
import { describe, expect, it } from 'vitest'
import type { RunResult } from '../src/result/run-result.ts'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

const loip = `kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024, url: "https://strathexample.example/2024"}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]`
const milltown = `kind: locality-plan
id: milltown
title: Our Milltown
covers: milltown
edition: {published_on: 27 June 2024, url: "https://strathexample.example/milltown"}
outcomes: [{id: "1", title: The mill is open}]`
const old = `kind: loip
id: loip-2017
title: Strathexample 2017
edition: {published_on: 28 September 2017, url: "https://strathexample.example/2017"}
outcomes: [{id: "1", title: Fires fell}]`

function profile(more = '', partner = ''): string {
  return `kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council${partner}}]
localities: [{id: milltown, name: Milltown, population: 8000}]
${more}`
}

const decided = (day: string) =>
  `{claim: It is appropriate, evidence: Board minute, locator: item 3, owner: Board secretary, date: ${day}}`

function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]]
  return things.flatMap((one, at) => orders(things.toSpliced(at, 1)).map((rest) => [one, ...rest]))
}

function told({ duties, findings, contributions, exceptions, actions, learning }: RunResult) {
  return {
    duties: duties.map(({ duty, verdict, why }) => [duty, verdict, why]),
    // Findings alike are folded into the first, which is another one in another order.
    findings: findings.map(({ rule, level }) => `${rule} ${level}`).sort(),
    rows: [
      contributions.map((row) => row.for),
      exceptions.map(({ about, standing, why }) => [about, standing, why]),
      actions.map(({ title, outcomes }) => [title, outcomes]).sort(),
      learning.map(({ outcomes }) => outcomes),
    ],
  }
}

async function check(...documents: string[]): Promise<RunResult> {
  const run = (some: readonly string[]) =>
    results(
      some.map((text, index) => ({ path: `${index + 10}.yaml`, bytes: Buffer.from(text) })),
      asOf,
    )
  const first = await run(documents)
  for (const order of orders(documents)) expect(told(await run(order))).toEqual(told(first))
  return first
}

function verdict({ duties }: RunResult, duty: string) {
  return duties.find((row) => row.duty === duty)?.verdict
}

function notes({ findings }: RunResult) {
  return findings.filter(({ rule }) => rule === 'file-shared-id').map(({ says }) => says)
}

const both = '“Fewer children grow up in poverty” of “Our Strathexample”'
const s143a = 's14-3a-contribute-resources-outcomes'

describe('an id that a LOIP and a locality plan share', () => {
  const given = `contributions: [{partner: council, outcome: "1", kind: staff, amount: four officers, decided: ${decided('14 March 2026')}}]`
  const inDocuments = {
    'the partnership file': [profile(given)],
    'a delivery plan that covers none': [profile(), `kind: delivery-plan\n${given}`],
    'what is put in for participation': [profile(), `kind: participation\n${given}`],
  }
  it.each(Object.entries(inDocuments))('is counted for neither, and asked about, in %s', async (_, documents) => {
    const result = await check(...documents, loip, milltown)
    expect(verdict(result, s143a)).toBe('for-people')
    expect(result.contributions.map((row) => row.for[0])).toEqual(['1, of “Our Strathexample” or “Our Milltown”'])
    expect(notes(result).join()).toContain(both)
    expect(notes(result).join()).toContain('“The mill is open” of “Our Milltown”')
    expect(result.findings.map(({ says }) => says).join()).not.toMatch(
      /Nothing here shows what [^.]*contributes? [^.]*to outcome/,
    )
  })

  it.each(Object.entries(inDocuments))('means the one that is named with its plan, in %s', async (_, documents) => {
    for (const name of ['loip/1', 'loip-2024/1']) {
      const result = await check(
        ...documents.map((text) => text.replace('outcome: "1"', `outcome: ${name}`)),
        loip,
        milltown,
      )
      expect([name, verdict(result, s143a)]).toEqual([name, 'declared'])
      expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
      expect(notes(result)).toEqual([])
    }
    const local = await check(
      ...documents.map((text) => text.replace('outcome: "1"', 'outcome: milltown/1')),
      loip,
      milltown,
    )
    expect(verdict(local, s143a)).toBe('not-shown')
    expect(local.contributions.map((row) => row.for[0])).toEqual(['1: The mill is open (Our Milltown)'])
  })

  it.each([
    ['loip', 'declared'],
    ['loip-2024', 'declared'],
    ['milltown', 'not-shown'],
    ['[loip, milltown]', 'for-people'],
  ])('means that of the plan that a delivery plan covers: %s', async (covers, expected) => {
    const result = await check(profile(), `kind: delivery-plan\ncovers: ${covers}\n${given}`, loip, milltown)
    expect(verdict(result, s143a)).toBe(expected)
    expect(notes(result).length > 0).toBe(expected === 'for-people')
  })

  it('means the LOIP’s in a draft beside it too, and the published edition’s before the draft’s', async () => {
    const draft = loip
      .replace('loip-2024', 'loip-2027')
      .replace(/edition:.*/, 'edition: {status: draft, replaces: loip-2024}')
      .replace('Fewer children grow up in poverty', 'Homes are warm')
    const result = await check(profile(given), loip, draft)
    expect(verdict(result, s143a)).toBe('declared')
    expect(notes(result)).toEqual([])
  })

  const agreement = (duty: string, day = '12 March 2025', outcome = '"1"') =>
    `kind: exceptions\nagreements: [{partner: council, duty: ${duty}, outcome: ${outcome}, reason: No work on it, agreed_on: ${day}, evidence: Board minute, owner: Board, review_by: 31 March 2028}]`

  it('means the LOIP’s in an agreement on a duty that speaks of LOIP outcomes', async () => {
    const result = await check(profile(), agreement('s.14(3)(a)'), loip, milltown)
    expect(result.exceptions.map(({ standing }) => standing)).toEqual(['in-use'])
    expect([verdict(result, s143a), notes(result)]).toEqual(['for-people', []])
  })

  it('relieves nobody in an agreement on a duty about any outcome, until it is named with its plan', async () => {
    const result = await check(profile(), agreement('s.14(2)'), loip, milltown)
    expect(result.exceptions.map(({ standing, why }) => [standing, why])).toEqual([
      ['unusable', '“1” may be an outcome of “Our Strathexample” or “Our Milltown”.'],
    ])
    expect(verdict(result, 's14-2-cooperate')).toBe('not-shown')
    expect(verdict(result, 's14-1-agreed-relief')).toBe('cannot-tell')
    const named = await check(profile(), agreement('s.14(2)', '12 March 2025', 'loip/1'), loip, milltown)
    expect(named.exceptions.map(({ standing }) => standing)).toEqual(['in-use'])
    expect([verdict(named, 's14-2-cooperate'), notes(named)]).toEqual(['for-people', []])
  })

  const review = (plan: string) =>
    `kind: review\nof: progress\n${plan}date: 3 June 2026\noutcomes_covered: ["1"]\nstatement: ${decided('4 June 2026')}`
  it.each([
    ['', 'declared', 'not-shown'],
    ['plan: loip\n', 'declared', 'not-shown'],
    ['plan: milltown\n', 'not-shown', 'declared'],
    ['plan: [loip, milltown]\n', 'not-shown', 'not-shown'],
  ])('means that of the plan that a review is of: %s', async (plan, ofLoip, ofLocality) => {
    const result = await check(profile(), review(plan), loip, milltown)
    expect([
      verdict(result, 's7-1-keep-progress-under-review'),
      verdict(result, 's11-1-keep-progress-under-review'),
    ]).toEqual([ofLoip, ofLocality])
    expect(notes(result).length > 0).toBe(plan.includes('['))
  })

  it('means the LOIP’s in a partner’s own plan and in a request for information', async () => {
    const own = ', corporate_plan: {title: Council plan 2025-29, outcomes: ["1"], date: 3 April 2025}'
    const asked =
      'information_requests: [{partner: council, outcome: "1", requested_on: 3 May 2026, provided_on: 9 May 2026}]'
    const result = await check(profile(asked, own), loip, milltown)
    expect(notes(result)).toEqual([])
    expect(verdict(result, 's14-5-take-account-of-loip')).toBe('for-people')
    expect(verdict(result, 's14-4-provide-information')).toBe('not-shown')
  })

  it('gives an action of a delivery plan that covers none to neither, in any table', async () => {
    const delivery = 'kind: delivery-plan\nactions: [{title: Safe routes, outcomes: ["1"]}]'
    const result = await check(profile(), delivery, loip, milltown)
    expect(result.actions.map(({ outcomes }) => outcomes)).toEqual([['1, of “Our Strathexample” or “Our Milltown”']])
    expect(verdict(result, 'gp-action-for-each-outcome')).toBe('cannot-tell')
    const covering = await check(profile(), delivery.replace('actions', 'covers: milltown\nactions'), loip, milltown)
    expect(covering.actions.map(({ outcomes }) => outcomes)).toEqual([['1: The mill is open']])
  })

  it('credits an action of one plan to no outcome of another', async () => {
    const acting = `${milltown}\nactions: [{title: Open the mill, outcomes: ["1"]}]`
    const result = await check(profile(), loip, acting)
    expect(result.findings.filter(({ rule }) => rule === 'gp-action-for-each-outcome').map(({ says }) => says)).toEqual(
      ['No action in these files is for outcome 1 “Fewer children grow up in poverty”.'],
    )
  })

  it('prints what was learned beside the outcome of the plan that the report is on', async () => {
    const report = (covers: string) =>
      `kind: progress-report\ncovers: ${covers}\nreporting_year: 2025-26\npublished_on: 3 September 2026\nlearning: [{kind: barrier, what: Buses stop early, outcomes: ["1"]}]`
    const named = async (covers: string) =>
      (await check(profile(), report(covers), loip, milltown)).learning[0]?.outcomes
    expect(await named('loip')).toEqual(['1: Fewer children grow up in poverty'])
    expect(await named('milltown')).toEqual(['1: The mill is open'])
    expect(await named('[loip, milltown]')).toEqual(['1, of “Our Strathexample” or “Our Milltown”'])
  })

  it('sets section 5 aside for neither', async () => {
    const decision = (scope: string) =>
      `kind: exceptions\ninappropriate: [{scope: ${scope}, reason: All alike., decided_on: 14 March 2025, evidence: Board minute, owner: Board, review_by: 14 March 2028}]`
    const aim = loip.replace(
      'outcomes:',
      'inequality: {aim: The gap between the poorest places and the rest closes by half.}\noutcomes:',
    )
    const alone = await check(profile(), decision('loip/1'), aim, milltown)
    const shared = await check(profile(), decision('"1"'), aim, milltown)
    expect(shared.findings.map(({ says }) => says).join()).toContain(
      'The section 5 decision on “1” may be about an outcome of “Our Strathexample” or “Our Milltown”, so it counts for none here.',
    )
    const asked = (result: RunResult) =>
      result.findings.some(({ says }) => says.includes('does not say of any outcome'))
    expect([asked(alone), asked(shared)]).toEqual([false, true])
  })
})

describe('a LOIP that uses ids anew', () => {
  const agreed = (day: string) =>
    `kind: exceptions\nagreements: [{partner: council, duty: s.14(3)(a), outcome: "1", reason: No work on it, agreed_on: ${day}, evidence: Board minute, owner: Board, review_by: 31 March 2028}]`

  it('is not relieved by an agreement on what the id meant before', async () => {
    const result = await check(profile(), agreed('12 March 2019'), old, loip)
    expect(verdict(result, s143a)).toBe('not-shown')
    expect(result.exceptions.map(({ standing }) => standing)).toEqual(['needless'])
    const since = await check(profile(), agreed('12 March 2025'), old, loip)
    expect([verdict(since, s143a), since.exceptions[0]?.standing]).toEqual(['for-people', 'in-use'])
  })

  it('keeps the agreement on an outcome that is carried on', async () => {
    const before = old.replace('Fires fell', 'Fewer children grow up in poverty')
    const result = await check(profile(), agreed('12 March 2019'), before, loip)
    expect([verdict(result, s143a), result.exceptions[0]?.standing]).toEqual(['for-people', 'in-use'])
  })

  it('asks of a contribution that was decided on under the numbers of before', async () => {
    const given = (day: string) =>
      `contributions: [{partner: council, outcome: "1", kind: staff, decided: ${decided(day)}}]`
    const result = await check(profile(given('12 March 2019')), old, loip)
    expect(verdict(result, s143a)).toBe('for-people')
    expect(notes(result).join()).toContain(
      '“Fires fell” of “Strathexample 2017” or “Fewer children grow up in poverty” of',
    )
    expect(verdict(await check(profile(given('12 March 2025')), old, loip), s143a)).toBe('declared')
  })

  it('counts no contribution of a delivery plan for the edition before', async () => {
    const delivery =
      'kind: delivery-plan\ncovers: loip-2017\ncontributions: [{partner: council, outcome: "1", kind: staff, amount: four}]'
    const result = await check(profile(), delivery, old, loip)
    expect(verdict(result, s143a)).toBe('not-shown')
    expect(result.contributions.map((row) => row.for[0])).toEqual(['1: Fires fell'])
  })
})
