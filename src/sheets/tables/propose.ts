// Which column of a table probably means what. A proposal, for a person to look at: only where every heading is one of our own is it sure.
import { plainWords } from '../../text/nearest.ts'
import type { FoundTable } from './find-tables.ts'
import { type HeadingMeant, partMeant } from './heading-words.ts'
import { columnName, isPlanSheet, ourHeading, planSheets, type Target, type Targets } from './targets.ts'

export interface MappedColumn {
  /** As it stands over the column. */
  readonly heading: string
  /** Undefined for a column that is not read. */
  readonly target: Target | undefined
}

export interface TableMap {
  readonly columns: readonly MappedColumn[]
  /** What the words of rows that are one cell across the table are, for the rows below them. */
  readonly across?: Target | undefined
  /** What the heading over the table is, for all its rows. Null where there is one, and it is not read. */
  readonly over?: Target | null | undefined
  /** The plan that the table is for, by id or title. */
  readonly plan?: string | undefined
}

interface Proposal extends TableMap {
  /** Every heading is one of the template. */
  readonly isSure: boolean
}

const themeWords = /\b(?:theme|strand|pillar)/i

type Subjects = ReadonlySet<'Outcomes' | 'Measures' | 'Actions'>

export function proposalFor(table: FoundTable, targets: Targets): Proposal {
  const other = ownSheetOf(table, targets)
  if (other !== undefined) return other
  const meant = table.headings.map(({ text }) => partMeant(text))
  const subjects = subjectsOf(
    meant,
    table.headings.some(({ text }) => themeWords.test(text)),
  )
  const taken = new Set<string>()
  const columns = table.headings.map(({ text, column }, index): MappedColumn => {
    const own = meant[index]
    const target = free(
      own === undefined
        ? ownHeading(text, subjects, targets)
        : targetOf(own, {
            heading: text,
            subjects,
            targets,
            hasOutcome: meant.some((one) => one?.part === 'outcome'),
            values: valuesIn(table, column),
          }),
      taken,
      targets,
    )
    if (target !== undefined && !isShared(target)) taken.add(columnName(target))
    return { heading: text, target }
  })
  const hasAcross = table.rows.some(({ isAcross }) => isAcross)
  const hasOutcome = columns.some(({ target }) => target?.sheet.name === 'Outcomes' && targets.isMain(target))
  const hasOver = table.over !== undefined && !hasOutcome && subjects.size > 0
  // A heading in a document is probably what the table under it is about; a title over a sheet is as likely its date.
  const isOutcomeTitle =
    hasOver &&
    (table.over?.isHeading === true || /^(?:local |loip |our )?(?:outcome|priority)\b/i.test(table.over?.text ?? ''))
  return {
    columns,
    ...(hasOver ? { over: isOutcomeTitle ? (targets.byField('Outcomes', 'title') ?? null) : null } : {}),
    ...(hasAcross ? { across: targets.byField('Outcomes', hasOutcome || isOutcomeTitle ? 'theme' : 'title') } : {}),
    isSure:
      columns.every(
        ({ heading, target }) =>
          target !== undefined && target.suffix === undefined && plainWords(heading) === plainWords(ourHeading(target)),
      ) &&
      !hasAcross &&
      !isOutcomeTitle,
  }
}

/** A table that has the name of one of our sheets, or of which all headings stand on one of them that is no list of outcomes. */
function ownSheetOf(table: FoundTable, targets: Targets): Proposal | undefined {
  const plain = plainWords(table.sheet.name)
  for (const sheet of targets.sheets) {
    const isNamed = plainWords(sheet.name) === plain
    if (isPlanSheet(sheet.name)) continue
    const columns = table.headings.map(({ text }) => ({
      heading: text,
      target: targets.parse(`${sheet.name} / ${text}`),
    }))
    const known = columns.flatMap(({ target }) => target ?? [])
    // An outcome and its measure stand in a progress report too, and are most likely those of the plan.
    if (!isNamed && columns.every(({ heading }) => isOfPlan(heading, targets))) continue
    const hasMain = known.some((target) => targets.isMain(target))
    if (hasMain && (isNamed || (known.length >= 2 && known.length === columns.length)))
      return { columns, isSure: known.length === columns.length }
  }
  return undefined
}

/** Whether a heading is one of the lists of a plan, whatever else it is. */
function isOfPlan(heading: string, targets: Targets): boolean {
  return planSheets.some((sheet) => targets.parse(`${sheet} / ${heading}`)?.sheet.name === sheet)
}

function subjectsOf(meant: readonly (HeadingMeant | undefined)[], hasTheme: boolean): Subjects {
  const parts = new Set(meant.flatMap((one) => one?.part ?? []))
  const subjects = new Set<'Outcomes' | 'Measures' | 'Actions'>()
  if (parts.has('outcome') || (parts.has('theme') && !hasTheme)) subjects.add('Outcomes')
  if (parts.has('measure')) subjects.add('Measures')
  if (parts.has('action')) subjects.add('Actions')
  return subjects
}

