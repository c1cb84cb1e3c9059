// What a partnership is called where many are named: its name without the words that all such names share. Every overview says which
// words are left out; its whole name stands in its own report, in the CSV and in the workbook.

import type { AuditRow } from '../../audit/row.ts'
import { capitalise } from '../../text/capitalise.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { inThousands } from '../../text/thousands.ts'

const invented = / *\(invented\)$/
const kind = / *(?:community planning partnership|CPP)$/i
const before = /^(?:the )?(?:community planning )?partnership (?:of|for) (?:the )?/i

/** How those of one overview are called. No two alike: where the short names are, the whole ones stand, or those of their folders. */
export function shortNamesOf(rows: readonly AuditRow[]): (row: AuditRow) => string {
  const short = shortened(rows)
  return (row) => short.get(row) ?? row.name
}

/** Every part of an overview asks for the names of the same rows. */
const shortened = memoByObject((rows: readonly AuditRow[]): ReadonlyMap<AuditRow, string> => {
  const isInvented = allAreInvented(rows)
  const short = new Map(rows.map((row) => [row, row.name === row.folder ? row.name : shortName(row.name, isInvented)]))
  const isTwice = twiceIn([...short.values()])
  const nameIsTwice = twiceIn(rows.map(({ name }) => name))
  const isTwiceToTheEye = twiceIn([...short.values()].map((name) => name.normalize('NFC')))
  return new Map(
    rows.map((row) => {
      const name = short.get(row) ?? row.name
      if (!isTwice(name))
        return [
          row,
          isTwiceToTheEye(name.normalize('NFC')) && name !== name.normalize('NFC') ? `${name} (accents apart)` : name,
        ]
      return [row, nameIsTwice(row.name) ? `${name} (folder ${row.folder})` : row.name]
    }),
  )
})

function twiceIn(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return (name) => (counts.get(name) ?? 0) > 1
}

/** Where only some are, the word tells them apart, and stays. */
function allAreInvented(rows: readonly AuditRow[]): boolean {
  return rows.length > 1 && rows.every(({ name }) => invented.test(name))
}

function shortName(name: string, isInvented: boolean): string {
  const bare = isInvented ? name.replace(invented, '') : name
  const short = bare.replace(kind, '').replace(before, '').trim()
  // “Community Planning Partnership” alone names nobody, and is the whole name.
  return short === '' ? bare : capitalise(short)
}

/** Which words are left out; undefined where all names stand whole. */
export function leftOutOfNames(rows: readonly AuditRow[]): string | undefined {
  const nameOf = shortNamesOf(rows)
  const isInvented = allAreInvented(rows)
  const bare = ({ name }: AuditRow) => (isInvented ? name.replace(invented, '') : name)
  const words = [
    ...(rows.some((row) => nameOf(row).length < bare(row).length) ? ['“Partnership” and the like'] : []),
    ...(isInvented ? ['“(invented)”, of every name here'] : []),
  ]
  return words.length === 0 ? undefined : `Left out of names: ${words.join(', and ')}.`
}

const mostNamed = 6

/** The first of them, and how many others there are. */
export function namesOf(found: readonly AuditRow[], rows: readonly AuditRow[], most = mostNamed): string {
  const nameOf = shortNamesOf(rows)
  const more = found.length - most
  if (more <= 1) return found.map(nameOf).join(', ')
  return `${found.slice(0, most).map(nameOf).join(', ')} and ${inThousands(more)} others`
}

/** The few are named, and the many are those that are not: nobody has to look for three among thirty. */
export function areTheMany(found: readonly AuditRow[], rows: readonly AuditRow[]): boolean {
  return found.length * 2 > rows.length && rows.length > 3
}
