// Every partnership below a folder: one overview, one report each. One partnership is in memory at a time.
// Long, because the order in which things are read, told and written is seen best in one file, so that half an audit is never left.

import { archiveComma, archiveFoot, archiveHead, mostParts } from '../../audit/archive.ts'
import { type AuditOverview, overviewOf } from '../../audit/overview.ts'
import type { AuditRow } from '../../audit/row.ts'
import { coverageColumns, coverageRow, csvHead, findingColumns } from '../../report/audit/csv.ts'
import { learningCsv, learningJson, learningMarkdown } from '../../report/audit/learning.ts'
import { overviewMarkdown, overviewPlain, overviewTable } from '../../report/audit/page.ts'
import { AuditFindings } from '../../report/audit/workbook-findings.ts'
import { visible } from '../../report/words/visible.ts'
import { listed } from '../../text/listed.ts'
import { type PartnershipFolder, partnershipFolders } from '../disk/partnership-folders.ts'
import { type CheckOptions, dayOf, expectNamed, printedFormat } from '../options.ts'
import { lookOf, type Output, ours, type Surroundings } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { tuneEngine } from './engine.ts'
import type { Wanted } from './folder-output.ts'
import { AuditProgress } from './progress.ts'
import type { Results } from './results.ts'
import { AuditSet } from './set.ts'
import { inOneThread, inThreads } from './threads.ts'
import { auditWork } from './work.ts'

export interface AuditOptions extends Omit<CheckOptions, 'format' | 'show'> {
  readonly format?: string
  readonly out?: string
  readonly jobs?: string
  readonly shard?: string
  readonly merge?: readonly string[]
  readonly mixed?: boolean
  readonly learning?: boolean
}

interface AuditSurroundings extends Surroundings {
  readonly now: Date
  readonly clock: () => number
}

const formats = ['table', 'plain', 'markdown', 'html', 'json'] as const
type AuditFormat = (typeof formats)[number]
const formatsOfLearning: readonly AuditFormat[] = ['markdown', 'json']

export async function auditCommand(
  folder: string | undefined,
  options: AuditOptions,
  version: string,
  given: Partial<AuditSurroundings> = {},
): Promise<number> {
  const around = { ...ours, now: new Date(), clock: Date.now, ...given }
  const asked = askedFor(folder, options)
  const source = asked.merge
    ? await (await import('./merge.ts')).mergedResults(asked.merge, options.mixed === true, asked.wanted)
    : await checkedFolders(asked, options, version, around.now)
  const set = options.out === undefined ? undefined : new AuditSet(options.out, asked.folder)
  const ended = untilEnded(() => {
    if (set?.abandon())
      around.stderr.write(`Stopped before the end: nothing was written to ${options.out}. Run it again.\n`)
  })
  try {
    for (const text of source.head.mixed ?? []) around.stderr.write(`${visible(text)}\n`)
    // While folders are looked at, the archive and the reports are written; what is said of all comes after the last of them.
    const made = await writtenOneByOne(source, set, { ...around, archive: archiveOf(asked, options, around), options })
    if (set) await finishSet(set, made)
    await tellOverview(made.overview, asked.format, options, around)
    return made.overview.ending.code
  } finally {
    ended()
    set?.abandon()
  }
}

interface Asked {
  readonly format: AuditFormat
  readonly wanted: Wanted
  /** Results of earlier runs, in place of a folder. */
  readonly merge?: readonly string[]
  /** Undefined where results are merged. */
  readonly folder?: string
  readonly shard?: Shard
}

/** What the command line asks for, or a UsageError where that cannot be. */
function askedFor(folder: string | undefined, options: AuditOptions): Asked {
  const { learning, merge, out } = options
  const shard = shardOf(options.shard)
  const known = learning ? formatsOfLearning : formats
  const format = printedFormat<AuditFormat>(options, known, shard ? 'json' : learning ? 'markdown' : 'table')
  if (folder !== undefined) expectNamed([folder])
  if (merge) expectNothingChecked(folder, options)
  else if (options.mixed) throw new UsageError('--mixed is about results that are merged.', 'Name them after --merge.')
  return {
    format,
    wanted: out !== undefined ? 'set' : format === 'json' ? 'result' : 'row',
    ...(merge ? { merge } : { folder: folder ?? '.' }),
    ...(shard ? { shard } : {}),
  }
}