/** A heading of one of our own sheets, of that whose rows the table has most of. */
function ownHeading(text: string, subjects: Subjects, targets: Targets): Target | undefined {
  for (const sheet of ['Actions', 'Measures', 'Outcomes'] as const) {
    const target = subjects.has(sheet) ? targets.parse(`${sheet} / ${text}`) : undefined
    if (target?.sheet.name === sheet) return target
  }
  return undefined
}

interface Setting {
  readonly heading: string
  readonly subjects: Subjects
  readonly targets: Targets
  readonly hasOutcome: boolean
  readonly values: readonly string[]
}

function targetOf({ part, years }: HeadingMeant, setting: Setting): Target | undefined {
  const { subjects, targets, values } = setting
  const [hasOutcomes, hasMeasures, hasActions] = planSheets.map((one) => subjects.has(one))
  const on = (sheet: string, field: string) => targets.byField(sheet, field)
  const isTheme = themeWords.test(setting.heading)
  const deepest = hasActions ? 'Actions' : hasMeasures ? 'Measures' : 'Outcomes'
  const inYear = (target: Target | undefined, word: string): Target | undefined =>
    target && years !== undefined
      ? { ...target, suffix: /^(?:by|end|march|december|q\d) ?/i.test(years) ? years : `${word}${years}` }
      : target
  switch (part) {
    case 'outcome':
      return on('Outcomes', 'title')
    case 'theme':
      // What stands over measures and actions where nothing is called an outcome is most likely one, unless it is called a theme.
      return setting.hasOutcome ? on('Outcomes', 'theme') : isTheme ? on(deepest, 'notes') : on('Outcomes', 'title')
    case 'measure':
      return on('Measures', 'name')
    case 'action':
      return on('Actions', 'title')
    case 'baseline':
      return inYear(
        hasMeasures ? on('Measures', part) : hasOutcomes && !hasActions ? on('Outcomes', part) : undefined,
        '',
      )
    case 'target':
      return inYear(
        hasMeasures ? on('Measures', part) : hasOutcomes && !hasActions ? on('Outcomes', part) : undefined,
        'by ',
      )
    case 'latest':
      return hasMeasures ? inYear(on('Measures', 'actuals'), '') : undefined
    case 'source':
    case 'unit':
    case 'direction':
      return hasMeasures ? on('Measures', part) : undefined
    case 'lead':
    case 'partners':
      return hasActions ? on('Actions', part) : hasOutcomes ? on('Outcomes', part) : on(deepest, 'notes')
    case 'start':
    case 'resources':
    case 'locality':
      return hasActions ? on('Actions', part) : on(deepest, 'notes')
    case 'end':
      return hasActions
        ? on('Actions', 'end')
        : hasMeasures
          ? targets.parse('Measures / Target: by')
          : on('Outcomes', 'period')
    case 'status': {
      const status = on(deepest, 'status')
      const choices = status && targets.columnOf(status)?.choices
      // Only actions have a status in any words: red, amber and green are none of a measure.
      return choices === undefined ||
        choices.length === 0 ||
        values.every((value) => choices.includes(value.toLowerCase()))
        ? status
        : on(deepest, 'notes')
    }
    case 'improvement':
    case 'national outcome':
      return hasOutcomes ? on('Outcomes', part === 'improvement' ? part : 'national_outcomes') : undefined
    case 'notes':
      return on(deepest, 'notes')
    case 'id':
      return isDistinct(values) ? on(deepest, 'id') : hasOutcomes ? on('Outcomes', 'id') : undefined
    case 'plan':
      return undefined
  }
}

function valuesIn({ rows }: FoundTable, column: number): string[] {
  return rows.flatMap(({ cells, isAcross }) => (isAcross ? [] : (cells[column]?.text ?? [])))
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

/** The target, or the next of its kind where it is taken: a second “Target” is “Target 2”. Undefined where there is no next. */
function free(target: Target | undefined, taken: ReadonlySet<string>, targets: Targets): Target | undefined {
  if (target === undefined || isShared(target)) return target
  for (let index = target.index; index < 12; index++) {
    const one: Target = { ...target, index }
    if (!taken.has(columnName(one)))
      return index === 0 || targets.parse(columnName(one)) !== undefined ? one : undefined
  }
  return undefined
}

/** Notes take the words of several columns, each after its heading. */
export function isShared({ heading }: Target): boolean {
  return heading === 'Notes'
}

/** Whether a column is what rows are about: an outcome, a measure, an action. */
export function isUsable({ columns }: TableMap, targets: Targets): boolean {
  return columns.some(({ target }) => target !== undefined && targets.isMain(target))
}
