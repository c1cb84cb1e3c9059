// The questions of `map` as a file to answer, and as text for a terminal.
import type { NationalOutcomeSet } from '../reference/national-outcome.ts'
import type { CrosswalkRow } from '../result/run-result.ts'
import { yamlText } from '../text/yaml-text.ts'
import { type Candidate, candidatesFor } from './candidates.ts'

export function questionsFile(rows: readonly CrosswalkRow[], set: NationalOutcomeSet): string {
  const list = set.outcomes.map(
    ({ title, statement }) => `#   ${title}${statement === undefined ? '' : `: ${statement}`}`,
  )
  return `# Which national outcomes do these local outcomes belong to? Only people can say.
# Write the title, why in one line, and who decided it. An entry that stays open, or says none, links nothing.
# Then: loip map <folder> --answers <this file>
#
# ${set.title}
${list.join('\n')}

answers:
${rows.map((row) => entryFor(row, candidatesFor(row, set))).join('\n')}`
}

function entryFor({ plan, outcome }: CrosswalkRow, candidates: readonly Candidate[]): string {
  const offered = candidates.map(({ outcome: { title }, reasons }) => `    # ${title}? ${reasons.join(' ')}`)
  return `  # ${outcome.title.replace(/\s+/g, ' ')}
  - plan: ${yamlText(plan.id)}
    outcome: ${yamlText(outcome.id)}
${offered.length === 0 ? '    # Nothing in its words points at one.' : offered.join('\n')}
    national_outcome: <title, or none>
    why: <how it contributes, in one line>
    who: <who decided it>
`
}

/** For a terminal: the outcome, then every national outcome with its number, the candidates first. */
export function questionText({ plan, outcome }: CrosswalkRow, choices: readonly Candidate[]): string {
  const lines = choices.map(
    ({ outcome: { title, statement = '' }, reasons }, index) =>
      `  ${String(index + 1).padStart(2)}  ${title}${reasons.length === 0 ? `: ${statement}` : `\n      ${reasons.join('\n      ')}`}`,
  )
  return `\n${outcome.id}  ${outcome.title}\n    ${plan.title}\n\n${lines.join('\n')}\n`
}

/** Every outcome of the set, the candidates first. */
export function choicesFor(row: CrosswalkRow, set: NationalOutcomeSet): Candidate[] {
  const candidates = candidatesFor(row, set)
  const others = set.outcomes.filter((outcome) => !candidates.some((one) => one.outcome === outcome))
  return [...candidates, ...others.map((outcome) => ({ outcome, reasons: [] }))]
}
