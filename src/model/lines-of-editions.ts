// Which editions are one plan, and which plans one reaches through those that replaced it or that it replaced.

import { type Edition, isOfOnePlan } from './edition.ts'

/** Who came before each edition, as `replaces:` and `corrects:` say. */
export type Links = ReadonlyMap<Edition, ReadonlySet<Edition>>

/**
 * Follows the links back and forward, not sideways: when one plan for two localities was replaced by one for each,
 * neither of the two is an edition of the other.
 */
export function reachedFrom(
  start: Edition,
  kin: ReadonlyMap<Edition, readonly Edition[]>,
  follows: Links,
  followedBy: Links,
): Set<Edition> {
  return new Set([...walk(follows), ...walk(followedBy)])

  function walk(links: Links): Set<Edition> {
    const found = new Set([start])
    for (const one of found) {
      for (const other of kin.get(one) ?? []) found.add(other)
      for (const other of links.get(one) ?? []) found.add(other)
    }
    return found
  }
}

/** Who came after each edition. */
export function turnedRound(follows: Links): Links {
  const next = new Map<Edition, Set<Edition>>()
  for (const [edition, earlier] of follows)
    for (const one of earlier) {
      const after = next.get(one)
      if (after) after.add(edition)
      else next.set(one, new Set([edition]))
    }
  return next
}

/** The editions that are one plan with each edition. */
export function linesOf(
  editions: readonly Edition[],
  kin: ReadonlyMap<Edition, readonly Edition[]>,
  follows: Links,
  isBefore: (a: Edition, b: Edition) => boolean,
): ReadonlyMap<Edition, ReadonlySet<Edition>> {
  const line = new Map(editions.map((edition) => [edition, new Set([edition])]))
  const join = (a: Edition, b: Edition) => {
    const [one, other] = [line.get(a), line.get(b)]
    if (one === undefined || other === undefined || one === other) return
    for (const edition of other) line.set(edition, one.add(edition))
  }
  const isNew = (edition: Edition) => edition.of.kind !== 'loip' && plansIn(follows.get(edition) ?? [], isBefore) > 1
  const merged = editions.filter(isNew).map((edition) => follows.get(edition))
  const areMerged = (a: Edition, b: Edition) =>
    !isBefore(a, b) && !isBefore(b, a) && merged.some((named) => named?.has(a) && named.has(b))
  for (const [edition, others] of kin)
    for (const other of others) {
      // A plan that took the place of several begins anew, whatever it covers.
      if (isNew(edition) && !isBefore(edition, other)) continue
      if (isNew(other) && !isBefore(other, edition)) continue
      // Two plans for one place at one time, which became one.
      if (areMerged(edition, other)) continue
      join(edition, other)
    }
  const successors = (line: ReadonlySet<Edition>) =>
    editions.filter((edition) => !line.has(edition) && [...(follows.get(edition) ?? [])].some((one) => line.has(one)))
  for (const [edition, earlier] of follows) {
    const [one] = earlier
    const before = one && line.get(one)
    if (before === undefined || isNew(edition) || before.has(edition)) continue
    const after = new Set(successors(before).map((next) => line.get(next)))
    if (after.size === 1) join(one as Edition, edition)
  }
  return line
}

/** How many plans these editions are of. Two of which neither came before the other are no editions of one plan. */
function plansIn(editions: Iterable<Edition>, isBefore: (a: Edition, b: Edition) => boolean): number {
  const plans: Edition[] = []
  for (const edition of editions) {
    const isOfOne = (other: Edition) =>
      isOfOnePlan(other.of, edition.of) && (isBefore(other, edition) || isBefore(edition, other))
    if (!plans.some(isOfOne)) plans.push(edition)
  }
  return plans.length
}
