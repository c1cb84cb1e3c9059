// A small invented partnership, written document by document, and checked as the program checks files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rule } from '../src/engine/rule.ts'
import type { CheckRequest } from '../src/pipeline.ts'
import { eachAlone, type Finding, type RunResult } from '../src/result/run-result.ts'
import { rules as allRules } from '../src/rules/index.gen.ts'
import { checkRun } from './check-run.ts'

export interface Small {
  readonly result: RunResult
  /** The findings of one rule. */
  of(rule: string): readonly Finding[]
  verdict(duty: string): string | undefined
}

/** Runs the documents through the whole program, with all rules or those whose ids have a given prefix. */
export async function checked(
  documents: readonly string[],
  {
    asOf = '2026-11-22',
    rules = [''],
    ...otherwise
  }: { readonly asOf?: string; readonly rules?: readonly string[]; readonly stage?: CheckRequest['stage'] } = {},
): Promise<Small> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-small-'))
  try {
    documents.forEach((text, index) => {
      writeFileSync(join(folder, `${String(index).padStart(2, '0')}.yaml`), `${text.trim()}\n`)
    })
    const chosen = allRules.filter(({ id }) => rules.some((begin) => id.startsWith(begin)))
    const { result, crashes } = await checkRun(folder, { asOf, rules: chosen, ...otherwise })
    if (crashes.length > 0) throw crashes[0]
    const unusable = result.findings.filter(({ level }) => level === 'error').map(({ says }) => says)
    if (unusable.length > 0) throw new Error(unusable.join('\n'))
    return {
      result,
      of: (rule) => result.findings.flatMap(eachAlone).filter((finding) => finding.rule === rule),
      verdict: (duty) => result.duties.find((row) => row.duty === duty)?.verdict,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rule with that id; throws if there is none, since a trap is avoided only if a rule could fall into it. */
export function ruleNamed(id: string): Rule {
  const rule = allRules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`There is no rule ${id}.`)
  return rule
}

/** The gaps found by rules whose ids have this prefix. */
export function gapsOf({ result }: Small, begin = ''): string[] {
  return result.findings
    .flatMap(eachAlone)
    .filter(({ rule, level }) => level === 'gap' && rule.startsWith(begin))
    .map(({ rule, says }) => `${rule}: ${says}`)
}

export const statement = (date: string) =>
  `{claim: This was done as written here., evidence: Board minute, locator: item 5, owner: Board secretary, date: ${date}}`

export const profile = (more = '', area = 'Strathexample') => `
kind: partnership
name: The Partnership
council_area: ${area}
${more}`

/** Milltown is identified; The Strath is not. */
export const localities = `localities:
  - {id: milltown, name: Milltown, made_of: ward, ward_code: X13000001, poorer_outcomes: yes, decided_on: 14 March 2024, compared_with: both,
     evidence: [{indicator: Children in poverty, value: 34%, comparator: Scotland, comparator_value: 19%, year: "2023"}]}
  - {id: strath, name: The Strath, made_of: wards, members: [X13000002, X13000003, X13000004, X13000005, X13000006],
     population: {value: "30,000", source: NRS ward estimates, as_at: mid-2024}, poorer_outcomes: no, decided_on: 14 March 2024}
`

/** A minimal LOIP: the four contents of section 6(2) only. */
export const loip = (more = '', { id = 'loip-2024', published = '27 June 2024' } = {}) => `
kind: loip
id: ${id}
title: Plan ${id}
edition: {status: published, published_on: ${published}, url: "https://strathexample.example/${id}"}
period: 2024-34
needs: One child in five lives in a family with a low income, most of them in Milltown.
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    improvement: Fewer families have to choose between heating and food.
    national_outcomes: [{outcome: Poverty, why: Fewer families are poor.}]
${more}`

/** A minimal locality plan: the three contents of section 10(3) only. */
export const localityPlan = (covers: string, more = '', { id = covers, published = '27 June 2024' } = {}) => `
kind: locality-plan
id: ${id}
title: Plan ${id}
covers: ${covers}
edition: {status: published, published_on: ${published}, url: "https://strathexample.example/${id}"}
period: 2024-30
outcomes:
  - id: ${covers.charAt(0).toUpperCase()}1
    title: Families have enough to live on
    improvement: Every family gets the help that is due to it.
    national_outcomes: [{outcome: Poverty, why: Fewer families are poor.}]
${more}`

const taking = `participation:
  extent: {summary: Two community councils took part in every meeting., bodies: [Milltown Community Council], functions: [locality planning]}
  effectiveness: {summary: They say that they changed the bus times., basis: A meeting in May., community_view_sought: yes}`

export const report = (year: string, published: string, more = taking, covers = 'LOIP', outcomes = ['1']) => `
kind: progress-report
title: Report ${year} on ${covers}
covers: ${covers}
reporting_year: ${year}
published_on: ${published}
url: https://strathexample.example/report
assessments:
${outcomes.map((id) => `  - {outcome: "${id}", judgement: improved, because: Fewer families are poor than a year ago.}`).join('\n')}
${more}`
