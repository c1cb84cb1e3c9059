// The traps of Part 2, one by one, each as a sentence that a lawyer can check. Every test runs the program on an invented
// partnership, or reads the law table.
import { describe, expect, it } from 'vitest'
import { asFix } from '../src/engine/fix.ts'
import { levelOf } from '../src/engine/level.ts'
import { dutyIds, dutyOf } from '../src/law/index.ts'
import { councilAreas, findCouncilArea, partnersDue } from '../src/reference/index.ts'
import { rules } from '../src/rules/index.gen.ts'
import {
  checked,
  gapsOf,
  localities,
  localityPlan,
  loip,
  profile,
  report,
  ruleNamed,
  statement,
} from './small-partnership.ts'

const area = (more: string) => profile(`localities:\n${more}`)
const people = (name: string, count: string, more = 'source: census, as_at: 2022') =>
  `  - {name: ${name}, made_of: settlements, population: {value: "${count}", ${more}}}`
const ward = (name: string, code: string, more = '') => `  - {name: ${name}, made_of: ward, ward_code: ${code}${more}}`

describe('what is commonly misread', () => {
  it('the regulations on localities are SSI 2016/364; SSI 2016/363 is cited nowhere', async () => {
    const { of, result } = await checked([area(people('The Strath', '30,001'))], { rules: ['s9-2'] })
    expect(of('s9-2-locality-type')[0]?.cite).toContain('SSI 2016/364')
    const texts = [
      ...result.duties.flatMap(({ cite, says, instrument, why }) => [cite, says, instrument, why]),
      ...rules.flatMap(({ title, why, fix, leaves }) => [title, why, asFix(fix).says, leaves]),
    ]
    expect(texts.filter((text) => text?.includes('2016/363'))).toEqual([])
  })

  it('wards and other areas may be mixed: there is no rule that localities be of one type', async () => {
    const mixed = await checked([area(`${ward('Milltown', 'X13000001')}\n${people('The Strath', '20,000')}`)], {
      rules: ['s9-2'],
    })
    expect(mixed.result.findings).toEqual([])
    expect(dutyOf('s9-6-same-type-power-unused')).toMatchObject({ nature: 'power', owedBy: 'ministers' })
    expect(rules.filter(({ cites }) => cites.includes('s9-6-same-type-power-unused'))).toEqual([])
  })

  it('the law prescribes no source of population figures: any source is accepted, and none is no gap', async () => {
    const named = await checked(
      [area(people('The Strath', '20,000', 'source: a count by the community council, as_at: 2025'))],
      { rules: ['s9-2'] },
    )
    expect(named.result.findings).toEqual([])
    const unnamed = await checked([area('  - {name: The Strath, made_of: settlements, population: "20,000"}')], {
      rules: ['s9-2'],
    })
    expect(unnamed.of('s9-2-locality-type').map(({ level }) => level)).toEqual(['advice'])
  })

  it('a locality that is a ward has no limit of population', async () => {
    const large = await checked(
      [area(ward('Milltown', 'X13000001', ', population: {value: "45,000", source: census, as_at: 2022}'))],
      { rules: ['s9-2'] },
    )
    expect(large.result.findings).toEqual([])
  })

  it('an area of exactly 30,000 people is within the limit, and one more is not', async () => {
    expect(gapsOf(await checked([area(people('The Strath', '30,000'))], { rules: ['s9-2'] }))).toEqual([])
    const identified = people('The Strath', '30,001').replace('{', '{poorer_outcomes: yes, ')
    expect(gapsOf(await checked([area(identified)], { rules: ['s9-2'] }))).toHaveLength(1)
  })

  it('an area may be listed without being a locality under section 9, and is then held to no limit', async () => {
    expect(gapsOf(await checked([area(people('The Strath', '50,000'))], { rules: ['s9-2'] }))).toEqual([])
  })

  it('section 13 partners are not always five: six where an enterprise body of the region is one', () => {
    const count = (name: string, day: string) => {
      const found = findCouncilArea(name)
      return found.kind === 'found' ? partnersDue(found.area, day).filter(({ facilitates }) => facilitates).length : 0
    }
    expect(count('Fife', '2026-11-22')).toBe(5)
    expect(count('Scottish Borders', '2019-10-15')).toBe(5)
    expect(count('Scottish Borders', '2019-10-16')).toBe(6)
    expect(count('North Ayrshire', '2026-11-22')).toBe(6)
    expect(councilAreas.filter(({ name }) => count(name, '2026-11-22') === 6)).toHaveLength(9)
  })

  it('section 16 is the duty of Ministers to promote community planning; bodies corporate are section 17', () => {
    expect(dutyOf('s16-ministers-promote')).toMatchObject({ owedBy: 'ministers', cite: 's.16' })
    expect(dutyOf('s16-ministers-promote').says).not.toMatch(/corporate/)
    expect(dutyOf('s17-corporate-body').says).toMatch(/body corporate/)
  })

  it('an agreement relieves one partner of one duty for one outcome, never a class', async () => {
    const agreement = (words: string) =>
      `kind: exceptions\nagreements:\n  - {${words}, relief: none, agreed_on: 12 March 2024, reason: It has no role here., owner: Board secretary, evidence: Board minute, review_by: 1 March 2027}`
    const one = await checked([loip(), agreement('partner: sportscotland, duty: s.14(3)(a), outcome: "1"')], {
      rules: ['s14-1-agreed-relief'],
    })
    expect(gapsOf(one)).toEqual([])
    const all = await checked([loip(), agreement('partner: all, duty: s.14(3)(a), outcome: "1"')], {
      rules: ['s14-1-agreed-relief'],
    })
    expect(gapsOf(all)).toHaveLength(1)
  })

  it('the Act sets no day of publication for a LOIP or a locality plan', async () => {
    const late = await checked(
      [
        profile(localities),
        loip('', { published: '3 November 2026' }),
        localityPlan('milltown', '', { published: '3 November 2026' }),
      ],
      { rules: ['s6-1', 's10-1', 'g-publish', 's8-1', 's12-1'] },
    )
    expect(gapsOf(late)).toEqual([])
  })

  it('the Act sets no day of publication for a progress report: this tool waits twelve months', async () => {
    const documents = [loip('', { published: '28 March 2024' })]
    const on = async (asOf: string) =>
      (await checked(documents, { asOf, rules: ['s8-1'] })).of('s8-1-annual-progress-report')
    expect((await on('2025-09-30')).map(({ level }) => level)).toEqual(['note', 'note'])
    expect((await on('2026-03-31')).map(({ level }) => level)).toEqual(['note', 'note'])
    expect((await on('2026-04-01')).map(({ level }) => level)).toContain('gap')
  })

  it('the Act fixes no interval between reviews', async () => {
    const old = await checked([loip('', { published: '3 May 2017' })], { rules: ['s7-', 's11-'] })
    expect(gapsOf(old)).toEqual([])
  })

  it('no indicator, baseline or target is asked of a plan by the Act', async () => {
    const bare = await checked([profile(localities), loip(), localityPlan('milltown')], { asOf: '2024-12-01' })
    const about = /indicator|baseline|target|measure/i
    expect(gapsOf(bare).filter((says) => about.test(says))).toEqual([])
    expect(
      bare.result.findings.filter(({ rule, level }) => rule.startsWith('gp-measure') && level !== 'advice'),
    ).toEqual([])
    expect(gapsOf(bare, 's6-2')).toEqual([])
    expect(gapsOf(bare, 's10-3')).toEqual([])
  })

  it('needs are asked of a LOIP and not of a locality plan', async () => {
    const without = loip().replace(/^needs:.*$/m, '')
    const found = await checked([profile(localities), without, localityPlan('milltown')], { asOf: '2024-12-01' })
    expect(gapsOf(found, 's6-2d')).toHaveLength(1)
    expect(gapsOf(found).filter((says) => /needs/i.test(says) && /milltown/i.test(says))).toEqual([])
    expect(dutyOf('s10-no-needs-description').nature).toBe('no-duty')
  })

  it('participation is asked of the LOIP report and not of a report on a locality plan', async () => {
    const documents = [profile(localities), loip(), localityPlan('milltown')]
    const ofLocality = report('2024-25', '3 September 2025', '', 'milltown', ['M1'])
    const found = await checked([...documents, ofLocality], { rules: ['s8-2', 's12-2'] })
    expect(found.result.findings).toEqual([])
    const ofLoip = await checked([...documents, report('2024-25', '3 September 2025', '')], { rules: ['s8-2b'] })
    expect(gapsOf(ofLoip)).toHaveLength(2)
    expect(dutyOf('s12-no-participation-limb').nature).toBe('no-duty')
  })

  it('section 14 duties on resources, information and taking account reach outcomes of the LOIP only', async () => {
    for (const id of [
      's14-3a-contribute-resources-outcomes',
      's14-4-provide-information',
      's14-5-take-account-of-loip',
    ]) {
      ruleNamed(id)
      const found = await checked(
        [profile('partners: [{id: council, name: Strathexample Council}]'), localityPlan('milltown')],
        { rules: [id] },
      )
      expect(found.result.findings).toEqual([])
    }
    const contributions = (outcome: string) =>
      `contributions: [{partner: council, outcome: "${outcome}", kind: staff, amount: four advice workers}]\nstatement: ${statement('3 May 2024')}`
    const partners = profile(`partners: [{id: council, name: Strathexample Council}]\n${localities}`)
    const onlyLoip = await checked([partners, loip(contributions('1')), localityPlan('milltown')], {
      rules: ['s14-3a'],
    })
    expect(onlyLoip.result.findings).toEqual([])
    expect(onlyLoip.verdict('s14-3a-contribute-resources-outcomes')).toBe('declared')
  })

  it('a locality plan made by choice is reviewed and reported on like any other', async () => {
    const byChoice = [
      profile(localities),
      loip(),
      localityPlan('milltown'),
      localityPlan('strath', 'voluntary: yes', { published: '3 May 2020' }),
    ]
    const found = await checked(byChoice, { rules: ['s12-1', 's11-1', 's11-2a'] })
    ruleNamed('s11-1-keep-progress-under-review')
    for (const id of ['s12-1-annual-report-per-plan', 's11-1-keep-progress-under-review'])
      expect(found.of(id).some(({ subject, says }) => `${subject} ${says}`.includes('Plan strath'))).toBe(true)
  })

  it('a revised LOIP makes the community justice partners review their plan, and never has to be consistent with it', async () => {
    const old = loip('', { id: 'loip-2018', published: '3 May 2018' })
    const found = await checked([old, loip()], { rules: ['x-cj'] })
    expect(found.of('x-cj-review-trigger').map(({ level }) => level)).toEqual(['advice'])
    expect(dutyOf('x-cj-regard-loip').says).toMatch(/need not be consistent/)
    expect((await checked([loip()], { rules: ['x-cj'] })).of('x-cj-review-trigger')).toEqual([])
  })

  it('duties of other bodies never stop a run, and are not counted with those of the partnership', async () => {
    const found = await checked(
      [profile('', 'Orkney Islands'), loip('', { id: 'loip-2018', published: '3 May 2018' }), loip()],
      { rules: ['x-'] },
    )
    expect(found.result.findings.length).toBeGreaterThan(3)
    // A missing list of plans is reported once, not for each body.
    expect(found.result.findings.filter(({ says }) => says.startsWith('The partnership file lists no'))).toHaveLength(1)
    expect(found.result.findings.filter(({ level }) => level !== 'advice' && level !== 'note')).toEqual([])
    expect(found.result.ending.code).toBe(0)
    expect(found.result.standing).toEqual({ decided: 0, declared: 0, notShown: 0, forPeople: 0 })
    // A bare section number would be read as one of the 2015 Act.
    const cites = found.result.findings.flatMap(({ cite }) => cite ?? [])
    expect(cites.filter((cite) => /^ss?\.\d/.test(cite))).toEqual([])
    expect(cites).toContain('Equality Act 2010 s.1(1)-(3)')
  })

  it('guidance and good practice never yield a gap or a question', () => {
    const levels = dutyIds
      .map(dutyOf)
      .filter(({ force }) => force !== 'must')
      .flatMap((duty) =>
        (['missing', 'not-shown', 'for-people', 'pending', 'shown'] as const).map((verdict) => levelOf(duty, verdict)),
      )
    expect(new Set(levels)).toEqual(new Set(['advice', 'note']))
  })
})

