// What an audit says first, in at most 24 lines of 80 columns: the verdict, the folders that were not looked at whole, and the ten duties
// that are most often open. With --out it is all that the terminal shows; without, it stands before everything else.
import type { AuditOverview } from '../../audit/overview.ts'
import { levels } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { cutTo, wrap } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { widthOf } from '../../text/width.ts'
import { type Styles, stylesFor } from '../terminal/colour.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf, countOfLevel } from '../words/words.ts'
import { auditLookedAtLaw } from './head.ts'
import { mostDuties, type OpenDuty, openDuties } from './most-open.ts'
import { namesOf } from './names.ts'
import { moreSentences } from './overview.ts'

/** The width of a page: a wider terminal makes it no longer and no wider. */
const page = 80

/** What is printed where a set was written. */
export function overviewShort(
  given: AuditOverview,
  { width, colour }: Pick<DisplayOptions, 'width' | 'colour'>,
): string {
  const overview = sanitiseAll(given)
  const columns = Math.min(width ?? page, page)
  const lines = [...shortLines(overview, columns, stylesFor(colour)), '', ...wrap(whereSentence, columns)]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const whereSentence =
  'Open overview.html first. partnerships/ has a report for each folder, and audit.xlsx all of them, to work through.'

/** At most 22 lines of 80 columns. */
export function shortLines(overview: AuditOverview, width: number, styles: Styles): string[] {
  const all = openDuties(overview.rows)
  const open = all.slice(0, mostDuties)
  return [
    ...wrap(whatIsThis(overview), width).map(styles.strong),
    ...wrap(auditVerdict(overview), width),
    ...notWhole(overview).flatMap((text) => wrap(text, width)),
    ...(open.length === 0
      ? []
      : [
          '',
          ...wrap(openHeading(overview), width),
          ...open.map((duty) => openLine(duty, open, overview, width)),
          ...moreSentences(all).flatMap((text) => wrap(text, width)),
        ]),
  ]
}

function whatIsThis({ rows, folder, shard, stamp }: AuditOverview): string {
  const where = cutTo(folder, 40)
  return `Audit of ${countOf(rows.length, 'folder')} in ${where}${shard ? ` (part ${shard.part} of ${shard.of})` : ''}, as at ${dayInWords(stamp.asOf)}`
}

/** `The check is incomplete: 2 errors, 60 gaps, 912 questions. Exit 3.`: the same words and counts as of one partnership. */
export function auditVerdict(overview: AuditOverview): string {
  const { rows, ending } = overview
  const end = `Exit ${ending.code}.`
  if (rows.length === 0) return `${ending.reason} ${end}`
  const sum = (level: (typeof levels)[number]) => rows.reduce((count, { counts }) => count + counts[level], 0)
  const told = levels.filter(
    (level) => level === 'gap' || level === 'question' || (level === 'error' && sum(level) > 0),
  )
  const law = auditLookedAtLaw(overview) ? '' : ' No duty of the law was looked at.'
  return `${ending.code === 3 ? 'The check is incomplete: ' : ''}${told.map((level) => countOfLevel(sum(level), level)).join(', ')}.${law} ${end}`
}

/** A few, so that the whole stays on one screen. */
const mostNotWhole = 4

/** `Not looked at whole: Area 15.` */
export function notWhole({ rows }: AuditOverview): string[] {
  const found = rows.filter(({ ending }) => ending.code === 3)
  if (found.length === 0) return []
  return [
    `Not looked at whole (${inThousands(found.length)}): ${namesOf(found, rows, mostNotWhole)}. Counts may change.`,
  ]
}

function openHeading({ rows }: AuditOverview): string {
  return `Duties most often open (missing or not shown), of ${countOf(rows.length, 'folder')}:`
}

function openLine(
  { cite, name, count }: OpenDuty,
  all: readonly OpenDuty[],
  overview: AuditOverview,
  width: number,
): string {
  const cites = Math.min(20, Math.max(...all.map(({ cite }) => widthOf(cite))))
  const number = inThousands(count).padStart(inThousands(overview.rows.length).length)
  const start = `  ${number}  ${cutTo(cite, cites)}${' '.repeat(Math.max(0, cites - widthOf(cite)))}  `
  return `${start}${cutTo(name, Math.max(10, width - widthOf(start)))}`
}
