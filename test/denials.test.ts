// A statement that something was not done proves no duty to do it. It is quoted, for people; words that only hold a “not” or a “no” stay
// what they are.
import { describe, expect, it } from 'vitest'
import { isDenial, namesNobody } from '../src/readings/denial.ts'
import { checked, loip, profile } from './small-partnership.ts'

const subjects = ['Fife Council', 'The Board', 'NHS Fife and the police', 'We']
const acts = [
  ['take part', 'taken part', 'taking part'],
  ['consult anybody', 'consulted anybody', 'consulting anybody'],
  ['facilitate community planning', 'facilitated community planning', 'facilitating community planning'],
  ['contribute to the plan', 'contributed to the plan', 'contributing to the plan'],
  ['consider the representations', 'considered the representations', 'considering the representations'],
  ['have regard to the guidance', 'had regard to the guidance', 'having regard to the guidance'],
] as const
const deny = subjects.flatMap((subject) =>
  acts.flatMap(([act, done, doing]) => [
    `${subject} did not ${act}.`,
    `${subject} does not ${act}`,
    `${subject} didn’t ${act}`,
    `${subject} has not yet ${done}.`,
    `${subject} never ${done}`,
    `${subject} declined to ${act}`,
    `${subject} refused to ${act} in 2024`,
    `${subject} has yet to ${act}`,
    `${subject} chose not to ${act}`,
    `${subject} agreed the plan without ${doing}.`,
    `${subject} met in May 2024, and did not ${act}`,
    `${subject} did not fully ${act}`,
    `${subject} no longer ${act.replace('take', 'takes').replace('have', 'has')}`,
  ]),
)
const nobodies = [
  'No community bodies',
  'Nobody',
  'No one',
  'None of the partners',
  'Not one community council',
  'Neither council',
]
const passives = ['consulted', 'asked to take part', 'involved', 'invited', 'properly considered', 'taken into account']
const denyOfAll = nobodies.flatMap((nobody) => passives.map((passive) => `${nobody} was ${passive}.`))

/** What was to take place and did not, or is still to. */
const putOffs = [
  ...['cancelled', 'postponed', 'deferred to 2027', 'adjourned'].flatMap((put) => [
    `The review was ${put}.`,
    `The Board ${put} the review.`,
    `Consultation ${put}`,
  ]),
  ...['still to be', 'yet to be', 'to be'].map((open) => `The guidance is ${open} considered`),
  'Attended no meetings this year',
  'Sent apologies to all four meetings',
  'Its membership lapsed in 2025',
  'Is unaware of the guidance',
  'The Board did not have time to look at progress and carried the item forward.',
  'The Board noted it has no scrutiny arrangements.',
  'No formal governance exists.',
  'Not assessed this year.',
  'Not consulted',
  'A seat was refused',
]

const affirm = [
  'The Board heard those for and those against, and agreed the plan',
  'They asked why the buses stopped, and we answered',
  'Nothing was cancelled',
  'Nobody was refused a seat',
  'No meeting was postponed',
  'The Board sets out what is to be done by whom, and met',
  'Not only the council took part',
  'The Board agreed no later than 3 May 2024 who takes part',
  'All were consulted no later than May 2024',
  'Fife Council not only took part but chaired every meeting',
  'Bodies were not just consulted, they wrote the plan',
  'NHS Fife did not object to the plan, and took part',
  'Nobody was left out of the consultation',
  'No one was excluded',
  'No bodies refused to take part',
  'No partner declined to contribute',
  'The Board did not refuse to consult anybody',
  'No fewer than 12 bodies were consulted',
  'NHS Fife never missed a meeting',
  'Those who did not take part were visited at home',
  'Where a body did not answer, officers visited it',
  'We reviewed the plan; it did not need revising',
  'The plan was reviewed and not revised',
  'All comments were considered without exception',
  'No representation was left unanswered',
  'Nobody wrote in',
  'The Board considered all comments, and none was rejected',
]

describe('what was not done', () => {
  it.each([
    ['by somebody', deny],
    ['of anybody', denyOfAll],
    ['of what was put off', putOffs],
  ] as const)('is a denial, %s', (_who, all) => {
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter((said) => !isDenial(said))).toEqual([])
  })

  it('is none where the words say that it was done', () => {
    expect(affirm.filter(isDenial)).toEqual([])
  })

  it('is told from the name of a body', () => {
    expect(
      ['No community bodies', 'Nobody', 'None of the community councils', 'No groups were asked'].every(namesNobody),
    ).toBe(true)
    expect(['Nordic Trust', 'Milltown Community Council', 'Notting Hall', 'No Wrong Door'].filter(namesNobody)).toEqual(
      [],
    )
  })
})

const stated = (claim: string, date = '1 March 2026') =>
  `{claim: ${JSON.stringify(claim)}, evidence: Letter, locator: the whole, owner: Board secretary, date: ${date}}`

const partnerDuties = [
  ['participation', 's4-3a-participate-with-each-other', 'take part in the partnership'],
  ['participation', 's14-2-cooperate', 'co-operate with the others'],
  ['facilitation', 's13-1a-facilitate', 'facilitate community planning'],
] as const

async function partnerSays(field: string, claim: string) {
  return checked([
    profile(`partners:\n  - name: Strathexample Council\n    ${field}:\n      - ${stated(claim)}\n`, 'Strathexample'),
  ])
}