describe('mistakes against the text of the Act', () => {
  const sound = [profile(localities), loip(), localityPlan('milltown')]

  it('a report on actions is no assessment of outcomes', async () => {
    const actions = report('2025-26', '3 September 2026').replace(
      /^assessments:\n.*$/m,
      'actions: [{title: Advice in schools, status: on track}]',
    )
    expect(gapsOf(await checked([...sound, actions], { rules: ['s8-2a'] }))).toHaveLength(1)
  })

  it('a list of events is the extent of participation and not its effectiveness', async () => {
    const events = report(
      '2024-25',
      '3 September 2025',
      'participation:\n  extent: {summary: Twelve events were held., bodies: [Milltown Community Council]}',
    )
    expect(gapsOf(await checked([...sound, events], { rules: ['s8-2b'] })).map((gap) => gap.split(':')[0])).toEqual([
      's8-2b-ii-participation-effectiveness',
    ])
  })

  it('an outcome missing from the report is reported', async () => {
    const two = loip('  - {id: "2", title: Rivers are cleaner, improvement: More rivers are in good condition.}')
    const found = await checked([two, report('2025-26', '3 September 2026')], { rules: ['s8-2a'] })
    expect(gapsOf(found)).toHaveLength(1)
    expect(gapsOf(found)[0]).toContain('2')
  })

  it('“ongoing” is no period', async () => {
    const ongoing = await checked([loip().replace('period: 2024-34', 'period: ongoing')], { rules: ['s6-2c'] })
    expect(gapsOf(ongoing).length).toBeGreaterThan(0)
  })

  it('needs that are only in another document are not described in the LOIP', async () => {
    const elsewhere = loip().replace(
      /^needs:.*$/m,
      'needs: {evidence: [{title: Strategic needs assessment, url: "https://strathexample.example/needs"}]}',
    )
    const found = await checked([elsewhere], { rules: ['s6-2d'] })
    expect(found.result.findings.filter(({ level }) => level !== 'note')).toHaveLength(1)
  })

  it('localities have to cover the whole area, and each needs a decision', async () => {
    const part = await checked([area(ward('Milltown', 'X13000001'))], { rules: ['s9-1', 's9-3'] })
    // One locality in the file does not say that the area was not divided.
    expect(gapsOf(part, 's9-1')).toEqual([])
    expect(part.of('s9-1-divide-whole-area').map(({ level }) => level)).toContain('question')
    expect(part.of('s9-3-identify-poorer-localities').map(({ level }) => level)).toEqual(['question'])
  })

  it('a plan for a theme, a group, or an area that is no locality is not a plan under section 10', async () => {
    const others = [
      localityPlan('Town centres', '', { id: 'theme' }),
      'kind: locality-plan\ntitle: Plan for young carers\ncommunity_of_interest: Young carers\nedition: {published_on: 3 May 2024}',
      'kind: locality-plan\ntitle: Milltown Place Plan\ncovers: milltown\nlocal_place_plan: yes\nedition: {published_on: 3 May 2024}',
    ]
    const found = await checked([profile(localities), loip(), ...others], { rules: ['s10-1', 's10-2', 's12-1'] })
    // The place plan says that it covers the locality that was identified: whether it is its plan too is asked.
    expect(gapsOf(found, 's10-1')).toEqual([])
    expect(found.of('s10-1-plan-for-each-identified').map(({ level }) => level)).toEqual(['question'])
    expect(found.of('s10-2-may-plan-others').map(({ level }) => level)).toEqual(['note'])
    expect(gapsOf(found, 's12-1')).toEqual([])
  })

  it('a locality plan of a second edition is reported on as the first was', async () => {
    const renewed = localityPlan('milltown', '', { id: 'milltown-2024' }).replace(
      'edition: {',
      'edition: {replaces: milltown, ',
    )
    const first = localityPlan('milltown', '', { published: '3 May 2019' })
    const reports = ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24'].map((year) =>
      report(year, `3 September ${Number(year.slice(0, 4)) + 1}`, '', 'milltown', ['M1']),
    )
    const found = await checked([profile(localities), first, renewed, ...reports], { rules: ['s12-1'] })
    expect(gapsOf(found)).toHaveLength(1)
    expect(gapsOf(found)[0]).toContain('2024-25')
  })

  it('the consultation on the old edition does not serve the revised one', async () => {
    const consulted = `consulted: [{who: Milltown Community Council, community_body: yes, when: 3 March 2018}]\nstatement: ${statement('3 May 2024')}`
    const old = loip(consulted, { id: 'loip-2018', published: '3 May 2018' })
    const oldLocality = localityPlan('milltown', consulted, { published: '3 May 2018' })
    const newLocality = localityPlan('milltown', consulted, { id: 'milltown-2024' }).replace(
      'edition: {',
      'edition: {replaces: milltown, ',
    )
    for (const id of ['s7-3-revised-consult-account', 's11-3-revised-consult-account']) {
      ruleNamed(id)
      const found = await checked([profile(localities), old, loip(consulted), oldLocality, newLocality], {
        rules: [id],
      })
      expect(gapsOf(found).length).toBeGreaterThan(0)
    }
  })

  it('partner lists go out of date: the chief constable is a partner and the police authority is not', async () => {
    const listed = `partners: [Strathexample Council, NHS Strathexample, Scottish Police Authority, SFRS, Scottish Enterprise, HES, SEPA,
      Strathexample IJB, Strathexample College, Strathexample Transport Partnership, NatureScot, SDS, sportscotland, VisitScotland]`
    const found = await checked([profile(listed)], { rules: ['s4-1'] })
    const said = found.result.findings.map(({ says }) => says).join(' ')
    expect(said).toMatch(/and not[^.]*South of Scotland Enterprise/)
    expect(gapsOf(found), 'a list of names is no proof of planning, nor of its absence').toEqual([])
    expect(said).toMatch(/Scottish Police Authority is not listed in schedule 1; the chief constable/)
  })

  it('Highlands and Islands Enterprise is a partner in North Ayrshire too, for its islands', async () => {
    const ayrshire = findCouncilArea('North Ayrshire')
    const due = ayrshire.kind === 'found' ? partnersDue(ayrshire.area, '2026-11-22') : []
    const others = due.filter(({ id }) => id !== 'highlands-and-islands-enterprise').map(({ name }) => name)
    const found = await checked([profile(`partners: [${others.join(', ')}]`, 'North Ayrshire')], { rules: ['s4-1'] })
    const asked = found.result.findings.filter(({ level }) => level === 'question').map(({ says }) => says)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('Highlands and Islands Enterprise')
  })

  it('contributions that are nowhere recorded are a question, and never a gap', async () => {
    ruleNamed('s14-3a-contribute-resources-outcomes')
    const found = await checked([profile('partners: [Strathexample Council]'), loip()], { rules: ['s14-3a'] })
    expect(new Set(found.result.findings.map(({ level }) => level))).toEqual(new Set(['question']))
  })

  it('a link to a national outcome of an earlier set is reported, and is no gap', async () => {
    const old = loip().replace(
      '{outcome: Poverty, why: Fewer families are poor.}',
      '{outcome: Our children have the best start in life and are ready to succeed, why: It was then.}',
    )
    const found = await checked([old], { rules: ['s4-4'] })
    expect(found.result.findings.length).toBeGreaterThan(0)
    expect(gapsOf(found)).toEqual([])
  })
})

