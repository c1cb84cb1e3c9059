import {
  hasRequests,
  type InformationRequest,
  informationRequests,
} from '../../checks/partners/information-requests.ts'
import { contradiction, declare, type StatementFinding } from '../../checks/statements/declare.ts'
import { sayWhoStandsBehindIt, statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows, unknown } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { daysBetween } from '../../readings/calendar.ts'
import { describeDate, readDate } from '../../readings/date.ts'
import { hasContent } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's14-4-provide-information',
  cites: ['s14-4-provide-information'],
  on: 'partnership',
  title: 'Each request for information on LOIP outcomes has its answer, and somebody stands behind that',
  why: `Section 14(4) has a partner give the partnership the information on LOIP outcomes that it asks for. The Act sets no time
        limit, so a request that is still open is only a sign worth a look.`,
  fix: {
    says: 'If the partner gave it, say when. If it did not yet, nothing has to change here.',
    write: 'provided_on: <day on which it was given>',
  },
  leaves: 'Whether what was given is what was asked for is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: college, name: Strathexample College}]
information_requests:
  - partner: college
    what: Young people in further education, by ward
    requested_on: 3 May 2026
    provided_on: 21 May 2026
    statement: {claim: The college gave the figures., evidence: Data log, locator: row 14, owner: Partnership analyst, date: 21 May 2026}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: college, name: Strathexample College}]
information_requests:
  - {partner: college, what: Young people in further education, requested_on: 3 May 2026}
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: The request to “Strathexample College” of 3 May 2026 has no answer here after 203 days.
`,
  applies: (_partnership, context) => hasRequests(context),
  *check({ profile }, context) {
    const all = informationRequests(context)
    const requests = all.filter(({ relief }) => relief.length === 0)
    yield* all.flatMap(({ relief }) => relief)
    const contrary = new Map(requests.flatMap((one) => datesThatCannotBe(one, context)))
    yield* contrary.values()
    for (const one of requests.filter((request) => !contrary.has(request))) {
      const { data, who, requestedOn, providedOn } = one
      if (data.provided_on !== undefined && readDate(data.provided_on).trouble !== undefined)
        yield unknown(`The day on which ${who} answered cannot be read. Set it right.`)
      else if (providedOn === undefined) {
        const on = requestedOn ? ` of ${describeDate(requestedOn)}` : ''
        const days = requestedOn?.precision === 'day' ? daysBetween(requestedOn.first, context.asOf) : 0
        const says = `The request to ${who}${on} has no answer here${days > 0 ? ` after ${days} ${days === 1 ? 'day' : 'days'}` : ''}.`
        // The Act sets no limit, so what was asked for days ago is no sign of anything.
        if (requestedOn === undefined || days > patience)
          yield { at: at(data, 'what'), says, verdict: 'remark', saidAs: 'advice' }
        yield unknown(`${says} Once it has one, record the day of it.`)
      } else {
        yield shows(at(data, 'provided_on'), ...(hasContent(data.what) ? [at(data, 'what')] : []))
        yield declare({
          at: at(data, 'provided_on'),
          backing: backing(data, profile),
          context,
          otherwise: {
            says: `An answer of ${who} is recorded, and nobody stands behind that.`,
            fix: sayWhoStandsBehindIt,
          },
        })
      }
    }
  },
})

/** In days, from which on this tool thinks a request without an answer worth a look. */
const patience = 30

function datesThatCannotBe(request: InformationRequest, context: Context): [InformationRequest, StatementFinding][] {
  const { data, who, requestedOn, providedOn } = request
  const fix = 'Set the date right, if that is a slip.'
  const asked = contradiction(requestedOn, context)
  if (asked !== undefined) {
    const says = `The request to ${who} ${asked}.`
    return [[request, { at: at(data, 'requested_on'), says, fix, verdict: 'missing' }]]
  }
  const given = contradiction(providedOn, context)
  const isBefore = providedOn !== undefined && requestedOn !== undefined && providedOn.last < requestedOn.first
  const contrary = given ?? (isBefore ? `is dated before the request of ${describeDate(requestedOn)}` : undefined)
  if (contrary === undefined) return []
  const says = `The answer of ${who} ${contrary}.`
  return [[request, { at: at(data, 'provided_on'), says, fix, verdict: 'missing' }]]
}
