// Every partnership below a folder: one overview, one report each. The request (request.ts), its results (checked-folders.ts or
// merge.ts), what is written of them (written-reports.ts), and last the overview that is printed.
import type { AuditOverview } from '../../audit/overview.ts'
import { learningJson, learningMarkdown } from '../../report/audit/learning.ts'
import { overviewMarkdown, overviewPlain, overviewTable } from '../../report/audit/page.ts'
import { overviewShort } from '../../report/audit/short.ts'
import { sanitise } from '../../report/words/sanitise.ts'
import { displayOptions, type Io, processIo, reader } from '../output.ts'
import { checkedFolders } from './checked-folders.ts'
import type { AuditFormat, AuditOptions } from './options.ts'
import { AuditProgress } from './progress.ts'
import { auditRequest } from './request.ts'
import { AuditSet } from './set.ts'
import { finishSet, writtenReports } from './written-reports.ts'

interface AuditIo extends Io {
  readonly now: Date
  readonly clock: () => number
}

export async function auditCommand(
  folder: string | undefined,
  options: AuditOptions,
  version: string,
  given: Partial<AuditIo> = {},
): Promise<number> {
  const io = { ...processIo, now: new Date(), clock: Date.now, ...given }
  const request = auditRequest(folder, options)
  const { format, merge, wanted } = request
  const results = merge
    ? await (await import('./merge.ts')).mergedResults(merge, options.mixed === true, wanted)
    : await checkedFolders(request, options, version, io.now)
  const set = options.out === undefined ? undefined : new AuditSet(options.out, request.folder, options.overwrite)
  const stopWatching = whenProcessEnds(() => {
    if (set?.abandon())
      io.stderr.write(`Stopped before the end: nothing was written to ${options.out}. Run it again.\n`)
  })
  try {
    for (const text of results.head.mixed ?? []) io.stderr.write(`${sanitise(text)}\n`)
    const reports = await writtenReports(results, {
      set,
      archive: format === 'json' && !options.learning ? io.stdout : undefined,
      progress: options.quiet ? undefined : new AuditProgress(io.stderr, results.head.folders.length, io.clock),
    })
    if (set) await finishSet(set, reports)
    await printOverview(reports.overview, format, options, io)
    return reports.overview.ending.code
  } finally {
    stopWatching()
    set?.abandon()
  }
}

/** Prints what is said of all partnerships, and where the set was written to. */
async function printOverview(
  overview: AuditOverview,
  format: AuditFormat,
  { learning, quiet, out, color }: AuditOptions,
  { stdout, stderr, env }: Io,
): Promise<void> {
  if (learning) stdout.write(format === 'json' ? learningJson(overview) : learningMarkdown(overview))
  else if (format !== 'json' && !quiet)
    stdout.write(await overviewIn(format, overview, out !== undefined, displayOptions(stdout, env, color)))
  // Without its reader and without a set there is nothing to say it of.
  const isWanted = out !== undefined || !reader.isGone
  if (isWanted && (quiet || format === 'json')) stderr.write(`${sanitise(overview.ending.reason)}\n`)
  if (out !== undefined && !quiet) stderr.write(`Written: ${out}\n`)
}

/** Where a set was written, the whole stands in it, and a terminal shows the short one. Markdown and HTML are asked for as such. */
function overviewIn(
  format: Exclude<AuditFormat, 'json'>,
  overview: AuditOverview,
  isWritten: boolean,
  display: ReturnType<typeof displayOptions>,
): string | Promise<string> {
  const isShort = isWritten && (format === 'table' || format === 'plain')
  return isShort ? overviewShort(overview, display) : overviewAs[format](overview, display)
}

type Render = (overview: AuditOverview, display: ReturnType<typeof displayOptions>) => string | Promise<string>

/** As JSON it is the archive, which is printed folder by folder. */
const overviewAs: Readonly<Record<Exclude<AuditFormat, 'json'>, Render>> = {
  table: overviewTable,
  plain: (overview) => overviewPlain(overview),
  markdown: (overview) => overviewMarkdown(overview),
  html: async (overview) => (await import('../../report/audit/html.ts')).overviewHtml(overview),
}

/** Calls back at exit, SIGHUP and SIGTERM; SIGINT exits in program.ts. Returns what takes the listeners off again. */
function whenProcessEnds(tidyUp: () => void): () => void {
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
