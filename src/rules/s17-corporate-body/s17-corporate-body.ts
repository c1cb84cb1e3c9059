import { areaUnknown, withoutProfile } from '../../checks/partners/profile-known.ts'
import { statutoryPartners } from '../../checks/partners/statutory-partners.ts'
import { contradiction, ifTheDayIsASlip, isStillToCome } from '../../checks/statements/declare.ts'
import { defineRule, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { guessId, listOf } from '../../model/ids.ts'
import type { Partnership } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { matchPartner, type PartnerDue } from '../../reference/index.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

/** What section 17(1) and (2) ask of an application. */
const asked = ['applicants', 'consultation', 'representations', 'functions'] as const

const blanks: Readonly<Record<(typeof asked)[number], string>> = {
  applicants: '[<name of a partner>]',
  consultation: '<who was consulted>',
  representations: '<what people said>',
  functions: '<functions of the body>',
}

function applicationToWrite(keys: readonly (typeof asked)[number][]): string {
  return `s17_application:\n${keys.map((key) => `  ${key}: ${blanks[key]}`).join('\n')}`
}

export default defineRule({
  id: 's17-corporate-body',
  cites: ['s17-corporate-body'],
  on: 'partnership',
  title: 'An application for a body corporate shows all that section 17 asks of one',
  why: `Nobody has to apply. Section 17 speaks of an application by all the section 13 partners together, which gives information on any
        consultation about whether to apply, on what was said in it, and on the functions meant for the body. It asks for no
        consultation: that there was none is an answer.`,
  fix: {
    says: 'Say what the application gave: who made it, any consultation and what was said in it, and the functions proposed.',
    write: applicationToWrite(asked),
  },
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

/** Nobody has to apply, and an application of another day says nothing of this one. */
function hasApplication(context: Context): true | Unknown {
  const { profile } = context.partnership
  const what = 'Whether the section 13 partners applied to become a body corporate'
  if (profile === undefined) return withoutProfile(what, 'the application, if they made one')
  const { s17_application: application } = profile
  if (application === undefined)
    return unknown({
      says: `${what} cannot be told: the partnership file holds no application. If they did, add it.`,
      write: 's17_application:\n  date: <day>\n  applicants: [<name of a partner>]',
      in: 'partnership',
    })
  const date = dateOf(application.date)
  if (date === undefined || !isStillToCome(date, context)) return true
  return unknown({
    says: `${what} by ${dayInWords(context.asOf)} cannot be told: the application in the partnership file is dated ${describeDate(date)}.`,
    in: 'partnership',
  })
}

function* faultsOf(application: Application, profile: PartnershipDocument, context: Context): Iterable<Fault> {
  const { partnership } = context
  const date = dateOf(application.date)
  const contrary = contradiction(date, context)
  if (contrary !== undefined) {
    const fix = ifTheDayIsASlip
    yield { at: at(application, 'date'), says: `The application under section 17 ${contrary}.`, fix }
  }
  const day = date !== undefined && date.first < context.asOf ? date.first : context.asOf
  const absent = notApplying(partnership, day)
  const sure = absent.filter((one) => one.sure).map(({ name }) => name)
  const lacking = [
    ...(listOf(application.applicants).length === 0 ? [{ key: 'applicants', what: 'who made it' } as const] : []),
    ...(hasContent(application.functions) ? [] : [{ key: 'functions', what: 'the functions proposed' } as const]),
  ]
  if (hasDescription(application.summary)) yield* inWords(application)
  else if (lacking.length > 0) {
    const says = `The application under section 17 does not show ${joinAtMost(lacking.map(({ what }) => what))}.`
    const fix = {
      says: 'Say what the application gave of it.',
      write: applicationToWrite(lacking.map(({ key }) => key)),
    }
    yield { at: at(profile, 's17_application'), says, fix, lacks: 'content' }
  }
  if (!hasDescription(application.summary)) yield* consultationUnsaid(application, profile)
  if (sure.length > 0) {
    const says = `The application under section 17 does not name ${joinAtMost(sure)} among its applicants.`
    const fix = {
      says: 'All the section 13 partners apply together. Name each of those that did.',
      write: 'applicants:\n  - <name of a partner>',
    }
    yield { at: at(application, 'applicants'), says, fix, lacks: 'content' }
  }
  for (const { name, caution = '' } of absent.filter((one) => !one.sure)) {
    const says = `${name} is not among the applicants, and may be a section 13 partner here.`
    const fix = {
      says: `${caution} If it is one and applied, name it too.`,
      write: 'applicants:\n  - <name of a partner>',
    }
    yield { at: at(application, 'applicants'), says, fix, verdict: 'remark' }
  }
}

/** Told in words, it may give all that is asked. */
function* inWords(application: Application): Iterable<Fault> {
  const open = asked.filter((key) => !hasContent(listOf(application[key])[0])).map((key) => whatOf[key])
  if (open.length === 0) return
  yield {
    at: at(application, 'summary'),
    says: `The partnership file tells the application under section 17 in words, and whether they show ${joinAtMost(open)} is for people to judge: ${quote(application.summary ?? '')}.`,
    fix: { says: 'If they do, copy each into a field of its own.' },
    verdict: 'for-people',
  }
}

const whatOf: Readonly<Record<(typeof asked)[number], string>> = {
  applicants: 'who made it',
  consultation: 'whether there was a consultation',
  representations: 'what was said in it',
  functions: 'the functions proposed',
}

/** Section 17(2) asks for information on any consultation, and for no consultation. */
function* consultationUnsaid(
  { consultation, representations }: Application,
  profile: PartnershipDocument,
): Iterable<Fault> {
  const none = hasContent(consultation) && !hasDescription(consultation)
  const open = [
    ...(hasContent(consultation) ? [] : [{ key: 'consultation', what: 'whether there was a consultation' } as const]),
    ...(none || hasContent(representations)
      ? []
      : [{ key: 'representations', what: 'what was said in the consultation' } as const]),
  ]
  if (open.length === 0) return
  const says = `The application under section 17 does not say ${joinAtMost(open.map(({ what }) => what))}.`
  const fix = {
    says: 'Say what the application gave of it. That there was no consultation is an answer.',
    write: applicationToWrite(open.map(({ key }) => key)),
  }
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
