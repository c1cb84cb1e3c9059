import {
  assessmentShown,
  type ImpactAssessment,
  impactAssessments,
  saysSo,
} from '../../checks/participation/impact-assessments.ts'
import { areaUnknown } from '../../checks/partners/profile-known.ts'
import { statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { hasLoipSince } from '../../checks/plans/loip-known.ts'
import { beforePublication, contradiction } from '../../checks/statements/declare.ts'
import { defineRule } from '../../engine/rule.ts'
import { dutyOf } from '../../law/index.ts'
import { currentLoip } from '../../model/editions.ts'
import type { Partnership } from '../../model/partnership.ts'
import { previousOf } from '../../model/time-in-force.ts'
import { quote } from '../../readings/stated.ts'
import { matchPartner, type PartnerDue } from '../../reference/index.ts'
import { at } from '../../source/position.ts'

const { from } = dutyOf('x-fairer-scotland-duty').inForce

export default defineRule({
  id: 'x-fairer-scotland-duty',
  cites: ['x-fairer-scotland-duty'],
  on: 'partnership',
  title: 'A Fairer Scotland assessment of the LOIP by the council and by the Health Board is listed',
  why: `Section 1 of the Equality Act 2010 asks the listed bodies, in strategic decisions, for due regard to the desirability of
        reducing inequalities of outcome that result from socio-economic disadvantage. To publish an assessment is recommended, and not law. The fire service and the chief constable are not listed.`,
  fix: {
    says: 'Ask each of the two bodies whether it assessed the LOIP before it was adopted. If it did, say when, and where that can be read.',
    write: `
      assessments:
        - kind: Fairer Scotland
          body: <name of the body>
          decision: <decision>
          date: <day of the assessment>
          url: <web address>`,
  },
  leaves:
    'Whether adopting the LOIP was a strategic decision of that body, and what regard it had, is for the body to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
assessments:
  - {kind: Fairer Scotland, body: Strathexample Council, date: 3 May 2024, url: "https://strathexample.example/fsd"}
  - kind: Fairer Scotland
    body: NHS Strathexample
    statement: {claim: The board assessed the LOIP before it approved it., evidence: Board minute, locator: item 5, owner: Director of Strategy, date: 9 May 2024}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
assessments:
#^^^^^^^^^^ advice: No Fairer Scotland assessment of “Our Strathexample” by NHS Strathexample is listed here.
  - {kind: Fairer Scotland, body: Strathexample Council, date: 3 May 2024, url: "https://strathexample.example/fsd"}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies(_partnership, context) {
    return areaUnknown('Which bodies this is for', context) ?? hasLoipSince(from, context)
  },
  *check(partnership, context) {
    const { asOf } = context
    const { profile, loips } = partnership
    const loip = currentLoip(partnership, asOf)
    if (loip === undefined || profile === undefined) return
    const all = impactAssessments('Fairer Scotland', context).filter(saysSo)
    const before = beforePublication(loip)
    const earlier = previousOf(loip, loips).at(-1)?.publishedOn?.first ?? ''
    // An assessment from before the previous edition was published belongs to that edition.
    const forThisOne = all.filter(({ date }) => date === undefined || date.last > earlier)
    const without: string[] = []
    for (const { due, called } of bodies(partnership, asOf)) {
      const own = forThisOne.filter((assessment) => isBy(assessment, due, partnership))
      const timely = own.filter(({ date }) => contradiction(date, context, before) === undefined)
      const [late] = own
      if (timely.length > 0) {
        for (const assessment of timely) yield* assessmentShown(assessment, name, called, context)
      } else if (late) {
        const says = `The ${name} by ${called} ${contradiction(late.date, context, before)}.`
        yield {
          at: at(late.data, 'date'),
          says,
          fix: 'Ask whether there was one before the LOIP was adopted. If there was, list that too.',
          verdict: 'missing',
        }
      } else without.push(called)
    }
    if (without.length === 0) return
    const says = `No ${name} of ${quote(loip.title)} by ${without.join(' or ')} is listed here.`
    yield { at: at(profile, 'assessments'), says, lacks: 'content' }
  },
})

const name = 'Fairer Scotland assessment'

/** The council and the Health Board, which the duty binds in every partnership, under their names in the profile. */
function bodies(partnership: Partnership, asOf: string): { due: PartnerDue; called: string }[] {
  const { due, listed } = statutoryPartners(partnership, asOf)
  return due
    .filter(({ id }) => id === 'local-authority' || id === 'health-board')
    .map((one) => ({ due: one, called: listed.find(({ means }) => means.includes(one))?.name ?? one.name }))
}

/** `body` may list several bodies, each by its legal name or by its id in the profile. */
function isBy({ data: { body } }: ImpactAssessment, due: PartnerDue, { partners }: Partnership): boolean {
  if (body === undefined) return false
  const names = [body, ...body.split(/[,;/&]|\band\b/).map((part) => part.trim())]
  const listed = partners.filter(({ id }) => id !== undefined && names.includes(id)).flatMap((partner) => partner.names)
  return [...names, ...listed].some((one) => matchPartner([one], [due]) !== undefined)
}
