// The head of an overview: what it covers, what it leaves out, and warnings about invented or partial files.
import type { AuditOverview } from '../../audit/overview.ts'
import { dutyOf } from '../../law/index.ts'
import { councilAreas } from '../../reference/index.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { catalogue } from '../words/catalogue.ts'
import { countOf } from '../words/words.ts'
import { leftOutOfNames, namesOf } from './names.ts'

export function headOf(overview: AuditOverview): string[] {
  const { rows, folder, stamp, doubled, passedOver, shard, mixed } = overview
  return [
    `${countOf(rows.length, 'folder')} in ${folder}${shard ? `, which is part ${shard.part} of ${shard.of}` : ''}, held against Part 2 of the Community Empowerment (Scotland) Act 2015 as at ${dayInWords(stamp.asOf)}.`,
    ...leftOut(overview),
    ...(rows.length === 0
      ? []
      : [
          'Partnerships stand in the order of their names. Nothing here is a rank or a score. A count tells what is in the files, not how good a partnership is.',
        ]),
    ...[leftOutOfNames(rows) ?? []].flat(),
    ...(shard || rows.length === 0 ? [] : [whichAreHere(overview)]),
    ...doubled.map(
      ({ code, area, folders }) =>
        `${area} (${code}) stands in more than one folder: ${joinAnd(folders)}. Each is shown by itself.`,
    ),
    ...(passedOver.length === 0
      ? []
      : [
          `Not looked at, because only folders are: ${joinAnd(passedOver)}. Where ${folder} holds the files of one partnership, loip check looks at them.`,
        ]),
    ...remarksOf(overview),
    ...(mixed.length === 0 ? [] : [`Results that differ were put together here, as asked. ${mixed.join(' ')}`]),
  ]
}

/** Whether any duty of the Act was judged: not where only guidance was asked for, or no folder held a file. */
export function auditLookedAtLaw({ rows, stamp }: AuditOverview): boolean {
  const left = new Set(stamp.rules.notRun.map(({ rule }) => rule))
  const asked = catalogue.some(({ id, cites: [first] }) => first && dutyOf(first).force === 'must' && !left.has(id))
  if (asked) return rows.some(({ kinds }) => Object.keys(kinds).length > 0)
  // With --mixed, results may have been made with different rules; the stamp is that of the first.
  return rows.some(({ counted }) => Object.keys(counted).length > 0)
}

/** What was not checked, so that its absence is not read as good news. */
function leftOut(overview: AuditOverview): string[] {
  const whys = new Set(overview.stamp.rules.notRun.map(({ why }) => why))
  if (overview.rows.length === 0 || auditLookedAtLaw(overview)) return [...whys]
  return [['No duty of the law was looked at, so nothing here says how the files stand against it.', ...whys].join(' ')]
}

/** Of these, the overview says no more than that they are there. */
const mostRemarks = 5

/** The remarks of the single reports: that files are invented or partial. */
export function remarksOf({ rows }: AuditOverview): string[] {
  const all = [...new Set(rows.flatMap(({ remarks }) => remarks))]
  const shown = all.slice(0, mostRemarks).map((remark) => {
    const having = rows.filter(({ remarks }) => remarks.includes(remark))
    if (having.length === rows.length) return remark
    return `${namesOf(having, rows)}: ${remark}`
  })
  const more = all.length - shown.length
  const invented = rows.filter((row) => row.invented)
  return [
    ...shown,
    ...(more > 0 ? [`${more} more of such remarks stand in the reports of the partnerships they are about.`] : []),
    ...(invented.length > 0
      ? [`Of an area invented for examples, which is never counted among the 32: ${namesOf(invented, rows)}.`]
      : []),
  ]
}

function whichAreHere({ rows, absent }: AuditOverview): string {
  if (absent.length === 0) return 'All 32 council areas are here.'
  const here = councilAreas.length - absent.length
  if (here === 0) return 'No file here says that it is of one of the 32 council areas.'
  const unknown = rows.filter(({ code, invented }) => code === undefined && !invented).length
  return [
    `Of the 32 council areas, ${here} ${here === 1 ? 'is' : 'are'} here. Absent: ${joinAnd(absent.map(({ area }) => area))}.`,
    ...(unknown === 0
      ? []
      : [`${countOf(unknown, 'folder')} ${unknown === 1 ? 'does' : 'do'} not say of which council area.`]),
  ].join(' ')
}
