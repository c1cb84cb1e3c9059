import { dayWords, departureOfRule, isDirected, yearRule } from '../../checks/reports/reporting-year-rule.ts'
import { departuresOfReports, startsShown } from '../../checks/reports/reporting-years.ts'
import { directionFix } from '../../checks/reports/to-write.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isLater } from '../../model/editions.ts'
import { usualStart } from '../../readings/reporting-year.ts'

const sayWhen = {
  says: 'Look whether the direction covers locality plans too, and say on which day their year starts. If none covers them, it is 1 April.',
  write: 'reporting_year_locality: <day and month>',
}

export default defineRule({
  id: 's12-3-reporting-year',
  cites: ['s12-3-reporting-year'],
  on: 'partnership',
  title: 'Reports on locality plans are on years from 1 April, or from the day that their own direction names',
  why: `Section 12(3) speaks of a direction for the year of reports on locality plans, as section 8(3) does for the LOIP. One direction may
        cover both. Where the partnership file gives one for the LOIP alone, nothing here says that it covers locality plans too.`,
  fix: directionFix('reporting_year_locality', false),
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
reporting_year_locality: 1 April
---
kind: locality-plan
id: milltown-plan
title: Milltown Together
---
kind: progress-report
covers: milltown-plan
reporting_year: {from: 1 April 2024, to: 31 March 2025}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
reporting_year_locality: 1 July
#                        ^^^^^^ gap: The partnership file starts the year of locality plans on 1 July, and names no direction for that.
`,
  applies: ({ profile, localityPlans }) =>
    profile?.reporting_year_locality !== undefined ||
    localityPlans.length > 0 ||
    unknown({
      says: 'On which day the year of locality plans starts cannot be told: neither a locality plan nor a year for locality plans is in these files.',
      in: 'locality-plan',
    }),
  *check({ profile, reports, yearStart }, { asOf }) {
    const [loip, own] = [yearRule(profile, 'reporting_year'), yearRule(profile, 'reporting_year_locality')]
    const departure = own ? [...departureOfRule(own, 'the year of locality plans')] : []
    yield* departure
    if (own?.starts !== undefined && departure.length === 0 && own.starts !== yearStart.loip.starts) {
      const days = `starts on ${dayWords(own.starts)}, and that of the LOIP on ${dayWords(yearStart.loip.starts)}`
      const fix = { says: 'Nothing has to change if that is meant.' }
      yield { at: own.at, says: `The year of locality plans ${days}.`, fix, verdict: 'remark' }
    }
    const movedTo = own || loip?.starts === usualStart ? undefined : loip?.starts
    if (loip && movedTo !== undefined) {
      const says = `The partnership file does not say whether the year of locality plans starts on ${dayWords(movedTo)} too.`
      // Without a direction the start is reported under section 8(3).
      if (isDirected(loip)) yield { at: loip.at, into: profile ?? {}, says, fix: sayWhen, verdict: 'for-people' }
      else
        yield unknown({
          says: `The partnership file does not say whether the year of locality plans starts on ${dayWords(movedTo)} too. Add the day on which it starts.`,
          write: 'reporting_year_locality: <day and month>',
          in: 'partnership',
        })
    }
    const known = reports.filter((report) => report.coversLocalityPlans.length > 0 && !isLater(report, asOf))
    // Unless the profile says whether the year of the LOIP is that of locality plans, accept the usual start and its own.
    const rule = own ?? (loip && { ...loip, direction: [] })
    const inProfile = { profile, field: 'reporting_year_locality' } as const
    const [alone, onBoth] = [known.filter((report) => !report.coversLoip), known.filter((report) => report.coversLoip)]
    yield* departuresOfReports(alone, rule, inProfile)
    const isTold = [...departuresOfReports(onBoth, loip, inProfile)].length > 0
    for (const fault of departuresOfReports(onBoth, rule, inProfile))
      yield isTold ? { ...fault, reportedSeparately: true } : fault
    yield* startsShown(known, movedTo === undefined ? (own ?? loip) : undefined, {
      year: 'the year of locality plans',
      report: 'a progress report on a locality plan',
      // The start of the LOIP's year, if it is 1 April, is that of locality plans too.
      field: loip === undefined ? 'reporting_year' : 'reporting_year_locality',
    })
  },
})
