// The learning digest: what partnerships learned, brought together, with whom to ask.

import type { AuditOverview } from '../../audit/overview.ts'
import type { AuditRow } from '../../audit/row.ts'
import { lensItems, lensItemTitle } from '../../reference/index.ts'
import type { LearningRow } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { groupByEach } from '../../text/group-by.ts'
import { joinAnd } from '../../text/join.ts'
import { printable } from '../../text/json-text.ts'
import { csvRows } from '../csv/rows.ts'
import { escaped } from '../markdown/markdown-text.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf, sentence } from '../words/words.ts'
import { csvHead } from './csv.ts'

interface LearningEntry extends LearningRow {
  readonly partnership: string
  readonly area?: string
  readonly code?: string
  readonly folder: string
}

function auditLearning({ rows }: AuditOverview): LearningEntry[] {
  return rows.flatMap((row) => row.learning.map((entry) => ({ ...entry, ...whoseIs(row) })))
}

function whoseIs({
  name,
  area,
  code,
  folder,
}: AuditRow): Pick<LearningEntry, 'partnership' | 'area' | 'code' | 'folder'> {
  return { partnership: name, folder, ...(area === undefined ? {} : { area }), ...(code === undefined ? {} : { code }) }
}

const headings: Readonly<Record<string, string>> = {
  'good practice': 'Good practice that others can copy',
  barrier: 'Barriers',
  streamlining: 'What could be streamlined',
  'data sharing': 'Where better data sharing is needed',
  'key partner': 'Partners with a key role',
}

const none = 'No national priority is named'

export function learningMarkdown(given: AuditOverview): string {
  const overview = sanitiseAll(given)
  const entries = auditLearning(overview)
  const from = new Set(entries.map(({ folder }) => folder)).size
  const texts = [
    '# What partnerships have learned',
    escaped(
      entries.length === 0
        ? 'No file of these partnerships holds anything that was learned.'
        : `${countOf(entries.length, 'entry', 'entries')} from ${countOf(from, 'partnership')}, as their own files tell them, as at ${dayInWords(overview.stamp.asOf)}. Each says whom to ask. One that touches on several priorities, or names several national actions, stands under each. Nothing was chosen or ranked.`,
    ),
    ...kindsIn(entries).flatMap(([kind, heading]) => {
      const mine = entries.filter((entry) => entry.kind === kind)
      if (mine.length === 0) return []
      return [`## ${heading}`, ...(kind === 'barrier' ? byNationalAction(mine) : byPriority(mine))]
    }),
  ]
  return `${[...texts, escaped(`Made by loip ${overview.stamp.tool.version} from the files in ${overview.folder}.`)].join('\n\n')}\n`
}

/** The five kinds, and after them any that a file has made up. */
function kindsIn(entries: readonly LearningEntry[]): [kind: string, heading: string][] {
  const others = [...new Set(entries.map(({ kind }) => kind))].filter((kind) => !Object.hasOwn(headings, kind))
  return [...Object.entries(headings), ...others.map((kind): [string, string] => [kind, `Other: ${kind}`])]
}

/** A priority led by the name of its list, so that sorting groups them by list. */
function priorityNamed(title: string): string {
  const lists = lensItems
    .filter((item) => item.number !== undefined && lensItemTitle(item) === title)
    .map(({ lens }) => lens.title)
  return lists.length === 0 ? title : `${joinAnd(lists)}: ${title}`
}

/** Barriers, grouped by the national action that would remove them. */
function byNationalAction(entries: readonly LearningEntry[]): string[] {
  return grouped(entries, ({ nationalActions }) => nationalActions, 'No national action is named')
}

function byPriority(entries: readonly LearningEntry[]): string[] {
  return grouped(entries, ({ touches }) => touches.map(priorityNamed), none)
}

function grouped(
  entries: readonly LearningEntry[],
  groupsOf: (entry: LearningEntry) => readonly string[],
  otherwise: string,
): string[] {
  const groups = groupByEach(entries, (entry) => {
    const names = groupsOf(entry)
    return names.length === 0 ? [otherwise] : names
  })
  const ordered = [...groups].sort(([a], [b]) => (a === otherwise ? 1 : b === otherwise ? -1 : a < b ? -1 : 1))
  return ordered.flatMap(([name, mine]) => [
    `### ${escaped(name)}`,
    mine.map((entry) => `- ${entryMarkdown(entry)}`).join('\n'),
  ])
}

function entryMarkdown({
  what,
  where,
  evidence,
  canBeReplicated,
  contact,
  partnership,
  code,
  touches,
}: LearningEntry): string {
  const facts = [
    ...(canBeReplicated === undefined ? [] : [`What others can copy: ${canBeReplicated}`]),
    ...(where === undefined ? [] : [`Where: ${where}`]),
    ...(evidence === undefined ? [] : [`Evidence: ${evidence}`]),
    ...(touches.length === 0 ? [] : [`Touches on: ${joinAnd(touches)}`]),
    `Ask: ${[partnership, ...(code === undefined ? [] : [code]), ...(contact === undefined ? [] : [contact])].join(', ')}`,
  ]
  return `**${escaped(sentence(what))}** ${facts.map((fact) => escaped(sentence(fact))).join(' ')}`
}

const columns = [
  'council_code',
  'council_area',
  'partnership',
  'folder',
  'kind',
  'what',
  'where',
  'evidence',
  'what_others_can_copy',
  'contact',
  'touches_on',
  'national_actions',
  'from',
]

export function learningCsv(overview: AuditOverview): string {
  const rows = auditLearning(overview).map((entry) => [
    entry.code,
    entry.area,
    entry.partnership,
    entry.folder,
    entry.kind,
    entry.what,
    entry.where,
    entry.evidence,
    entry.canBeReplicated,
    entry.contact,
    entry.touches.join('; '),
    entry.nationalActions.join('; '),
    entry.from,
  ])
  return `${csvHead(columns)}${csvRows(rows)}`
}

export function learningJson(overview: AuditOverview): string {
  const { tool, asOf } = overview.stamp
  return `${printable({ tool, asOf, learning: auditLearning(overview) })}\n`
}
