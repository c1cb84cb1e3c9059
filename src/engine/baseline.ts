// What was found in a repository when checking began there, kept in a file: it stays in every report, and does not stop a run. Only what is
// new does. Errors are never in it, for what cannot be read cannot be checked.

import { type Finding, isStopping, type Level, levels, type RunResult } from '../result/run-result.ts'
import type { Hash } from '../source/files.ts'
import { couldFind } from './could-find.ts'
import { listOf, objectOf, parsed, partnershipOf, textOf, UnusableEarlier } from './earlier-result.ts'
import { matchEarlier } from './match-earlier.ts'
import { isSamePartnership } from './same-partnership.ts'
import { printsUnder } from './since.ts'

export interface Baseline {
  /** The file, as it was typed. */
  readonly name: string
  readonly partnership: RunResult['partnership']
  readonly known: readonly BaselineEntry[]
}

interface BaselineEntry {
  readonly rule: string
  readonly level: Level
  readonly says: string
  /** By its names, from the document down: it does not change with lines or names of files. */
  readonly item?: string
  /** Where it is called otherwise than the rule. */
  readonly duty?: string
  readonly fingerprint: string
}

const kind = 'loip-baseline'
/** Of the form of the file. */
const version = 1

/** What a run finds that would stop it, for a later run to know again: sorted, so that a change of it can be read. */
export function baselineOf(
  findings: readonly Finding[],
  { name, code }: RunResult['partnership'],
  failOn: Level | 'never',
): Baseline {
  const least = failOn === 'never' ? 'advice' : failOn
  const known = findings
    .filter(({ level, accepted }) => level !== 'error' && level !== 'note' && !accepted && isStopping(level, least))
    .map(
      ({ rule, level, duty, item, says, fingerprint }): BaselineEntry => ({
        rule,
        level,
        ...(duty === undefined || duty === rule ? {} : { duty }),
        ...(item === undefined ? {} : { item }),
        says,
        fingerprint,
      }),
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return { name: 'the baseline', partnership: code === undefined ? { name } : { name, code }, known }
}

function sortKey({ rule, item = '', fingerprint }: BaselineEntry): string {
  return [rule, item, fingerprint].join('\u0000')
}

/** One entry a line, so that what joins and what leaves can be seen in a comparison of two versions. */
export function baselineText({ partnership, known }: Baseline): string {
  const entries = known.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n  ]`
  return `{\n  "kind": "${kind}",\n  "version": ${version},\n  "partnership": ${JSON.stringify(partnership)},\n  "known": ${list}\n}\n`
}

export function readBaseline(text: string, name: string): Baseline {
  const file = objectOf(parsed(text, name))
  if (file?.kind !== kind)
    throw new UnusableEarlier(
      `${name} is not a baseline of loip.`,
      `Make one with loip check --write-baseline ${name}.`,
    )
  const partnership = partnershipOf(file.partnership)
  const known = listOf(file.known, entryOf)
  if (file.version !== version || partnership === undefined || known === undefined)
    throw new UnusableEarlier(
      `${name} is a baseline in a form that this version of loip does not know.`,
      `Make it again with loip check --write-baseline ${name}.`,
    )
  return { name, partnership, known }
}

function entryOf({
  rule,
  level,
  says,
  fingerprint,
  item,
  duty,
}: Readonly<Record<string, unknown>>): BaselineEntry | undefined {
  const known = levels.find((one) => one === level)
  if (typeof rule !== 'string' || typeof says !== 'string' || typeof fingerprint !== 'string') return undefined
  // Written by hand, it would hide what could not be read.
  if (known === undefined || known === 'error') return undefined
  return { rule, level: known, says, fingerprint, ...textOf('item', item), ...textOf('duty', duty) }
}

interface Marked {
  readonly findings: readonly Finding[]
  /** Entries that are found again, or are part of what is found now. */
  readonly met: ReadonlySet<BaselineEntry>
}

/** Marks each finding that the baseline has, and that neither says of more things nor is louder than there. */
export function markKnown(
  findings: readonly Finding[],
  baseline: Baseline,
  partnership: RunResult['partnership'],
  sha256: Hash,
): Marked {
  if (!isSamePartnership(baseline.partnership, partnership))
    throw new UnusableEarlier(
      `${baseline.name} is a baseline of ${baseline.partnership.name}, and these are the files of ${partnership.name}.`,
      'Give each partnership a baseline of its own.',
    )
  const prints = printsUnder(findings, partnership, baseline.partnership, sha256)
  const { known, met } = matchEarlier(findings, baseline.known, prints)
  const isKnown = (finding: Finding) => {
    const as = known.get(finding)
    if (as === undefined || as.isMore || finding.level === 'error' || finding.level === 'note') return false
    return levels.indexOf(finding.level) >= levels.indexOf(as.earlier.level)
  }
  return { findings: findings.map((one) => (isKnown(one) ? { ...one, known: true as const } : one)), met }
}

/** How the baseline stands after the run. */
export function baselineInResult(
  baseline: Baseline,
  { findings, met }: Marked,
  result: Parameters<typeof couldFind>[0],
): NonNullable<RunResult['baseline']> {
  const gone = baseline.known.filter((entry) => !met.has(entry))
  const isToldNow = couldFind(result)
  const isStale = (entry: BaselineEntry) => isToldNow({ duty: entry.rule, ...entry })
  const shown = ({ rule, says, fingerprint }: BaselineEntry) => ({ rule, says, fingerprint })
  return {
    entries: baseline.known.length,
    known: findings.filter(({ known }) => known).length,
    stale: gone.filter(isStale).map(shown),
    notTold: gone.filter((entry) => !isStale(entry)).map(shown),
  }
}
