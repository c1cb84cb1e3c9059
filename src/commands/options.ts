// The words of a command line, parsed and validated. What cannot be used is a UsageError that says what can.

import { resolve } from 'node:path'
import type { Rule } from '../engine/rule.ts'
import { rulesets } from '../engine/ruleset-names.ts'
import { chooseRules, type RuleChoice } from '../engine/rulesets.ts'
import { lawTable } from '../law/index.ts'
import { type Stage, stages } from '../law/stages.ts'
import { readDate } from '../readings/date.ts'
import { type Format, formats } from '../report/formats.ts'
import { type Section, sections, sectionsOnRequest } from '../report/sections/names.gen.ts'
import { type Level, levels } from '../result/run-result.ts'
import { dayInWords } from '../text/day.ts'
import { joinAnd, joinOr } from '../text/join.ts'
import { nearest } from '../text/nearest.ts'
import { failLevels } from './shared-options.ts'
import { UsageError } from './usage-error.ts'

/** The options of `check` as they were typed. */
export interface TypedCheckOptions {
  readonly format?: readonly string[]
  readonly asOf?: string
  readonly ruleset?: string
  readonly failOn?: string
  readonly show?: string
  readonly all?: boolean
  readonly level?: string
  readonly reference?: string
  readonly since?: string
  readonly stage?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly exceptions?: boolean
  readonly plain?: boolean
  readonly color?: boolean
  readonly quiet?: boolean
  readonly bom?: boolean
  readonly overwrite?: boolean
  readonly debug?: boolean
}

interface Destinations {
  /** The format for standard output; absent where everything goes to files. */
  readonly printed: Format | undefined
  readonly files: readonly { readonly format: Format; readonly file: string }[]
}

/** `--format name` is printed; `--format name=file` goes to the file. With neither, the table is printed. */
export function destinationsOf({ format = [], plain = false }: TypedCheckOptions): Destinations {
  const printed = new Set<Format>(plain ? ['plain'] : [])
  const files = new Map<string, Format>()
  for (const text of format) {
    const { name, file } = formatAndFile(text)
    const known = formatNamed(name, formats)
    if (file === undefined) printed.add(known)
    else if ([...files.keys()].some((other) => resolve(other) === resolve(file)))
      throw new UsageError(`Two formats were asked for in the one file ${file}.`, 'Give each its own file.')
    else files.set(file, known)
  }
  if (printed.size > 1) {
    const names = joinAnd([...printed])
    throw new UsageError(
      `Only one format can be printed, and ${names} were asked for.`,
      'Send the others to files: --format markdown=report.md.',
    )
  }
  const [one] = [...printed, ...(files.size === 0 ? (['table'] as const) : [])]
  return { printed: one, files: [...files].map(([file, known]) => ({ format: known, file })) }
}

/** `name`, or `name=file`. A file called `-` is standard output. */
export function formatAndFile(text: string): { readonly name: string; readonly file: string | undefined } {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? []
  if (file === '') throw new UsageError(`“${text}” names no file.`, `Write --format ${name}=report.txt, for example.`)
  return { name, file: file === '-' ? undefined : file }
}

/** Refuses an empty path: it is mostly an unset variable of the shell, and would be read as the current folder. */
export function expectNamed(paths: readonly string[]): void {
  if (paths.includes(''))
    throw new UsageError(
      'A path with nothing in it names no folder.',
      'Name the folder, or leave the path out for this one.',
    )
}

/** The format of that name among some, or a UsageError that asks whether a near one was meant. */
export function formatNamed<F extends Format>(name: string, among: readonly F[]): F {
  const known = among.find((format) => format === name)
  if (known) return known
  const near = nearest(name, among)[0]
  throw new UsageError(
    `There is no format “${name}”.`,
    `${near ? `Did you mean “${near}”? ` : ''}The formats are ${joinAnd(among)}.`,
  )
}

/** The one format that is printed, the first of those known unless another is named; `--plain` is one too. */
export function printedFormat<T extends Format>(
  { format, plain = false }: { readonly format?: string; readonly plain?: boolean },
  known: readonly [T, ...T[]],
  otherwise: T = known[0],
): T {
  const named = format === undefined ? undefined : formatNamed(format, known)
  const asked = plain ? formatNamed('plain', known) : named
  if (named !== undefined && asked !== named)
    throw new UsageError(`Only one format can be printed, and plain and ${named} were asked for.`, 'Leave one out.')
  return asked ?? otherwise
}

