// The words of each rule and each file check, for formats that describe rules. It imports the rules, but a check has loaded them already.

import { type FileCheckId, fileChecks } from '../../engine/file-checks.ts'
import { asFix } from '../../engine/fix.ts'
import { type DutyId, dutyOf } from '../../law/index.ts'
import { rules } from '../../rules/index.gen.ts'

export interface CatalogueEntry {
  readonly id: string
  /** A sentence that is true when nothing is found. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** What stays for people to judge when nothing is found. */
  readonly leaves?: string
  /** Rows of the law table, the one that is judged first; none for a check of the files. */
  readonly cites: readonly DutyId[]
}

/** Every rule in the order of the law, then every check of the files. */
export const catalogue: readonly CatalogueEntry[] = [
  ...rules.map(({ id, title, why, fix, leaves, cites }) => ({
    id,
    title,
    why: why.trim(),
    fix: asFix(fix).says,
    ...(leaves === undefined ? {} : { leaves }),
    cites,
  })),
  ...(Object.keys(fileChecks) as FileCheckId[]).map((id) => {
    const { title, why, fix } = fileChecks[id]
    return { id, title, why, fix, cites: [] }
  }),
]

const titles: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]))

/** `“Each outcome has a lead”`: what holds where nothing is found. A rule that only another version has goes by its id. */
export function ruleInWords(id: string): string {
  const title = titles.get(id)
  return title === undefined ? `the rule ${id}` : `“${title}”`
}

/** The address of the text of the first duty; undefined for a check of the files. */
export function lawAddressOf({ cites: [first] }: CatalogueEntry): string | undefined {
  return first === undefined ? undefined : dutyOf(first).url
}