/** Where the results themselves are printed, as they are made. */
function archiveOf({ format }: Asked, { learning }: AuditOptions, { stdout }: Surroundings): Output | undefined {
  return format === 'json' && !learning ? stdout : undefined
}

interface Writing extends AuditSurroundings {
  readonly archive: Output | undefined
  readonly options: AuditOptions
}

/** Each folder in its turn, so that no more than one is in memory: its line of the archive, its findings and its reports. */
async function writtenOneByOne(
  { head, names, outputs }: Results,
  set: AuditSet | undefined,
  { archive, stderr, clock, options }: Writing,
): Promise<Made> {
  const progress = new AuditProgress(stderr, names.length, clock)
  const stems = pageNames(names)
  const pages = new Map<AuditRow, string>()
  const findings = new AuditFindings()
  const rows: AuditRow[] = []
  set?.write('audit.json', archiveHead(head))
  set?.write('findings.csv', csvHead(findingColumns))
  await written(archive, archiveHead(head))
  for await (const { row, line = '', files } of outputs) {
    const comma = rows.length === 0 ? '' : archiveComma
    const page = `partnerships/${stems[rows.length]}`
    rows.push(row)
    pages.set(row, page)
    if (set && files) {
      set.append('audit.json', `${comma}${line}`)
      set.append('findings.csv', files.findings)
      findings.add(row, files.cells)
      set.write(`${page}.md`, files.markdown)
      set.write(`${page}.html`, files.html)
    }
    await written(archive, `${comma}${line}`)
    if (!options.quiet) progress.done(row.name)
  }
  progress.end()
  await written(archive, archiveFoot)
  const overview = overviewOf(head, rows)
  return { overview, pages: overview.rows.map((row) => pages.get(row) ?? ''), findings }
}

/** What is printed of all of them, and where the set was written to. */
async function tellOverview(
  overview: AuditOverview,
  format: Asked['format'],
  { learning, quiet, out, color }: AuditOptions,
  { stdout, stderr, env }: Surroundings,
): Promise<void> {
  if (learning) stdout.write(format === 'json' ? learningJson(overview) : learningMarkdown(overview))
  else if (format !== 'json' && !quiet) stdout.write(await render(overview, format, lookOf(stdout, env, color)))
  if (quiet || format === 'json') stderr.write(`${visible(overview.ending.reason)}\n`)
  if (out !== undefined && !quiet) stderr.write(`Written: ${out}\n`)
}