interface Parts {
  readonly show: ReadonlySet<Section>
  /** Nothing is said of the parts: the table and plain are short. */
  readonly isShort: boolean
  /** Down to which the short report lists findings. */
  readonly level: Level
}

/** Which parts of the report are asked for, and how much of the short one. */
export function partsOf({ show, all = false, level }: TypedCheckOptions): Parts {
  const other = all ? '--all' : '--show'
  if (all && show !== undefined)
    throw new UsageError('--all is the whole report, and --show is parts of it.', 'Leave one out.')
  if (level !== undefined && (all || show !== undefined))
    throw new UsageError(
      `--level says how much of the short report there is, and with ${other} it is not short.`,
      'Leave one out; --show findings has all that was found.',
    )
  return {
    show: sectionsOf(show),
    isShort: !all && show === undefined,
    level: oneOf(levels, level ?? 'question', 'level'),
  }
}

export function sectionsOf(show: string | undefined): ReadonlySet<Section> {
  if (show === undefined) return new Set(sections)
  const known = [...sections, ...sectionsOnRequest]
  const names = show
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0)
    throw new UsageError('No part of the report is named after --show.', `Choose ${joinOr(known)}.`)
  return new Set(names.map((name) => oneOf(known, name, 'part of the report')))
}

export function failOnOf(level: string | undefined): Level | 'never' {
  return oneOf(failLevels, level ?? 'gap', 'level')
}

export function planStageOf(name: string | undefined): Stage {
  return oneOf(stages, name ?? 'published', 'stage')
}

/** The rules that run, and those left out with the reason. */
export function rulesetOf(name: string | undefined, all: readonly Rule[]): RuleChoice {
  return chooseRules(oneOf(rulesets, name ?? 'all', 'set of rules'), all)
}

/** The ISO date of the day that was typed, in any form that is read; today where none was, or the word. */
export function dayOf(words: string | undefined, now: Date): string {
  if (words === undefined || /^\s*today\s*$/i.test(words)) return todayInScotland(now)
  const { value, trouble } = readDate(words)
  const example = 'Write a day such as 2018-01-01 or 1 January 2018.'
  if (value === undefined)
    throw new UsageError(trouble ?? `“${words}” is not a day.`, trouble === undefined ? example : undefined)
  if (value.precision !== 'day') {
    throw new UsageError(`“${words}” is not one day.`, `Write a day such as ${value.last}.`)
  }
  return value.first
}

/**
 * The day that it is in Scotland, wherever the machine stands and whatever it takes for its time zone. A clock that shows a day before
 * the month of the law table, or one long after, is wrong, and every duty would be judged by it.
 */
function todayInScotland(now: Date): string {
  const day = Number.isNaN(now.getTime()) ? '' : inScotland(now)
  if (day >= `${lawTable.version}-01` && day < '2101') return day
  const shown = day === '' ? 'no day' : `${day.length === 10 ? dayInWords(day) : day}`
  throw new UsageError(
    `The clock of this machine shows ${shown}, which cannot be today: the law table of this version is that of ${lawTable.version}.`,
    'Set the clock, or say the day: --as-of 2027-01-31, for example.',
  )
}

/** Written out here: asking the time zones of Node takes longer than Node takes to start. */
function inScotland(now: Date): string {
  const year = now.getUTCFullYear()
  const isSummer = now >= lastSundayAtOne(year, 2) && now < lastSundayAtOne(year, 9)
  const there = new Date(now.getTime() + (isSummer ? 3_600_000 : 0))
  return there.toISOString().replace(/T.*/, '')
}

/** Summer time begins in March and ends in October, on the last Sunday at one o'clock of Greenwich. */
function lastSundayAtOne(year: number, month: 2 | 9): Date {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000)
}

function oneOf<T extends string>(choices: readonly T[], name: string, what: string): T {
  const known = choices.find((choice) => choice === name)
  if (known !== undefined) return known
  const near = nearest(name, choices)[0]
  throw new UsageError(
    `There is no ${what} “${name}”.`,
    `${near ? `Did you mean “${near}”? ` : ''}Choose ${joinOr(choices)}.`,
  )
}
