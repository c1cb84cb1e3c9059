// Matches the words by which outcomes, actions and learning name national priorities. Any words are allowed: only
// words with the shape of an id have to match, and others that match nothing give a note.

import {
  findLensItems,
  findNationalAction,
  type Lens,
  lenses,
  lensItemId,
  lensItems,
  lensItemTitle,
  nationalActions,
} from '../../reference/index.ts'
import type { LearningEntryData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { idsAt, listOf, resolveId } from '../ids.ts'
import type { Partnership } from '../partnership.ts'
import { allPlans } from '../plans.ts'
import type { ReportProblem } from '../problem.ts'

export function followTouches(
  partnership: Partnership,
  outcomeIds: readonly string[],
  reportProblem: ReportProblem,
): void {
  const learning = learningEntries(partnership)
  const reported = new Set<string>()
  // The same words in twenty outcomes are one mistake.
  const reportOnce = (words: string, at: Anchor, named: NameList) => {
    const slip = `${named.what}: ${words}`
    if (!reported.has(slip)) reportUnknownName(words, at, named, reportProblem)
    reported.add(slip)
  }
  for (const holder of new Set<object>([...holdersOf(partnership), ...learning])) {
    for (const { words, at } of idsAt(holder, 'touches')) {
      if (findLensItems(words).length === 0) reportOnce(words, at, priorities)
    }
  }
  for (const entry of learning) {
    for (const { words, at } of idsAt(entry, 'national_action')) {
      if (!findNationalAction(words)) reportOnce(words, at, actions)
    }
    for (const { words, at } of idsAt(entry, 'outcomes')) {
      resolveId({ words, at, what: 'an outcome' }, outcomeIds, reportProblem)
    }
  }
}

/** Everything with `touches:`, except learning. */
function holdersOf(partnership: Partnership): object[] {
  const { deliveryPlans, reports } = partnership
  const plans = allPlans(partnership)
  const outcomes = plans.flatMap(({ outcomes }) => outcomes.map(({ data }) => data))
  const withActions = [...outcomes, ...[...plans, ...reports].map(({ data }) => data), ...deliveryPlans]
  const actions = withActions.flatMap((holder) => listOf(holder.actions))
  return [...outcomes, ...actions.filter((action) => typeof action === 'object')]
}

function learningEntries({ reports, reviews, participation }: Partnership): LearningEntryData[] {
  const holders = [...reports.map(({ data }) => data), ...reviews.map(({ data }) => data), ...participation]
  return holders.flatMap(({ learning }) => listOf(learning))
}

/** The known names, for matching near misses, and the advice where none is near. */
interface NameList {
  readonly what: string
  readonly names: readonly string[]
  readonly offered: string
}

const priorities: NameList = {
  what: 'a list of national priorities',
  names: lensItems.flatMap((item) => [lensItemId(item), lensItemTitle(item)]),
  offered: `Write one of these, best with the number of an item, as in ${lenses[0]?.id}/1: ${lenses.map(({ id }) => id).join(', ')}.`,
}

const actionItems = lensItems.filter((item) => item.lens.id === nationalActions && item.number !== undefined)
const actions: NameList = {
  what: 'a national action',
  names: actionItems.flatMap((item) => [lensItemId(item), lensItemTitle(item)]),
  offered: `Write one of these: ${actionItems.map(lensItemId).join(', ')}.`,
}

/** `covid-recovery`, `covid-recovery/1`: words of small letters in one piece, and not `poverty`. */
const looksLikeId = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*(?:\/\d+|[-_][a-z0-9]+)$|^\d+$/

function reportUnknownName(
  words: string,
  at: Anchor,
  { what, names, offered }: NameList,
  reportProblem: ReportProblem,
): void {
  const lens = lensBefore(words)
  if (lens !== undefined) {
    const says = `${quote(words)} names an item that “${lens.title}” does not have.`
    const fix = `Write one from ${lens.id}/1 to ${lens.id}/${lens.items.length}.`
    reportProblem({ check: 'file-unknown-id', level: 'error', says, fix, at })
    return
  }
  const near = nearest(words, names)[0]
  if (looksLikeId.test(words)) {
    const asks = near === undefined ? '' : ` Did you mean “${near}”?`
    const says = `${quote(words)} is not the id of ${what}.${asks}`
    reportProblem({
      check: 'file-unknown-id',
      level: 'error',
      says,
      fix: near === undefined ? offered : `Write ${near}.`,
      at,
    })
    return
  }
  reportProblem({
    check: 'file-near-id',
    level: 'note',
    says:
      near === undefined
        ? `${quote(words)} does not name ${what}, so no table shows it.`
        : `${quote(words)} is nearly “${near}”, and was not read as it.`,
    fix: near === undefined ? offered : `Write ${near}, if that is what is meant.`,
    at,
  })
}

/** The list in `covid-recovery/4` when it has no such item. */
function lensBefore(words: string): Lens | undefined {
  const [, id = '', number = ''] = /^(.+)\/(\d+)$/.exec(words.trim()) ?? []
  return lenses.find((lens) => lens.id === id && lens.items[Number(number) - 1] === undefined)
}
