import { areaUnknown, withoutProfile } from '../../checks/partners/profile-known.ts'
import { statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { contradiction, isStillToCome } from '../../checks/statements/declare.ts'
import { defineRule, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { guessId, listOf } from '../../model/ids.ts'
import type { Partnership } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent } from '../../readings/stated.ts'
import { matchPartner, type PartnerDue } from '../../reference/index.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 's17-corporate-body',
  cites: ['s17-corporate-body'],
  on: 'partnership',
  title: 'An application for a body corporate shows all that section 17 asks of one',
  why: `Nobody has to apply. Section 17 speaks of an application by all the section 13 partners together, which gives information on any
        consultation about whether to apply, on what was said in it, and on the functions meant for the body. It asks for no
        consultation: that there was none is an answer.`,
  fix: 'Add it to s17_application:, as applicants:, consultation:, representations: or functions:.',
  leaves: 'Whether to make regulations is for the Scottish Ministers to decide.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
s17_application:
  applicants: [Strathexample Council, NHS Strathexample, Police Scotland, SFRS, Scottish Enterprise, SOSE]
  date: 3 June 2025
  consultation: Every community council and the staff of each partner were asked from January to March 2025.
  representations: Most asked for a seat on the board of the body, and two were added.
  functions: Preparing and publishing the plans and reports of Part 2.
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
s17_application:
#^^^^^^^^^^^^^^ gap: The application under section 17 does not show the functions proposed.
#^^^^^^^^^^^^^^ question: The application under section 17 does not say what was said in the consultation.
  applicants: [Strathexample Council, NHS Strathexample, Police Scotland, SFRS]
# ^^^^^^^^^^ gap: The application under section 17 does not name Scottish Enterprise and South of Scotland Enterprise among its applicants.
  consultation: Every community council was asked from January to March 2025.
`,
  applies: (_partnership, context) => hasApplication(context),
  *check(partnership, context) {
    const { profile } = partnership
    const application = profile?.s17_application
    if (profile === undefined || application === undefined) return
    const faults = [...faultsOf(application, profile, context)]
    yield* faults
    const openArea = areaUnknown('Whether all the section 13 partners applied', context)
    if (openArea !== undefined) yield openArea
    else if (faults.every(({ verdict }) => verdict === 'remark'))
      yield shows(...asked.filter((key) => application[key] !== undefined).map((key) => at(application, key)))
  },
})

type Application = NonNullable<PartnershipDocument['s17_application']>

/** What section 17(1) and (2) ask of an application. */
const asked = ['applicants', 'consultation', 'representations', 'functions'] as const

/** Nobody has to apply, and an application of another day says nothing of this one. */
function hasApplication(context: Context): true | Unknown {
  const { profile } = context.partnership
  const what = 'Whether the section 13 partners applied to become a body corporate'
  if (profile === undefined) return withoutProfile(what, 's17_application:, if they did')
  const { s17_application: application } = profile
  if (application === undefined)
    return unknown(`${what} cannot be told: the profile holds no application. If they did, add s17_application: to it.`)
  const date = dateOf(application.date)
  if (date === undefined || !isStillToCome(date, context)) return true
  return unknown(
    `${what} by ${dayInWords(context.asOf)} cannot be told: the application in the profile is dated ${describeDate(date)}.`,
  )
}

function* faultsOf(application: Application, profile: PartnershipDocument, context: Context): Iterable<Fault> {
  const { partnership } = context
  const date = dateOf(application.date)
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    const fix = 'Set the date right, if that is a slip.'
    yield { at: at(application, 'date'), says: `The application under section 17 ${contrary}.`, fix }
  }
  const day = date !== undefined && date.first < context.asOf ? date.first : context.asOf
  const absent = notApplying(partnership, day)
  const sure = absent.filter((one) => one.sure).map(({ name }) => name)
  const lacking = [
    ...(listOf(application.applicants).length === 0 ? ['who made it'] : []),
    ...(hasContent(application.functions) ? [] : ['the functions proposed']),
  ]
  if (lacking.length > 0) {
    const says = `The application under section 17 does not show ${joinAtMost(lacking)}.`
    yield { at: at(profile, 's17_application'), says, lacks: 'content' }
  }
  yield* consultationUnsaid(application, profile)
  if (sure.length > 0) {
    const says = `The application under section 17 does not name ${joinAtMost(sure)} among its applicants.`
    const fix = 'All the section 13 partners apply together. Name each of them in applicants:.'
    yield { at: at(application, 'applicants'), says, fix, lacks: 'content' }
  }
  for (const { name, caution = '' } of absent.filter((one) => !one.sure)) {
    const says = `${name} is not among the applicants, and may be a section 13 partner here.`
    yield { at: at(application, 'applicants'), says, fix: `${caution} If it is one, add it.`, verdict: 'remark' }
  }
}

/** Section 17(2) asks for information on any consultation, and for no consultation. */
function* consultationUnsaid(
  { consultation, representations }: Application,
  profile: PartnershipDocument,
): Iterable<Fault> {
  const none = hasContent(consultation) && !hasDescription(consultation)
  const open = [
    ...(hasContent(consultation) ? [] : ['whether there was a consultation']),
    ...(none || hasContent(representations) ? [] : ['what was said in the consultation']),
  ]
  if (open.length === 0) return
  const says = `The application under section 17 does not say ${joinAtMost(open)}.`
  const fix = 'Write it in consultation: and representations:. If there was none, write consultation: none.'
  yield { at: at(profile, 's17_application'), says, fix, verdict: 'for-people' }
}

/** The section 13 partners on `day` that are not among the applicants. Naming no applicant at all is reported separately. */
function notApplying(partnership: Partnership, day: string): PartnerDue[] {
  const { due } = statutoryPartners(partnership, day)
  const applicants = listOf(partnership.profile?.s17_application?.applicants)
  if (applicants.length === 0) return []
  const meant = applicants.map((words) => matchPartner(namesFor(words, partnership), due))
  return due.filter((one) => one.facilitates && !meant.includes(one))
}

/** Resolves an applicant, given by id or name with a tolerance for slips, to all names of that partner. */
function namesFor(words: string, { partners }: Partnership): readonly string[] {
  const known = partners.map(({ id, names }) => (id === undefined ? names : [id, ...names]))
  const meant = guessId(words, known.flat())
  return [words, ...(known.find((names) => meant !== undefined && names.includes(meant)) ?? [])]
}
