// What people answered: which national outcomes a local outcome belongs to, why, and who says so. And the plan file with those links in it.
import { type Change, isList, isMapping, type Path, type Value } from '../edit/change.ts'
import { CannotEdit, dataOf, editYaml, readYaml } from '../edit/yaml-edit.ts'
import type { NationalOutcomeSet } from '../reference/national-outcome.ts'
import { recogniseNationalOutcome } from '../reference/recognise-national-outcome.ts'
import type { CrosswalkRow } from '../result/run-result.ts'
import { groupBy } from '../text/group-by.ts'
import { joinOr } from '../text/join.ts'
import { quote } from '../text/quote.ts'

/** One link that a person made. */
export interface Link {
  readonly row: CrosswalkRow
  /** The title of the national outcome. */
  readonly outcome: string
  readonly why: string
  readonly who: string
}

export class UnusableAnswers extends Error {}

/** The title of the national outcome of the set that the words name. Throws UnusableAnswers. */
export function outcomeNamed(words: string, set: NationalOutcomeSet, asAt: string): string {
  const found = recogniseNationalOutcome(words, [set], { asAt })
  if (found.kind === 'recognised') return found.outcome.title
  throw new UnusableAnswers(
    `${quote(words)} is no national outcome of this list. Write ${joinOr(set.outcomes.map(({ title }) => title))}.`,
  )
}

interface Setting {
  readonly rows: readonly CrosswalkRow[]
  readonly set: NationalOutcomeSet
  readonly asAt: string
}

/** The links in a file of answers. An entry with `national_outcome: none`, or left open, makes none. Throws UnusableAnswers. */
export function linksIn(text: string, { rows, set, asAt }: Setting): Link[] {
  const data = dataOf(readYaml(text))
  const answers = isMapping(data) ? data.answers : undefined
  if (!isList(answers)) throw new UnusableAnswers('The file of answers has no list “answers”.')
  return answers.flatMap((answer, index) => {
    const entry = `Entry ${index + 1} of the answers`
    if (!isMapping(answer)) throw new UnusableAnswers(`${entry} is no set of fields.`)
    const { plan, outcome, national_outcome: named, why, who } = answer as Readonly<Record<string, Value | undefined>>
    if (named === undefined || isOpen(named) || named === 'none') return []
    const row = rows.find((one) => one.outcome.id === outcome && (plan === undefined || one.plan.id === plan))
    if (row === undefined)
      throw new UnusableAnswers(`${entry}: no outcome without a link has the id ${quote(textOf(outcome))}.`)
    if (isOpen(why))
      throw new UnusableAnswers(`${entry} does not say why. A link says in one line how the outcome contributes.`)
    if (isOpen(who)) throw new UnusableAnswers(`${entry} does not say who decided it. Write who: with a name.`)
    return (isList(named) ? named : [named]).map((one) => ({
      row,
      outcome: outcomeNamed(textOf(one), set, asAt),
      why: textOf(why),
      who: textOf(who),
    }))
  })
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Nothing, or a place kept free: `<why>`. */
function isOpen(value: Value | undefined): boolean {
  return value === undefined || (typeof value === 'string' && /^\s*(?:<[^<>]*>)?\s*$/.test(value))
}

/** The text of a plan file with these links in it. Throws CannotEdit where it cannot be done without touching something else. */
export function withLinks(text: string, links: readonly Link[]): string {
  const data = dataOf(readYaml(text))
  const byOutcome = groupBy(links, ({ row }) => JSON.stringify(pathOf(data, row)))
  return editYaml(
    text,
    [...byOutcome].flatMap(([path, own]) => linking(data, JSON.parse(path) as Path, own)),
  )
}

function linking(data: Value, path: Path, links: readonly Link[]): Change[] {
  const at: Path = [...path, 'national_outcomes']
  const entries = links.map(({ outcome, why, who }): Value => ({ outcome, why, confirmed_by: who }))
  const holder = isMapping(data) ? path.reduce<Value | undefined>((held, key) => inside(held, key), data) : undefined
  const held = isMapping(holder) ? holder.national_outcomes : undefined
  if (held === undefined || isOpen(held) || (isList(held) && held.every(isOpen))) return [{ set: at, to: entries }]
  return isList(held) ? entries.map((entry) => ({ append: at, entry })) : [{ set: at, to: [held, ...entries] }]
}

/** Where the outcome stands: in the list of the plan, by its id, or by its title where it has none. */
function pathOf(data: Value, { outcome: { id, title } }: CrosswalkRow): Path {
  const outcomes = isMapping(data) ? data.outcomes : undefined
  const list = isList(outcomes) ? outcomes : []
  const index = list.findIndex(
    (entry) => isMapping(entry) && (entry.id === id || (entry.id === undefined && entry.title === title)),
  )
  if (index === -1)
    throw new CannotEdit(`Outcome ${id} does not stand in the list of this file. Write its link by hand.`)
  return ['outcomes', index]
}

function inside(value: Value | undefined, key: string | number): Value | undefined {
  if (isList(value)) return value[Number(key)]
  return isMapping(value) ? value[key] : undefined
}
