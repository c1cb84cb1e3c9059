// The few findings that a page with little room shows, and one sentence that names all the others.

import { type Finding, isSetAside, levels, type RunResult } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { countOf, countOfLevel } from '../words/words.ts'

/** As many as GitHub shows of one kind, in the log and beside the files. */
export const mostShown = 10

/** Provisions and rules that are named, before the rest of them is only counted. */
const mostNamed = 30

interface MostSerious {
  readonly shown: readonly Finding[]
  /** Undefined where all are shown. */
  readonly rest?: string
}

/** In descending order of level; what is accepted, explained or known comes last. */
export function mostSerious({ findings }: RunResult): MostSerious {
  const rank = (finding: Finding) => levels.indexOf(finding.level) + (isSetAside(finding) ? levels.length : 0)
  const inOrder = [...findings].sort((a, b) => rank(a) - rank(b))
  const others = inOrder.slice(mostShown)
  return { shown: inOrder.slice(0, mostShown), ...(others.length === 0 ? {} : { rest: named(others) }) }
}

/** `And 54 more findings: 15 questions and 39 advice, on s.4(3)(a), s.5 and file-empty-value.` */
function named(findings: readonly Finding[]): string {
  const counts = levels
    .map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => countOfLevel(count, level))
  const names = [
    ...new Set(findings.map(({ cite, rule }) => (cite === undefined || !cite.startsWith('s.') ? rule : cite))),
  ]
  const left = names.length - mostNamed
  const told =
    left > 0
      ? [...names.slice(0, mostNamed), countOf(left, 'other provision or rule', 'other provisions or rules')]
      : names
  return `And ${countOf(findings.length, 'more finding')}: ${joinAnd(counts)}, on ${joinAnd(told)}.`
}
