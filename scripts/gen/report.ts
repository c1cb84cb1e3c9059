// What is derived from the lists of formats and of sections: the names of the sections, and the tables in the docs.
import { type Format, factsOf, formats, formatsFor } from '../../src/report/formats.ts'
import { reportSections } from '../../src/report/sections/index.ts'
import type { ReportSection } from '../../src/report/sections/section.ts'
import { withParts } from './page-parts.ts'

export function generatedReportLists(): Map<string, string> {
  return new Map([
    ['src/report/sections/names.gen.ts', sectionNames()],
    ['docs/reports.md', withParts('docs/reports.md', { formats: formatTable(formats), sections: sectionTable() })],
    [
      'docs/continuous-integration.md',
      withParts('docs/continuous-integration.md', { formats: formatTable(formatsFor('services')) }),
    ],
  ])
}

function sectionNames(): string {
  return `// Made by scripts/gen from src/report/sections/index.ts: the names alone, so that the help of a command loads no section.
export const sections = [
${listed(({ isOnRequest }) => isOnRequest !== true)}
] as const

/** Shown where they are asked for by name, and not as a part of the whole. */
export const sectionsOnRequest = [
${listed(({ isOnRequest }) => isOnRequest === true)}
] as const

export type Section = (typeof sections | typeof sectionsOnRequest)[number]
`
}

function listed(isMeant: (section: ReportSection) => boolean): string {
  return reportSections
    .filter(isMeant)
    .map(({ name }) => `  '${name}',`)
    .join('\n')
}

function formatTable(names: readonly Format[]): string {
  const rows = names.map((name) => {
    const { use, about } = factsOf(name)
    return `| \`${name}\` | ${use} | ${withCode(about)} |`
  })
  return ['| format | for | what it is |', '|---|---|---|', ...rows].join('\n')
}

function sectionTable(): string {
  const rows = reportSections.map(({ name, about }) => `| \`${name}\` | ${about} |`)
  return ['| part | what it holds |', '|---|---|', ...rows].join('\n')
}

/** Options and paths as code. */
function withCode(text: string): string {
  return text.replace(/--[a-z-]+|\S+\.json/g, '`$&`')
}
