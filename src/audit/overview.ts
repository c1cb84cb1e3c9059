// The overview of an audit. There is no rank and no score: partnerships are sorted by name.

import { councilAreas } from '../reference/index.ts'
import type { Ending } from '../result/run-result.ts'
import { groupBy } from '../text/group-by.ts'
import { joinAtMost } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'
import type { Audit } from './audit.gen.ts'
import { type AuditRow, byName } from './row.ts'

/** What all results of one audit share. Results that differ in it are merged only with `--mixed`. */
export type AuditStamp = Pick<Audit, 'tool' | 'asOf' | 'law' | 'reference' | 'attribution' | 'rules'>

export interface AuditOverview extends Pick<Audit, 'folder' | 'passedOver' | 'shard'> {
  readonly stamp: AuditStamp
  /** By name. */
  readonly rows: readonly AuditRow[]
  /** The council areas without a folder. */
  readonly absent: readonly { readonly code: string; readonly area: string }[]
  /** The council areas with more than one folder. */
  readonly doubled: readonly { readonly code: string; readonly area: string; readonly folders: readonly string[] }[]
  /** How the results differ, in sentences: `--mixed` merged them in spite of that. */
  readonly mixed: readonly string[]
  readonly ending: Ending
}

/** `unsorted` may be in any order. */
export function overviewOf(
  {
    stamp,
    folder,
    passedOver,
    shard,
    mixed = [],
  }: Pick<AuditOverview, 'stamp' | 'folder' | 'passedOver' | 'shard'> & { readonly mixed?: readonly string[] },
  unsorted: readonly AuditRow[],
): AuditOverview {
  const rows = [...unsorted].sort(byName)
  return {
    stamp,
    folder,
    rows,
    absent: councilAreas
      .filter(({ code }) => !rows.some((row) => row.code === code))
      .map(({ code, name }) => ({ code, area: name })),
    doubled: doubledIn(rows),
    passedOver,
    ...(shard ? { shard } : {}),
    mixed,
    ending: endingOf(rows, shard !== undefined),
  }
}

function doubledIn(rows: readonly AuditRow[]): AuditOverview['doubled'] {
  const byArea = groupBy(rows, ({ code }) => code)
  return [...byArea]
    .filter(([, same]) => same.length > 1)
    .map(([code, same]) => ({ code, area: same[0].area ?? code, folders: same.map(({ folder }) => folder) }))
}

/** The exit code: 3 when a check is incomplete, 1 when a finding reaches the chosen level, as for one partnership. */
function endingOf(rows: readonly AuditRow[], isShard: boolean): Ending {
  if (rows.length === 0 && isShard) return { code: 0, reason: 'No folder falls to this part.' }
  if (rows.length === 0) return { code: 3, reason: 'No folder of a partnership was found, so nothing was checked.' }
  const incomplete = rows.filter(({ ending }) => ending.code === 3).map(({ folder }) => folder)
  if (incomplete.length === 1)
    return {
      code: 3,
      reason: `The check of the folder ${incomplete[0]} is incomplete: something in it could not be looked at.`,
    }
  if (incomplete.length > 1)
    return {
      code: 3,
      reason: `The checks of ${inThousands(incomplete.length)} folders are incomplete, since something in them could not be looked at: ${joinAtMost(incomplete)}.`,
    }
  const found = rows.filter(({ ending }) => ending.code === 1).length
  if (found > 0)
    return {
      code: 1,
      reason: `Something at the chosen level or above was found in ${found === 1 ? 'one folder' : `${inThousands(found)} folders`}.`,
    }
  return { code: 0, reason: 'Nothing at the chosen level or above was found in any folder.' }
}
