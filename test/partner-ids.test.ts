// Contributions name outcomes and partners by id. A dangling id is reported, and never matched to another.
import { expect, it } from 'vitest'
import { runExample } from '../src/engine/example.ts'
import { provisionIn } from '../src/model/relieved-duty.ts'
import { shippedReference } from '../src/reference/index.ts'
import contribute from '../src/rules/s14-partner-duties/s14-3a-contribute-resources-outcomes.ts'
import takeAccount from '../src/rules/s14-partner-duties/s14-5-take-account-of-loip.ts'

const profile = (more: string) => `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council${more}}]
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Children are safe}]
statement: {claim: This is what is put in., evidence: Board minute, locator: item 5, owner: Board secretary, date: 14 March 2024}
`

it('reports a contribution to an unknown outcome, and does not count it for another', async () => {
  const yaml = `${profile('')}contributions: [{partner: council, outcome: "7", kind: staff}]`
  const { errors, findings } = await runExample(contribute, yaml, shippedReference)
  expect(errors.map(({ says }) => says)).toEqual(['“7” is not the id of an outcome in these files.'])
  expect(findings.map(({ verdict }) => verdict)).toEqual(['not-shown'])
})

it('reports a contribution of an unknown partner', async () => {
  const yaml = `${profile('')}contributions: [{partner: counsil, outcome: "1", kind: staff}]`
  const { errors } = await runExample(contribute, yaml, shippedReference)
  expect(errors.map(({ says }) => says)).toEqual([
    '“counsil” is not the id of a partner or group of the partnership in these files. Did you mean “council”?',
  ])
})

it('reports a corporate plan that takes up an unknown outcome, and does not count it for another', async () => {
  const yaml = profile(', corporate_plan: {title: Council plan, outcomes: "7", date: 1 April 2025}')
  const { errors, declared } = await runExample(takeAccount, yaml, shippedReference)
  expect(errors).toHaveLength(1)
  expect(declared).toEqual([])
})

it('reads a provision in any citation style, and takes a bare section for no single duty', () => {
  const ways = ['s.14(3)(a)', '14(3)(a)', 's14-3a', 's14-3a-contribute-resources-outcomes', 'S. 14 (3) (A)']
  expect(new Set([...ways, 'section 14(3)(a) of the 2015 Act'].map(provisionIn))).toEqual(new Set(['14 3 a']))
  expect(['s.14(2) of the Act', 's14-2-cooperate', '14(2)'].map(provisionIn)).toEqual(['14 2', '14 2', '14 2'])
  expect(['s.14', 'all', 'contributing'].map(provisionIn)).toEqual([undefined, undefined, undefined])
})
