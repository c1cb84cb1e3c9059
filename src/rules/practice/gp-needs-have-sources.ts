import { evidenceIn, evidenceName, namesSource, namesYear, needName, needsIn } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAnd, joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 'gp-needs-have-sources',
  cites: ['gp-needs-have-sources'],
  on: 'loip',
  title: 'Each need says where it comes from, and each piece of evidence has a source and a year',
  why: `Needs change, and plans last for years. With a source and a year, those who review the plan can look again at the same place
        and see whether the need is still there.`,
  fix: 'Add source: or evidence: to the need; to evidence, source: and year: (or date: for a document).',
  leaves: 'Whether the sources are good ones is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
needs:
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., source: participation}
  evidence: [Strathexample Area Profile 2024]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
#^^^^ advice: Of what is said of needs, N2 has no source and “Strathexample Area Profile” has no year.
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., source: participation}
    - {id: N2, summary: Work is low paid.}
  evidence: [Strathexample Area Profile]
`,
  // A plan that names no evidence and no source is reported by g-loip-evidence-based.
  applies: (plan) =>
    (isWholeAndSettled(plan) &&
      (evidenceIn(plan).length > 0 || needsIn(plan).some(({ source }) => hasContent(source)))) ||
    unknown('TODO'),
  *check(plan) {
    const lacks = [
      lacking(unsourced(plan), 'source'),
      lacking(
        evidenceIn(plan)
          .filter((piece) => !namesYear(piece))
          .map(evidenceName),
        'year',
      ),
    ].filter((words) => words !== undefined)
    if (lacks.length === 0) return
    yield { at: at(plan.data, 'needs'), says: `Of what is said of needs, ${joinAnd(lacks)}.`, lacks: 'content' }
  },
})

function unsourced(plan: Plan): string[] {
  const needs = needsIn(plan).filter(({ source, evidence }) => !hasContent(source) && listOf(evidence).length === 0)
  const evidence = evidenceIn(plan).filter((piece) => !namesSource(piece))
  return [...needs.map(needName), ...evidence.map(evidenceName)]
}

function lacking(names: readonly string[], what: string): string | undefined {
  return names.length === 0 ? undefined : `${joinAtMost(names)} ${names.length > 1 ? 'have' : 'has'} no ${what}`
}
