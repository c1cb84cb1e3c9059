// What is a power, a definition or not asked for never says “must”, wherever it is printed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dutiesMarkdown } from '../src/commands/duties/duties.ts'
import { dutyLines, type PageSettings, ruleLines } from '../src/commands/explain/explanation.ts'
import { boardParts } from '../src/law/board-questions.ts'
import { type DutyId, dutyIds, dutyOf } from '../src/law/index.ts'
import { descriptors, taxonomy } from '../src/report/sarif/rules.ts'
import { stylesFor } from '../src/report/terminal/colour.ts'
import { rules } from '../src/rules/index.gen.ts'
import { checkRun } from './check-run.ts'
import { checked } from './small-partnership.ts'

const asksNothing = dutyIds.filter((id) => !['duty', 'expectation'].includes(dutyOf(id).nature))
const itsRules = rules.filter(({ cites: [first] }) => asksNothing.includes(first))
const must = /\bmust\b/i
const page: PageSettings = { width: 100, styles: stylesFor(false), plain: true, asOf: '2026-11-29', rules }

describe('what asks nothing', () => {
  it('is there: powers, definitions and what is not asked for', () => {
    expect(new Set(asksNothing.map((id) => dutyOf(id).nature))).toEqual(new Set(['power', 'definition', 'no-duty']))
    expect(asksNothing.length).toBeGreaterThan(20)
  })

  it.each(asksNothing)('never says must where %s is explained', (id) => {
    expect(dutyLines(id, page).join(' ')).not.toMatch(must)
  })

  it.each(itsRules.map(({ id }) => id))(
    'never says must where the rule %s is explained, or on its page',
    async (id) => {
      const rule = rules.find((one) => one.id === id)
      if (rule) expect((await ruleLines(rule, page)).join(' ')).not.toMatch(must)
      const path = `docs/rules/${id}.md`
      expect(existsSync(path)).toBe(true)
      const others = (rule?.cites ?? []).slice(1).map((other) => dutyOf(other).says)
      const text = others.reduce((all, says) => all.replace(says, ''), readFileSync(path, 'utf8'))
      expect(text.replaceAll(/must, by law/g, (found) => (others.length > 0 ? '' : found))).not.toMatch(must)
    },
  )

  it('never says must in the table of duties', () => {
    const lines = dutiesMarkdown().split('\n')
    const said = asksNothing.map(
      (id) => lines.find((line) => line.includes(`| ${dutyOf(id).says} |`)) ?? dutyOf(id).says,
    )
    expect(said.filter((line) => must.test(line))).toEqual([])
  })

  it('never says must in a result, but for the force of its source, which stands beside its nature', async () => {
    const { duties } = (await checkRun('examples/strathexample-with-gaps')).result
    const texts = duties
      .filter(({ duty }) => asksNothing.some((id) => id === duty))
      .map(({ force, ...row }) => ({ ...row, evidence: [], declared: [], where: [] }))
    expect(texts.length).toBe(asksNothing.length)
    expect(texts.filter((row) => must.test(JSON.stringify(row)))).toEqual([])
    expect(duties.filter(({ nature }) => nature === undefined)).toEqual([])
  })

  it('never says must in what SARIF tells of it', () => {
    const { taxa } = taxonomy(dutyIds) as { taxa: { id: string }[] }
    const told = [...taxa, ...descriptors(dutyIds)].filter(({ id }) => asksNothing.some((one) => one === id))
    expect(told.filter((one) => must.test(JSON.stringify(one))).map(({ id }) => id)).toEqual([])
  })

  it('is never missing where the law gives way: of an exception something is asked at most', async () => {
    const none = asksNothing.filter((id) => dutyOf(id).nature === 'no-duty')
    const found: string[] = []
    for (const folder of readdirSync('test/corpus').filter((rule) =>
      none.some((id) => rules.some((one) => one.id === rule && one.cites[0] === id)),
    ))
      for (const name of readdirSync(`test/corpus/${folder}`)) {
        const { result } = await checkRun(`test/corpus/${folder}/${name}`)
        for (const { duty, level, verdict, says } of result.findings)
          if (none.some((id) => id === duty) && (level === 'gap' || verdict === 'missing')) found.push(says)
        for (const { duty, verdict } of result.duties)
          if (none.some((id) => id === duty) && dutyOf(duty as DutyId).force === 'must' && verdict === 'missing')
            found.push(duty)
      }
    expect(found).toEqual([])
  })

  it('asks for no reasons of a section 5 decision, whatever it lacks', async () => {
    const full = [
      'scope: "1"',
      'reason: Flood walls protect whole villages.',
      'decided_on: 14 March 2024',
      'evidence: Board minute',
      'owner: The Board',
      'review_by: 14 March 2027',
    ]
    for (const left of full) {
      const kept = full.filter((field) => field !== left).map((field) => `    ${field}`)
      const text = `kind: exceptions\ninappropriate:\n  -\n${kept.join('\n')}\n`
      const { result } = await checked([text])
      expect(
        result.findings.filter(
          ({ rule, level }) => rule.startsWith('s5-exception') && (level === 'gap' || level === 'error'),
        ),
      ).toEqual([])
    }
  })

  it('is no question of the checklist', () => {
    const asked = boardParts.flatMap(({ questions }) => questions.map(([id]) => id))
    expect(asked.filter((id) => asksNothing.includes(id))).toEqual([])
  })
})
