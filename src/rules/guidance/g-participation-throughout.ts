import { consultationOf } from '../../checks/participation/consultation.ts'
import { isOwn } from '../../checks/plans/own-words.ts'
import { settled } from '../../checks/plans/settled.ts'
import { affirms, extentIn, functionsToWrite, loipReports } from '../../checks/reports/loip-reports.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type Reason, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { allPlans } from '../../model/plans.ts'
import { isPartialRecord } from '../../model/record.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { type Anchor, at } from '../../source/position.ts'

const howToSay =
  'Say at which stages community bodies took part, such as delivering the plan or reviewing it. If it was one stage only, that is something for next year.'
const blank = '<stage at which they took part>'

export default defineRule({
  id: 'g-participation-throughout',
  cites: ['g-participation-throughout'],
  on: 'partnership',
  title: 'Community bodies take part at more than one stage: preparing, delivering, reviewing, reporting',
  why: `The guidance wants communities involved all through community planning. Files that tell of a consultation before the plan
        and of nothing after it leave the other stages open. Two stages are a choice of this tool, and little to ask.`,
  fix: {
    says: howToSay,
    write: ['participation:', '  extent:', `    functions: [${blank}]`].join('\n'),
  },
  leaves: 'Whether communities were involved enough at each stage is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
consulted: [Milltown Community Council]
---
kind: progress-report
reporting_year: 2024-25
participation:
  extent: {summary: The community council helped to run the repairs fund., functions: [delivering]}
`,
  fail: `
kind: loip
title: Our Strathexample
consulted: [Milltown Community Council]
---
kind: progress-report
reporting_year: 2024-25
participation:
  extent: {summary: The community council commented on the draft for Milltown., functions: [preparing]}
# ^^^^^^ advice: These files show community bodies taking part at one stage, preparing, and at no other.
`,
  // Until a report describes participation, only the consultation on plans can be shown. The Act itself asks for both.
  applies: (_partnership, context) => reportsOnParticipation(context).length > 0 || notTold(context),
  *check(_partnership, context): Iterable<Yielded> {
    const reports = reportsOnParticipation(context)
    const found = stagesIn(reports, context)
    if (found.size > 1) {
      yield shows(...[...found.values()].flat())
      return
    }
    const elsewhere = reports.flatMap((report) => extentIn(report).prose).filter(({ words }) => !isOwn(words))
    if (elsewhere.length > 0) {
      yield* shownInWords(elsewhere, () => 'How far community bodies took part')
      return
    }
    const [only] = found.keys()
    const latest = reports.at(-1)
    const isTold = reports.some((report) =>
      extentIn(report).prose.some(({ words }) => isOwn(words) && tellsMore(words)),
    )
    yield {
      at: at(latest?.data.participation ?? {}, 'extent'),
      says:
        only === undefined
          ? 'These files name no stage of community planning at which community bodies took part.'
          : isTold
            ? `These files name one stage at which community bodies took part, ${only}, and tell of taking part without naming another.`
            : `These files show community bodies taking part at one stage, ${only}, and at no other.`,
      ...(latest && functionsToWrite(latest, howToSay, blank)),
      lacks: 'content',
      ...(isAnyPartial(context) ? { inPartial: true } : {}),
    }
  },
})

/** Why nothing can be said while no report tells how far community bodies took part. */
function notTold(context: Context): Unknown {
  const { partnership, asOf } = context
  const what = 'At which stages community bodies take part cannot be told:'
  const why: Reason = !partnership.reports.some((report) => report.coversLoip && !isLater(report, asOf))
    ? {
        says: `${what} no progress report on the LOIP is in these files. Add one, and say in it how far community bodies took part.`,
        write:
          'kind: progress-report\nreporting_year: <reporting year>\nparticipation:\n  extent: <how far they took part>',
        in: 'progress-report',
      }
    : loipReports(context).length === 0
      ? `${what} each report on the LOIP in these files is a draft, or on a year from before the Act. Add a later one.`
      : {
          says: `${what} no report on the LOIP says how far they took part, drafts and years before the Act apart. Say so in one.`,
          write: 'participation:\n  extent: <how far they took part>',
          in: 'progress-report',
        }
  return unknown(why)
}

const stages = [
  { stage: 'preparing', words: /\b(?:prepar|draft|writing|wrote|consult)/i },
  { stage: 'delivering', words: /\bdeliver/i },
  { stage: 'reviewing', words: /\b(?:review|scrutin)/i },
  { stage: 'reporting', words: /\breporting/i },
] as const

/** Of taking part, at no stage that can be read. */
function tellsMore(words: string): boolean {
  return (
    affirms(words, /\b(?:took|takes?|taken|taking) part\b|\b(?:involve|engage|help|work)/i) &&
    !stages.some((stage) => stage.words.test(words))
  )
}

/** Each stage at which community bodies took part, with the places that say so. */
function stagesIn(reports: readonly ProgressReport[], context: Context): ReadonlyMap<string, readonly Anchor[]> {
  const texts = reports.flatMap((report) => {
    const { functions, prose } = extentIn(report)
    return [...functions, ...prose].filter(({ words }) => isOwn(words))
  })
  const also: Readonly<Record<string, readonly Anchor[]>> = {
    preparing: consulted(context),
    reviewing: askedInReview(context),
  }
  const found = stages.map(({ stage, words: spokenOf }) => {
    const said = texts.filter(({ words }) => affirms(words, spokenOf)).map(({ at: place }) => place)
    return [stage, [...said, ...(also[stage] ?? [])]] as const
  })
  return new Map(found.filter(([, places]) => places.length > 0))
}

/** Those consulted on plans by name, but for those that are said to be no community bodies. */
function consulted({ partnership, asOf }: Context): Anchor[] {
  return allPlans(partnership)
    .filter((plan) => settled(plan) === true && !isLater(plan, asOf))
    .flatMap((plan) => consultationOf(plan).all)
    .filter(({ who, isCommunityBody }) => hasDescription(who) && isCommunityBody !== false)
    .map(({ at: place }) => place)
    .filter(({ of, key }) => key !== undefined && key in of)
}

function askedInReview({ partnership: { reviews }, asOf }: Context): Anchor[] {
  return reviews.flatMap(({ data, date }) =>
    isOwn(data.community_bodies_view) && (date === undefined || date.first <= asOf)
      ? [at(data, 'community_bodies_view')]
      : [],
  )
}

function reportsOnParticipation(context: Context): ProgressReport[] {
  return loipReports(context).filter(({ data }) => data.participation?.extent !== undefined)
}

/** A stage may stand in what was not recorded. */
function isAnyPartial(context: Context): boolean {
  const { reviews, profile } = context.partnership
  return (
    [...allPlans(context.partnership), ...loipReports(context)].some(({ partial }) => partial) ||
    reviews.some(({ data }) => isPartialRecord(data, profile))
  )
}