/** What decides how folders are checked was decided when they were; said again, it would have to be passed over in silence. */
function expectNothingChecked(folder: string | undefined, options: AuditOptions): void {
  const { shard, asOf, failOn, ruleset, reference, jobs } = options
  const given = Object.entries({
    'the folder': folder,
    '--shard': shard,
    '--as-of': asOf,
    '--fail-on': failOn,
    '--ruleset': ruleset,
    '--reference': reference,
    '--no-exceptions': options.exceptions === false ? 'given' : undefined,
    '--jobs': jobs,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given.length > 0)
    throw new UsageError(
      'Results are put together without looking at any folder again.',
      `Leave out ${listed(given)} here, and say it where the folders are checked; or leave out --merge.`,
    )
}

/** Does it also where the program is told to stop; SIGINT is answered in the program. What comes back takes that off again. */
function untilEnded(tidyUp: () => void): () => void {
  const onHangUp = () => process.exit(129)
  const onTerm = () => process.exit(143)
  process.on('exit', tidyUp)
  process.on('SIGHUP', onHangUp)
  process.on('SIGTERM', onTerm)
  return () => {
    process.off('exit', tidyUp)
    process.off('SIGHUP', onHangUp)
    process.off('SIGTERM', onTerm)
  }
}

/** Waits where a reader is slower than we are, so that what is printed never piles up in memory. */
function written(stream: Output | undefined, text: string): Promise<void> | undefined {
  if (stream === undefined || stream.write(text) !== false) return undefined
  return new Promise((settle) => {
    if (stream.once) stream.once('drain', settle)
    else settle()
  })
}

interface Shard {
  readonly part: number
  readonly of: number
}

async function checkedFolders(
  { folder = '.', shard, wanted }: Asked,
  options: AuditOptions,
  version: string,
  now: Date,
): Promise<Results> {
  tuneEngine()
  const found = foldersIn(folder)
  const mine = shard ? found.folders.filter((_, index) => index % shard.of === shard.part - 1) : found.folders
  const thread = {
    asOf: dayOf(options.asOf, now),
    version,
    withoutExceptions: options.exceptions === false,
    wanted,
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
    ...(options.ruleset === undefined ? {} : { ruleset: options.ruleset }),
    ...(options.reference === undefined ? {} : { reference: options.reference }),
  }
  const { work, stamp } = await auditWork(thread)
  const jobs = jobsOf(options.jobs)
  const passedOver = shard && shard.part > 1 ? [] : found.passedOver
  return {
    head: { stamp, folder: tidy(folder), passedOver, ...(shard ? { shard } : {}) },
    names: mine.map(({ name }) => name),
    outputs: jobs === 1 ? inOneThread(mine, work) : inThreads(mine, jobs, thread),
  }
}

function foldersIn(folder: string): { folders: readonly PartnershipFolder[]; passedOver: readonly string[] } {
  try {
    return partnershipFolders(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(
      `The folder ${folder} cannot be opened${code}.`,
      'Name the folder that holds one folder for each partnership.',
    )
  }
}

function tidy(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
}

/**
 * One thread unless more are asked for. Each further one loads the rules and warms up for itself: two took 1.3 times the processor
 * time and 1.4 times the memory for 32 folders, and saved no time on a machine of two cores (docs/decisions/0010-audit-threads.md).
 */
function jobsOf(words: string | undefined): number {
  if (words === undefined) return 1
  const jobs = Number(words)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`“${words}” is not a number of threads.`, 'Write a whole number from 1 to 64 after --jobs.')
  return jobs
}

function shardOf(words: string | undefined): Shard | undefined {
  if (words === undefined) return undefined
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(words) ?? []
  const shard = { part: Number(part), of: Number(of) }
  if (part === undefined || shard.part < 1 || shard.part > shard.of || shard.of > mostParts)
    throw new UsageError(`“${words}” is not a part of an audit.`, 'Write --shard 3/8 for the third of eight parts.')
  return shard
}

/** File names must not be longer on some systems. */
const longestName = 100

/** A file name for each folder, without its ending: plain letters, and no two alike on any system. */
function pageNames(folders: readonly string[]): string[] {
  const taken = new Set<string>()
  return folders.map((folder) => {
    const plain = folder
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '-')
      .slice(0, longestName)
    let name = plain || 'folder'
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}-${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

interface Made {
  readonly overview: AuditOverview
  /** The reports of the partnerships, without the endings of their names. */
  readonly pages: readonly string[]
  readonly findings: AuditFindings
}

async function finishSet(set: AuditSet, { overview, pages, findings }: Made): Promise<void> {
  set.append('audit.json', archiveFoot)
  set.write('coverage.csv', `${csvHead(coverageColumns)}${overview.rows.map(coverageRow).join('')}`)
  set.write('learning.md', learningMarkdown(overview))
  set.write('learning.csv', learningCsv(overview))
  set.write('learning.json', learningJson(overview))
  const { overviewChunks } = await import('../../report/audit/html.ts')
  const linked = (ending: string) => pages.map((page) => `${page}.${ending}`)
  set.write('overview.md', overviewMarkdown(overview, linked('md')))
  set.writeChunks('overview.html', overviewChunks(overview, linked('html')))
  const { auditWorkbook } = await import('../../report/audit/workbook.ts')
  set.write('audit.xlsx', await auditWorkbook(overview, findings))
  set.finish()
}

async function render(
  overview: AuditOverview,
  format: 'table' | 'plain' | 'markdown' | 'html',
  look: { width?: number; colour: boolean },
): Promise<string> {
  if (format === 'html') return (await import('../../report/audit/html.ts')).overviewHtml(overview)
  if (format === 'plain') return overviewPlain(overview)
  return format === 'markdown' ? overviewMarkdown(overview) : overviewTable(overview, look)
}
