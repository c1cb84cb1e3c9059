import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import {
  evidenceIn,
  evidenceName,
  namesSource,
  namesYear,
  needName,
  needsIn,
  placesOfSources,
} from '../../checks/plans/needs-shown.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, type NotCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { NeedData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToSay =
  'Say where each need comes from, and of each piece of evidence who made it and in which year. If nobody knows where a need comes from, say so.'

export default defineRule({
  id: 'gp-needs-have-sources',
  cites: ['gp-needs-have-sources'],
  on: 'loip',
  title: 'Each need says where it comes from, and each piece of evidence has a source and a year',
  why: `Needs change, and plans last for years. With a source and a year, those who review the plan can look again at the same place
        and see whether the need is still there.`,
  fix: {
    says: howToSay,
    write: 'source: <where it comes from>',
  },
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
#^^^^ advice: “Our Strathexample” gives no source for N2, and no year for “Strathexample Area Profile”.
  items:
    - {id: N1, summary: The bus does not run after six in Milltown., source: participation}
    - {id: N2, summary: Work is low paid.}
  evidence: [Strathexample Area Profile]
`,
  applies: namesSomeSource,
  check: (plan) =>
    faultsAndShown(
      unsourcedOrUndated(plan),
      placesOfSources(plan),
      `No source with its year can be read in what ${quote(plan.title)} says of needs.`,
    ),
})

function unsourcedOrUndated(plan: Plan): Fault[] {
  const undated = evidenceIn(plan).filter((piece) => !namesYear(piece))
  const lacks = [...lacking('source', unsourced(plan)), ...lacking('year', undated.map(evidenceName))]
  if (lacks.length === 0) return []
  return [{ at: at(plan.data, 'needs'), ...absent(plan, `gives ${lacks.join(', and ')}`), ...toSay(plan) }]
}

/** What the first of them lacks that has parts. */
function toSay(plan: Plan): Pick<Fault, 'fix' | 'into'> {
  const [need] = unsourcedNeeds(plan)
  if (need !== undefined) return { into: need }
  const piece = evidenceIn(plan).find((one) => typeof one === 'object' && !(namesSource(one) && namesYear(one)))
  if (typeof piece !== 'object') return { fix: howToSay }
  const source = namesSource(piece) ? [] : ['source: <who made it>']
  const year = namesYear(piece) ? [] : ['year: <year>']
  return { fix: { says: howToSay, write: [...source, ...year].join('\n') }, into: piece }
}

/** A plan that names no evidence and no source is reported by g-loip-evidence-based. */
function namesSomeSource(plan: Plan): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  if (isSettled !== true) return isSettled
  return (
    evidenceIn(plan).length > 0 ||
    needsIn(plan).some(({ source }) => hasContent(source)) ||
    unknown(`${recordName(plan)} names no evidence and no source for what it says of needs.`)
  )
}

function unsourced(plan: Plan): string[] {
  const evidence = evidenceIn(plan).filter((piece) => !namesSource(piece))
  return [...unsourcedNeeds(plan).map(needName), ...evidence.map(evidenceName)]
}

function unsourcedNeeds(plan: Plan): NeedData[] {
  return needsIn(plan).filter(({ source, evidence }) => !hasContent(source) && listOf(evidence).length === 0)
}

/** Such as `no year for “Area Profile”`. */
function lacking(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`no ${what} for ${joinAtMost(names)}`]
}
