import { departureOfRule, yearRule } from '../../checks/reports/reporting-year-rule.ts'
import { departuresOfReports, startsShown } from '../../checks/reports/reporting-years.ts'
import { directionFix } from '../../checks/reports/to-write.ts'
import { defineRule } from '../../engine/rule.ts'
import { isLater } from '../../model/editions.ts'

export default defineRule({
  id: 's8-3-reporting-year',
  cites: ['s8-3-reporting-year'],
  on: 'partnership',
  title: 'LOIP progress reports are on years from 1 April, or from the day that a direction names',
  why: `Section 8(3) makes the reporting year one year from 1 April. Only a direction by the Scottish Ministers to the partnership
        moves that day, and only from when it was given. A year of another length leaves open which duty a report meets, and
        “2024-25” alone leaves open on which day it began.`,
  fix: directionFix('reporting_year', false),
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
reporting_year: {starts: 1 July, direction: {date: 3 May 2022, reference: CPP/12}}
---
kind: progress-report
reporting_year: {from: 1 July 2024, to: 30 June 2025}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
reporting_year: 1 July
#               ^^^^^^ gap: The partnership file starts the reporting year on 1 July, and names no direction for that.
`,
  *check({ profile, reports }, { asOf }) {
    const rule = yearRule(profile, 'reporting_year')
    if (rule) yield* departureOfRule(rule, 'the reporting year')
    const known = reports.filter((report) => report.coversLoip && !isLater(report, asOf))
    yield* departuresOfReports(known, rule, { profile, field: 'reporting_year' })
    const words = {
      year: 'the reporting year',
      report: 'a progress report on the LOIP',
      field: 'reporting_year',
    } as const
    yield* startsShown(known, rule, words)
  },
})
