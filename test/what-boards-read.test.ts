// Kinds of mistake that a hostile reader of the Act found, each read as a board, a coordinator or a partner reads it: in the checklist, in the
// board paper, in what is asked. Each makes its kind of file, in several words.
import { describe, expect, it } from 'vitest'
import * as boardPaper from '../src/report/board-paper/board-paper.ts'
import { checklistMarkdown } from '../src/report/board-paper/checklist.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import * as plain from '../src/report/terminal/plain.ts'
import type { RunResult } from '../src/result/run-result.ts'
import {
  checked,
  gapsOf,
  localities,
  localityPlan,
  loip,
  profile,
  report,
  type Small,
  statement,
} from './small-partnership.ts'

const options = { colour: false, show: new Set(sections) }
const question = (run: RunResult, cite: string) =>
  checklistMarkdown(run)
    .split(/^### \d+\\?\. /m)
    .filter((part) => part.replaceAll('\\', '').includes(`(${cite})`) || part.replaceAll('\\', '').includes(cite))
    .join('\n')
    .replaceAll('\\', '')
const told = ({ result }: Small, duty: string) =>
  result.findings.filter((finding) => finding.duty === duty).map(({ level, says }) => `${level}: ${says}`)

/** What the checklist says of a question that the files do not answer. */
const leftOpen =
  /The files go as far as files can|Nothing in the files shows it|It cannot be told yet|The files do not show it/
const partnersListed = `partners:\n  - Strathexample Council\n  - NHS Strathexample\n  - Police Scotland`

describe('the board’s checklist claims nothing that the files do not say', () => {
  it('and quotes what they say, where they answer it', async () => {
    const small = await checked([profile(), loip(), report('2024-25', '20 September 2025')])
    expect(small.verdict('s8-2a-assess-each-outcome')).toBe('shown')
    const text = question(small.result, 's.8(2)(a)')
    expect(text).toContain('These files say')
    expect(text).not.toMatch(leftOpen)
  })

  it.each(['on track', 'green', 'Amber', 'RAG: green'])(
    'that a report calls an outcome “%s” does not answer whether it improved',
    async (word) => {
      const small = await checkedLoosely([
        profile(),
        loip(),
        report('2024-25', '20 September 2025').replace(
          'judgement: improved, because: Fewer families are poor than a year ago.',
          `judgement: ${word}`,
        ),
      ])
      expect(small.verdict('s8-2a-assess-each-outcome')).not.toBe('shown')
      expect(question(small.result, 's.8(2)(a)')).toMatch(leftOpen)
      expect(question(small.result, 's.8(2)(a)')).not.toBe('')
    },
  )

  it('a list of names does not answer whether the partners plan together', async () => {
    const small = await checked([profile(partnersListed)])
    const text = question(small.result, 's.4(1)')
    expect(text).not.toBe('')
    expect(text).toMatch(leftOpen)
    expect(small.verdict('s4-1-carry-out')).toBe('for-people')
  })

  it.each(['We will hold 12 meetings and write a strategy.', 'Better.', '"Meetings held: 12"'])(
    '“%s” does not answer how much better things will be',
    async (words) => {
      const small = await checked([
        profile(),
        loip()
          .replace('Fewer families have to choose between heating and food.', words)
          .replace('Fewer children grow up in poverty', 'Poverty'),
      ])
      expect(small.verdict('s6-2b-describe-improvement')).not.toBe('shown')
      expect(question(small.result, 's.6(2)(b)')).toMatch(leftOpen)
    },
  )
})

/** As `checked`, where a word that is no answer is a finding of the file. */
async function checkedLoosely(documents: readonly string[]): Promise<Small> {
  const { checkFiles } = await import('./report/runs.ts')
  const result = await checkFiles(Object.fromEntries(documents.map((text, at) => [`${at}.yaml`, `${text.trim()}\n`])))
  return {
    result,
    of: (rule) => result.findings.filter((finding) => finding.rule === rule),
    verdict: (duty) => result.duties.find((row) => row.duty === duty)?.verdict,
  }
}

describe('nobody declares what no file states', () => {
  const unsaid = ['s7-1-keep-progress-under-review', 's11-1-keep-progress-under-review', 's14-5-take-account-of-loip']
  const judged = (judgement: string) =>
    report('2024-25', '20 September 2025').replace('judgement: improved', `judgement: ${judgement}`)
  const corporatePlan = profile(
    'partners:\n  - {id: nhs, name: NHS Strathexample, corporate_plan: {title: Plan 2025-28, url: "https://nhs.example/plan", outcomes: ["1"]}}',
  )
  it.each([
    [
      'a report that assesses each outcome',
      [profile(localities), loip(), localityPlan('milltown'), judged('improved')],
    ],
    ['a report that has no data on any', [profile(localities), loip(), localityPlan('milltown'), judged('no data')]],
    ['a plan of a partner, listed with ids in the file of the partnership', [corporatePlan, loip()]],
  ])('not from %s', async (_what, documents) => {
    const { result } = await checked(documents)
    for (const duty of unsaid) {
      const row = result.duties.find((one) => one.duty === duty)
      expect([duty, row?.verdict === 'declared', row?.declared]).toEqual([duty, false, []])
    }
    expect(boardPaper.render(result)).not.toMatch(/declared by us|[1-9]\d* declared/)
    expect(checklistMarkdown(result)).not.toContain('Declared by')
    expect(plain.render(result, options)).not.toContain('Declared by')
  })

  it('and a statement that stands in a file is told in its own words', async () => {
    const { result } = await checked([profile(), loip(`statement: ${statement('3 May 2026')}`)])
    for (const { declared } of result.duties)
      for (const { claim } of declared) expect(claim).toBe('This was done as written here.')
  })
})

describe('a plan that is due', () => {
  const identifiedOn = (day: string) =>
    profile(`localities:\n  - {id: milltown, name: Milltown, poorer_outcomes: yes, decided_on: ${day}}`)
  const draft = localityPlan('milltown').replace(/edition: .*/, 'edition: {status: draft}')
  const duty = 's10-1-plan-for-each-identified'

  it.each(['19 November 2026', '1 October 2026', '1 January 2026'])(
    'is waited for where its locality was identified on %s',
    async (day) => {
      for (const documents of [
        [identifiedOn(day), loip()],
        [identifiedOn(day), loip(), draft],
      ]) {
        const small = await checked(documents)
        expect(small.verdict(duty)).toBe('pending')
        expect(gapsOf(small, 's10-1')).toEqual([])
      }
    },
  )

  it.each(['14 March 2017', '1 June 2020', '1 November 2025'])(
    'is missing where that was on %s, draft or not',
    async (day) => {
      for (const documents of [
        [identifiedOn(day), loip()],
        [identifiedOn(day), loip(), draft],
      ])
        expect((await checked(documents)).verdict(duty)).toBe('missing')
    },
  )
})

describe('a plan that covers an identified locality and is for a group too', () => {
  it.each(['Young people', 'Young carers', 'Older people in Milltown'])('is its locality plan: %s', async (group) => {
    const small = await checked([
      profile(localities),
      loip(),
      localityPlan('milltown', `community_of_interest: ${group}`),
    ])
    expect(small.verdict('s10-1-plan-for-each-identified')).toBe('shown')
    expect(gapsOf(small, 's10-1')).toEqual([])
    for (const { duty, verdict } of small.result.duties.filter(
      (row) => /^s1[012]-[123]/.test(row.duty) && row.duty !== 's10-2-may-plan-others',
    ))
      expect([duty, verdict]).not.toEqual([duty, 'not-applicable'])
    expect(plain.render(small.result, options)).not.toMatch(
      /Write covers|No locality plan in these files covers Milltown/,
    )
  })
})

describe('a revision', () => {
  const review = (day: string, of: string) =>
    `kind: review\nof: plan\nplan: ${of}\ndate: ${day}\ndecision: revise\nrevision_adopted: yes`
  it.each(['13 November 2026', '1 October 2026'])('adopted on %s and not online yet is waited for', async (day) => {
    const lp = await checked([
      profile(localities),
      loip(),
      localityPlan('milltown'),
      review(day, 'loip-2024'),
      review(day, 'milltown'),
    ])
    for (const duty of ['s7-5-publish-revised', 's11-5-publish-revised']) {
      expect([duty, lp.verdict(duty)]).toEqual([duty, 'pending'])
      expect(gapsOf(lp, duty)).toEqual([])
    }
  })
})

describe('a partnership that reports is not punished for it', () => {
  it.each(['11 April 2024', '10 May 2024', '1 March 2025'])(
    'an outcome closed on %s, within the year, is a question at most',
    async (day) => {
      const closed = loip(
        `  - {id: "2", title: Fewer homes are cold, improvement: Fewer families live in cold homes., closed: {on: ${day}, reason: done}}`,
        {
          published: '27 June 2022',
        },
      )
      const small = await checked([profile(), closed, report('2024-25', '20 September 2025')])
      expect(gapsOf(small, 's8-2a')).toEqual([])
    },
  )

  it('nor is a first plan that was published days before the year ended, whose report misses an outcome', async () => {
    const two = loip('  - {id: "2", title: Fewer homes are cold, improvement: Fewer families live in cold homes.}', {
      published: '20 March 2025',
    })
    const small = await checked([profile(), two, report('2024-25', '20 September 2025')])
    expect(gapsOf(small, 's8-2a')).toEqual([])
  })
})

describe('community bodies', () => {
  const body = (more: string) =>
    `kind: participation\nbodies_considered:\n  - {name: Shore Voices, represents_inequality: yes, ${more}}\nbodies:\n  - {name: Milltown Community Council, wants_to_participate: yes, steps: [Travel costs paid]}`

  it.each(['do not invite', 'not now', 'Invite', 'not invited: it closed in 2025', 'ask again next year'])(
    'may be decided on in any words: %s',
    async (decision) => {
      const small = await checked([profile(), loip(), body(`decision: "${decision}"`)])
      expect(small.result.findings.filter(({ level }) => level === 'error' || level === 'gap')).toEqual([])
    },
  )

  it('a statement of years ago says little of how they take part now', async () => {
    const of = (date: string) =>
      checked([
        profile(),
        loip(),
        `${body('likely_to_contribute: yes, decision: invite, efforts: [{what: Two letters, date: 3 May 2026}]')}\nstatement: ${statement(date)}`,
      ])
    const [old, recent] = [await of('3 May 2018'), await of('3 May 2026')]
    for (const duty of ['s4-3b-participate-with-community-bodies', 's4-6c-enable-participation']) {
      expect([duty, old.verdict(duty)]).not.toEqual([duty, 'declared'])
      expect([duty, recent.verdict(duty)]).toEqual([duty, 'declared'])
    }
  })
})

describe('what the Act does not ask for is no gap', () => {
  it.each(['left in every library', 'printed', 'read out at the gala'])(
    'a LOIP published in another form: %s',
    async (form) => {
      const text = loip().replace(/, url: "[^"]*"/, `, other_form: ${form}`)
      expect(gapsOf(await checked([profile(), text]), 's6-1')).toEqual([])
    },
  )

  it('one name that is missing from the list of partners', async () => {
    const small = await checked([profile(partnersListed)])
    expect(told(small, 's4-1-carry-out').filter((one) => /^(?:gap|error)/.test(one))).toEqual([])
  })

  it('a link to a national outcome that does not seem to fit is for people, and is no gap', async () => {
    const text = loip().replace(
      '{outcome: Poverty, why: Fewer families are poor.}',
      '{outcome: International, why: chosen at random}',
    )
    const small = await checked([profile(), text])
    expect(small.verdict('s4-4-consistent-national-outcomes')).toBe('for-people')
    expect(gapsOf(small, 's4-4')).toEqual([])
  })

  it.each(['x', 'Ms Example’s work', 'takes part', 'chair of the Board', 'invited'])(
    'the role of a section 13 partner: %s',
    async (role) => {
      const small = await checked([profile(`partners:\n  - {name: Police Scotland, role: "${role}"}`)])
      expect(told(small, 's13-2-who').filter((one) => /^(?:gap|error)/.test(one))).toEqual([])
    },
  )
})
