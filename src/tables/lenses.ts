// What touches on national priorities: only what `touches:` and `national_action:` state. Nothing is inferred.
import type { Context } from '../model/context.ts'
import { plansInView } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import { currentOutcomes } from '../model/outcomes.ts'
import {
  findLensItems,
  findNationalAction,
  type LensItem,
  lensItemId,
  lensItems,
  lensItemTitle,
} from '../reference/index.ts'
import type { LensRow } from '../result/run-result.ts'
import { groupBy } from '../text/group-by.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { actionsInView } from './actions.ts'
import { learningInView } from './learning.ts'

/** A row for every item of every lens, and one for a lens as a whole only when something touches on it. */
export function lensesOf(context: Context): LensRow[] {
  const touches = groupBy(touchesIn(context), ({ item }) => lensItemId(item))
  return lensItems.flatMap((item) => {
    const id = lensItemId(item)
    const touchedBy = [...new Set(touches.get(id)?.map(({ name }) => name))]
    if (item.number === undefined && touchedBy.length === 0) return []
    return [
      {
        lens: item.lens.title,
        id,
        item: item.number === undefined ? 'As a whole' : lensItemTitle(item),
        asAt: item.lens.published,
        touchedBy,
      },
    ]
  })
}

function touchesIn(context: Context): { item: LensItem; name: string }[] {
  const touches = (words: string | readonly string[] | undefined, name: string) =>
    listOf(words).flatMap((word) => findLensItems(word).map((item) => ({ item, name })))
  return [
    ...plansInView(context).flatMap((plan) =>
      currentOutcomes(plan).flatMap((outcome) => touches(outcome.data.touches, `Outcome ${idAndTitle(outcome)}`)),
    ),
    ...actionsInView(context).flatMap(({ data, title }) => touches(data?.touches, `Action: ${title}`)),
    ...learningInView(context).flatMap(({ data }) => {
      const name = `Learning: ${data.what}`
      const actions = listOf(data.national_action).flatMap((word) => findNationalAction(word) ?? [])
      return [...touches(data.touches, name), ...actions.map((item) => ({ item, name }))]
    }),
  ]
}