describe('the statement of a partner', () => {
  it.each(partnerDuties)('%s: a denial is for people under %s, quoted', async (field, duty, act) => {
    const claims = [
      `Strathexample Council does not ${act}.`,
      `The council declined to ${act}`,
      `The council has yet to ${act}`,
    ]
    for (const claim of claims) {
      const small = await partnerSays(field, claim)
      expect(small.verdict(duty)).toBe('for-people')
      const says = small.result.findings.map((finding) => finding.says)
      const begun = claim.slice(0, 40)
      expect(
        says.filter((one) => one.includes('says that something was not done') && one.includes(begun)),
      ).toHaveLength(1)
    }
    const small = await partnerSays(field, `The council did ${act}, and did not object to any of it.`)
    expect(small.verdict(duty)).toBe('declared')
  })
})

const preparation = [
  's6-3a-consult-community-bodies',
  's6-3b-consult-others',
  's6-4a-account-of-representations',
] as const
const listed = `consulted:
  - {who: Milltown Community Council, community_body: yes, when: December 2023}
  - {who: Chamber of Commerce, when: December 2023}
`
const done = stated('Those listed were consulted, and what they said was considered.', '14 March 2024')

describe('how a plan was prepared', () => {
  it('is declared where all is said to be done', async () => {
    const small = await checked([
      profile(),
      loip(`${listed}representations: Bus fares were added.\nstatement: ${done}`),
    ])
    expect(preparation.map((duty) => small.verdict(duty))).toEqual(['declared', 'declared', 'declared'])
  })

  it('is for people where the statement denies it', async () => {
    const denied = stated('The Board did not consult anybody', '14 March 2024')
    const small = await checked([
      profile(),
      loip(`${listed}representations: Bus fares were added.\nstatement: ${denied}`),
    ])
    expect(preparation.map((duty) => small.verdict(duty))).toEqual(['for-people', 'for-people', 'for-people'])
  })

  it.each(['No community bodies were consulted', 'Nobody', 'None of the community councils'])(
    'is for people where those consulted are “%s”',
    async (who) => {
      const small = await checked([
        profile(),
        loip(`consulted: [{who: ${who}, when: December 2023}]\nrepresentations: none\nstatement: ${done}`),
      ])
      expect(['for-people', 'not-shown']).toContain(small.verdict('s6-3b-consult-others'))
      expect(['for-people', 'not-shown']).toContain(small.verdict('s6-3a-consult-community-bodies'))
    },
  )

  it.each(['Representations were not considered.', 'No comments were taken into account', 'Nobody considered them'])(
    'is for people where of representations it is said: %s',
    async (said) => {
      const small = await checked([profile(), loip(`${listed}representations: ${said}\nstatement: ${done}`)])
      expect(small.verdict('s6-4a-account-of-representations')).toBe('for-people')
      expect(small.verdict('s6-3b-consult-others')).toBe('declared')
      const says = small.of('s6-4a-account-of-representations').map((finding) => finding.says)
      expect(says.join()).toContain(said.replace(/[.]$/, ''))
    },
  )

  it.each(['No representations were received', 'None was made.', 'Nobody was left out; fares were added'])(
    'is declared where of representations it is said: %s',
    async (said) => {
      const small = await checked([profile(), loip(`${listed}representations: ${said}\nstatement: ${done}`)])
      expect(small.verdict('s6-4a-account-of-representations')).toBe('declared')
    },
  )
})

it('an effort that was not made is for people', async () => {
  const small = await checked([
    `kind: participation
bodies_considered:
  - {name: Harbour Tenants, represents_inequality: yes, likely_to_contribute: yes, efforts: [{what: Nobody was invited, date: March 2022}]}
statement: ${stated('We considered which bodies could contribute')}`,
    profile(),
  ])
  expect(small.verdict('s4-6b-all-reasonable-efforts')).toBe('for-people')
})

it('a partner whose role says that it does not take part is a question under s.4(3)(a), with the role quoted', async () => {
  for (const role of ['does not take part', 'declined to take part', 'no longer takes part']) {
    const small = await checked([
      profile(
        `partners:\n  - {name: Strathexample Council, role: ${role}, participation: [${stated('Took part.')}]}\n`,
      ),
    ])
    expect(small.verdict('s4-3a-participate-with-each-other')).toBe('for-people')
    const says = small.of('s4-3a-participate-with-each-other').map((finding) => finding.says)
    expect(says).toEqual([expect.stringContaining(`“Strathexample Council”: “${role}”`)])
  }
})

describe('a statement from before what was done', () => {
  const body = (date: string, claimed: string) => `
kind: participation
bodies_considered:
  - {name: Harbour Tenants, represents_inequality: yes, likely_to_contribute: yes, efforts: [{what: Three visits, date: ${date}}]}
statement: ${stated('We considered which bodies could contribute', claimed)}`
  it.each([
    ['March 2022', '10 February 2022', 'for-people'],
    ['10 February 2022', '10 February 2022', 'declared'],
    ['February 2022', '10 February 2022', 'declared'],
    ['March 2021', '10 February 2022', 'declared'],
  ])('efforts of %s and a statement of %s', async (date, claimed, verdict) => {
    const small = await checked([body(date, claimed), profile()])
    expect(small.verdict('s4-6b-all-reasonable-efforts')).toBe(verdict)
    // What bodies were considered is what it states.
    expect(small.verdict('s4-6a-consider-community-bodies')).toBe('declared')
  })
})