describe('points on which lawyers differ, and on which nothing is called a gap', () => {
  it('any LOIP that succeeds another counts as a revision, and the report says so', async () => {
    const found = await checked([loip('', { id: 'loip-2018', published: '3 May 2018' }), loip()], {
      rules: ['x-cj-review'],
    })
    expect(found.of('x-cj-review-trigger')).toHaveLength(1)
    expect(ruleNamed('x-cj-review-trigger').leaves).toMatch(/new edition counts as a revision/)
  })

  it('one period for the whole plan serves every outcome', async () => {
    expect(gapsOf(await checked([loip()], { rules: ['s6-2c'] }))).toEqual([])
    expect(gapsOf(await checked([localityPlan('milltown')], { rules: ['s10-3c'] }))).toEqual([])
  })

  it('a locality plan does not take its period from the LOIP', async () => {
    const without = localityPlan('milltown').replace(/^period:.*$/m, '')
    expect(gapsOf(await checked([loip(), without], { rules: ['s10-3c'] })).length).toBeGreaterThan(0)
  })

  it('one document may be the plan for several localities', async () => {
    const both = localities.replace(
      'poorer_outcomes: no',
      'poorer_outcomes: yes, compared_with: both, evidence: [{indicator: Income, value: "1"}]',
    )
    const found = await checked(
      [profile(both), localityPlan('milltown').replace('covers: milltown', 'covers: [milltown, strath]')],
      { rules: ['s10-1'] },
    )
    expect(gapsOf(found)).toEqual([])
  })

  it('no locality identified is not a gap', async () => {
    const none = localities.replace('poorer_outcomes: yes', 'poorer_outcomes: no')
    const found = await checked([profile(none), loip()], { rules: ['s9-', 's10-', 's11-', 's12-', 'g-locality'] })
    expect(gapsOf(found)).toEqual([])
    expect(found.of('g-locality-at-least-one').map(({ level }) => level)).toEqual(['advice'])
  })

  it('to publish need not mean online', async () => {
    const paper = loip().replace(/url: "[^"]*"/, 'other_form: Paper copies in every library')
    expect(gapsOf(await checked([paper], { rules: ['s6-1'] }))).toEqual([])
  })

  it('the year in which a plan first appeared needs no report', async () => {
    const found = await checked([loip('', { published: '3 May 2025' })], { rules: ['s8-1'] })
    expect(new Set(found.result.findings.map(({ level }) => level))).toEqual(new Set(['note']))
  })

  it('an outcome of an edition that was replaced during the year is a question, and no gap', async () => {
    const old = loip('', { id: 'loip-2018', published: '3 May 2018' }).replace('id: "1"', 'id: "7"')
    const one = await checked([old, loip(), report('2024-25', '3 September 2025')], { rules: ['s8-2a'] })
    expect(gapsOf(one)).toEqual([])
    expect(
      one.of('s8-2a-assess-each-outcome').map(({ level, says }) => [level, /part of that year/.test(says)]),
    ).toContainEqual(['question', true])
  })

  it('the decision on a locality has to exist, and need not be published', async () => {
    expect(gapsOf(await checked([profile(localities)], { rules: ['s9-3'] }))).toEqual([])
  })

  it('priorities of a locality may differ from those of the LOIP', async () => {
    const own = localityPlan('milltown').replace('Families have enough to live on', 'The harbour wall holds')
    const found = await checked([profile(localities), loip(), own], {
      asOf: '2024-12-01',
      rules: ['s10-', 'g-locality', 'gp-'],
    })
    expect(found.result.findings.filter(({ says }) => /LOIP/.test(says) && /differ|parent/.test(says))).toEqual([])
    expect(gapsOf(found)).toEqual([])
  })

  it('the National Standards for Community Engagement are seven, not ten', async () => {
    const standards = ['inclusion', 'support', 'planning', 'working together', 'methods', 'communication', 'impact']
    const of = (names: readonly string[]) =>
      `kind: participation\nstandards:\n${names.map((name) => `  - {standard: ${name}, rating: good}`).join('\n')}\nstatement: ${statement('3 May 2026')}`
    const found = async (names: readonly string[]) =>
      (await checked([of(names)], { rules: ['gp-national-standards'] })).result.findings
    expect(await found(standards)).toEqual([])
    expect((await found([...standards, 'sharing information'])).map(({ level }) => level)).toEqual(['advice'])
  })
})
