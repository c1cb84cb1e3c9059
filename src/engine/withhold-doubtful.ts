// Holds back every verdict that rests on something that was not read, or on which edition took the place of which: what-if.ts
// says what may be there, and the rules are run on it. Loaded only when there is such a thing.
import type { Stage } from '../law/stages.ts'
import type { Documents } from '../model/documents.ts'
import { linkPartnership } from '../model/link/link.ts'
import { asReplacing, type OpenSuccession } from '../model/open-successions.ts'
import type { Origins } from '../source/origins.ts'
import { type Checked, type CheckInput, runRules } from './check.ts'
import { verdictsOf } from './duty-results.ts'
import { restingOn, subjectsIn, withheld } from './what-if.ts'

interface Doubtful extends CheckInput {
  readonly documents: Documents
  readonly origins: Origins
  readonly stage: Stage
  /** Where nothing says whether one edition took the place of another. */
  readonly open: readonly OpenSuccession[]
  /** What the rules found in the documents as they were read. */
  readonly asRead: Checked
}

export async function withholdDoubtful(input: Doubtful): Promise<Checked> {
  const { rules, context, gaps, completeness, isHeldBack, documents, origins, stage, open, asRead } = input
  const { reference, asOf } = context
  const verdicts = (checked: Checked, but: Parameters<typeof verdictsOf>[1]) =>
    verdictsOf({ rules, checked, asOf, origins, stage }, but)
  const restsOn = await restingOn({
    documents,
    gaps,
    unusable: completeness.unusablePlaces,
    unreadFiles: completeness.unread,
    open: open.map((one) => ({
      unread: { why: `${one.says} ${one.fix}`, wouldTell: { write: one.write, into: one.edition.data } },
      ...asReplacing(one),
    })),
    asOf,
    area: context.partnership.area,
    dutiesOn: (kind) => rules.filter(({ on }) => subjectsIn[kind]?.includes(on)).flatMap(({ cites }) => cites),
    dutiesOf: (document) =>
      [...asRead.looked]
        .filter(([, subjects]) => document === undefined || subjects.some((subject) => subject.document === document))
        .flatMap(([rule]) => rule.cites),
    asRead: completeness.hasUnusable ? undefined : verdicts(asRead, new Set()),
    judge(variant, gapsThere, but) {
      const checked = runRules({
        rules: rules.filter(({ cites }) => cites.some((duty) => !but.has(duty))),
        context: { partnership: linkPartnership(variant, { reference, asOf }), reference, asOf },
        gaps: gapsThere,
        completeness: completeness.withoutUnusable(),
        // The stage is that of the files as they were read: what a spoilt value might say does not change what was asked.
        isHeldBack,
      })
      return verdicts(checked, but)
    },
  })
  return withheld(asRead, restsOn)
}
