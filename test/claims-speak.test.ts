// One statement of a document can stand behind much that is in it, and only behind what it speaks of: a claim about another matter is
// quoted, for people.
import { describe, expect, it } from 'vitest'
import { checked, localities, profile } from './small-partnership.ts'

const matters = {
  consultation: [
    'The community bodies and others were consulted.',
    'The Board heard who was asked.',
    'Workshops and a survey were held before it was agreed.',
  ],
  needs: [
    'The Board read the need figures.',
    'The board chose the outcomes from the needs listed here.',
    'The Board read that incomes are below the average, and what people here need.',
    'The outcomes were chosen from the needs and circumstances of residents.',
  ],
  contributions: ['Partners contribute staff and money.', 'The Board agreed which resources each body puts in.'],
  attendance: ['The partners attended the Board, co-operated and helped it to work.', 'All six partners attended.'],
  approval: ['The Board approved the plan.', 'The council adopted its plan in June.'],
  review: ['The plan was reviewed.', 'Progress was reviewed in March.'],
  all: [
    'Those listed here were asked, and what is listed is what is put in.',
    'This was done as written here.',
    'What this plan says is so.',
    'We agreed this.',
  ],
} as const
type Matter = keyof typeof matters

const statement = (claim: string) =>
  `statement: {claim: "${claim}", evidence: Board minute, locator: item 5, owner: Board secretary, date: 1 May 2024}`
const people = `
consulted:
  - {who: Milltown Community Council, community_body: yes, when: March 2024}
  - {who: Strathexample Chamber of Commerce, community_body: no, when: March 2024}
representations: none`
const loip = (claim: string) => `
kind: loip
id: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
needs: {items: [{id: N1, summary: "One child in five grew up in poverty in 2023, and in Milltown one in three."}]}${people}
outcomes: [{id: "1", title: Fewer children grow up in poverty, improvement: From one in five to one in ten by 2030}]
contributions: [{partner: Strathexample Council, outcome: "1", kind: staff, amount: two officers}]
${statement(claim)}`
const localityPlan = (claim: string) => `
kind: locality-plan
id: milltown
title: Milltown Together
covers: milltown
edition: {published_on: 27 June 2024}
needs_considered: {summary: "One child in three grew up in poverty in 2023.", evidence: [{title: Profile of Milltown, geography: Milltown}]}${people}
outcomes: [{id: M1, title: Families have enough to live on, improvement: From one in three to one in five by 2030}]
${statement(claim)}`

const asked: readonly [duty: string, of: Matter][] = [
  ['s6-3a-consult-community-bodies', 'consultation'],
  ['s6-3b-consult-others', 'consultation'],
  ['s6-4a-account-of-representations', 'consultation'],
  ['s6-4b-account-of-needs', 'needs'],
  ['s10-4a-consult-community-bodies', 'consultation'],
  ['s10-4b-consult-others', 'consultation'],
  ['s10-5a-account-of-representations', 'consultation'],
  ['s10-5b-account-of-locality-needs', 'needs'],
]

describe.each(Object.keys(matters) as Matter[])('a statement of the document on %s', (matter) => {
  it.each(matters[matter])('%s', async (claim) => {
    const { verdict } = await checked([profile(localities), loip(claim), localityPlan(claim)], {
      rules: ['s6-', 's10-'],
    })
    for (const [duty, of] of asked) {
      if (matter === of) expect([duty, verdict(duty)]).toEqual([duty, 'declared'])
      // The Act asks for no link of each outcome with a need, and a claim that speaks of no need does not spare it.
      else if (matter === 'all') expect([duty, verdict(duty)]).not.toEqual([duty, 'missing'])
      else expect([duty, verdict(duty)]).not.toEqual([duty, 'declared'])
    }
  })
})

it.each([
  ['s6-3b-consult-others', '{who: Milltown Community Council, community_body: yes, when: March 2024}'],
  ['s6-3a-consult-community-bodies', '{who: Strathexample Chamber of Commerce, community_body: no, when: March 2024}'],
])('%s: a statement declares nothing of those who are not listed', async (duty, entry) => {
  for (const claim of Object.values(matters).flat()) {
    const plan = loip(claim).replace(/consulted:\n.*\n.*\n/, `consulted: [${entry}]\n`)
    const { verdict } = await checked([profile(localities), plan], { rules: ['s6-3'] })
    expect([claim, verdict(duty)]).not.toEqual([claim, 'declared'])
  }
})
