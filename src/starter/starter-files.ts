// The first files of a partnership: what is known of the area, and places kept free for what only its people know. Nothing in them is a
// fact that nobody gave.
import { type CouncilArea, type PartnerDue, partnersDue } from '../reference/index.ts'
import { dayInWords } from '../text/day.ts'
import { yamlText } from '../text/yaml-text.ts'
import type { Shape } from './shapes.ts'

/** The documents that a partnership can begin with, beside its profile and its LOIP. */
export const furtherDocuments = ['locality-plan', 'progress-report', 'participation'] as const
export type FurtherDocument = (typeof furtherDocuments)[number]

interface StarterInput {
  readonly area: CouncilArea
  readonly name: string
  /** Of the LOIP; a place kept free where it is not known. */
  readonly title: string | undefined
  readonly period: string | undefined
  readonly shape: Shape
  readonly documents: readonly FurtherDocument[]
  /** The day for which the partners of schedule 1 are listed: YYYY-MM-DD. */
  readonly asOf: string
}

export interface StarterFile {
  readonly name: string
  readonly kind: 'partnership' | 'loip' | FurtherDocument
  readonly text: string
}

export function starterFiles(input: StarterInput): StarterFile[] {
  const further: Readonly<Record<FurtherDocument, StarterFile>> = {
    'locality-plan': { name: 'locality-plan.yaml', kind: 'locality-plan', text: localityPlan },
    'progress-report': { name: 'progress-report.yaml', kind: 'progress-report', text: progressReport },
    participation: { name: 'participation.yaml', kind: 'participation', text: participation },
  }
  return [
    { name: 'partnership.yaml', kind: 'partnership', text: profile(input) },
    { name: 'loip.yaml', kind: 'loip', text: loip(input) },
    ...furtherDocuments.filter((document) => input.documents.includes(document)).map((document) => further[document]),
  ]
}

const placesKeptFree = `# Words in <angle brackets> keep a place free. Write your own in their place, or take the line out.
# A line that begins with # is a note to you, and is not read.
`

function profile({ area, name, asOf, shape, documents }: StarterInput): string {
  const due = partnersDue(area, asOf)
  const hasLocalities = shape.name === 'places' || documents.includes('locality-plan')
  return `# The partnership: who it is, and who takes part.
${placesKeptFree}
kind: partnership
name: ${yamlText(name)}
council_area: ${yamlText(area.name)}

# The bodies that schedule 1 of the Act lists for this area, as at ${dayInWords(asOf)}.
# Add the others who take part, each with statutory: no.
partners:
${due
  .filter(({ sure }) => sure)
  .map(entryOf)
  .join('\n')}
${unsure(due.filter(({ sure }) => !sure))}${hasLocalities ? localities : laterLocalities}`
}

function entryOf({ id, name }: PartnerDue): string {
  return `  - {id: ${id}, name: ${yamlText(name)}}`
}

function unsure(partners: readonly PartnerDue[]): string {
  if (partners.length === 0) return ''
  const entries = partners.map(
    (partner) => `${partner.caution ? `  # ${partner.caution}\n` : ''}  #${entryOf(partner).slice(1)}`,
  )
  return `  # Whether the law lists these here can be read in two ways. Take the # away before each that takes part.\n${entries.join('\n')}\n`
}

const laterLocalities = `
# Section 9 of the Act: the area is divided into localities. Take the # away, and write one entry for each.
# localities:
#   - id: L1
#     name: <name of the locality>
#     poorer_outcomes: <yes or no>
`

const localities = `
# Section 9 of the Act: the area is divided into localities. One entry for each.
localities:
  - id: L1
    name: <name of the locality>
    # Whether its outcomes are significantly poorer, and compared with where.
    poorer_outcomes: <yes or no>
    compared_with: <where>
    decided_on: <day>
  - id: L2
    name: <name of another locality>
    poorer_outcomes: <yes or no>
`

function loip({ title, period, shape }: StarterInput): string {
  return `# The local outcomes improvement plan (LOIP): section 6 of the Act.
${placesKeptFree}
kind: loip
id: loip
title: ${title === undefined ? '<title of the plan>' : yamlText(title)}
# The years in which the outcomes are to be reached: 2024 to 2034, for example.
period: ${period === undefined ? '<years>' : yamlText(period)}

edition:
  # draft, consultation, approved or published.
  status: <how far it is>
  published_on: <day>
  url: <address where it can be read>

# The needs and circumstances of people in the area, in the words of the plan.
needs: <what the needs are, and of whom>

# Who was consulted on it, one entry for each body.
consulted:
  - who: <who was consulted>
    community_body: <yes or no>
    from: <first day>
    to: <last day>

${shape.yaml}`
}

const localityPlan = `# The plan of one locality: section 10 of the Act. One such file for each.
${placesKeptFree}
kind: locality-plan
id: locality-plan-1
title: <title of the plan>
# The id of the locality in the partnership file.
covers: L1
period: <years>

edition:
  status: <how far it is>
  published_on: <day>
  url: <address where it can be read>

outcomes:
  - id: "1"
    title: <what will be better for people>
    improvement: <what will be better, and for whom>
    national_outcomes: [<a national outcome>]
`

const progressReport = `# The progress report on one year: sections 8 and 12 of the Act. One such file for each year.
${placesKeptFree}
kind: progress-report
id: progress-report-1
title: <title of the report>
covers: loip
# The year that it is on: 2025-26, for example.
reporting_year: <year>
published_on: <day>
url: <address where it can be read>

# One entry for each outcome: improved, maintained or declined, and by what that can be seen.
assessments:
  - outcome: "1"
    judgement: <how the outcome stands>
    because: <by what it can be seen>

# How far community bodies took part in the year, and what came of it.
participation:
  extent: <how far community bodies took part>
  effectiveness: <what came of it>
`

const participation = `# Community bodies: sections 4, 6 and 8 of the Act.
${placesKeptFree}
kind: participation

# Every community body that was thought of, and what was decided.
bodies_considered:
  - name: <name of a community body>
    represents_inequality: <yes or no>
    likely_to_contribute: <yes or no>
    efforts:
      - {what: <what was done so that it takes part>, date: <day>}

# Those that take part.
bodies:
  - name: <name of a community body>
    wants_to_participate: <yes or no>
    extent_wanted: <how far it wishes to take part>
    extent_enabled: <how far it can>
`
