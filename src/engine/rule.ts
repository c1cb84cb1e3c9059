// What a rule is. One rule, one file; see docs/architecture.md.
import type { DutyId } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import type { Locality, Outcome, Partnership, Plan, ProgressReport } from '../model/partnership.ts'
import type { Anchor } from '../source/position.ts'

/** The kinds of subject, and what a rule sees of each. */
export interface Subjects {
  partnership: Partnership
  /** The current LOIP, and any edition in preparation. */
  loip: Plan
  /** The same for each locality plan. */
  'locality-plan': Plan
  /** Both of these, for duties that apply to LOIPs and locality plans alike. */
  plan: Plan
  /** An outcome with its LOIP or locality plan. */
  outcome: { readonly outcome: Outcome; readonly plan: Plan }
  locality: Locality
  'progress-report': ProgressReport
}
export type SubjectKind = keyof Subjects

/** What a rule yields: something wrong, at one place. */
export interface Fault {
  readonly at: Anchor
  /** What is wrong, in one sentence about the file. */
  readonly says: string
  /** What to do, where it can be more specific than the rule's `fix`. */
  readonly fix?: string
  /** The duty it is about, where that is not the rule's first. It decides the level. */
  readonly duty?: DutyId
  /**
   * Default: `not-met`. `met` gives a note that does not change the duty's result; `not-applicable` a note that the duty
   * does not apply to the subject after all; `not-checked` no finding, as an unusable value is reported separately.
   */
  readonly verdict?: 'not-met' | 'not-evidenced' | 'judgement' | 'pending' | 'met' | 'not-applicable' | 'not-checked'
  /**
   * The fault is an absence, of a whole document or of content in one. It proves nothing when files could not be read
   * or are partial records.
   */
  readonly lacks?: 'document' | 'content'
  readonly see?: readonly { readonly at: Anchor; readonly says: string }[]
  /** Another rule reports the same fault. The duty's result is the same, but no second finding is shown. */
  readonly reportedSeparately?: true
  /**
   * Overrides the level: `advice` for something worth a look that does not change the duty's result (use with `met`),
   * `note` where nothing can be done any more.
   */
  readonly saidAs?: 'advice' | 'note'
}

/** The partnership's own statement that a duty is met: the best result for a duty that only people can attest. */
export interface Declaration {
  readonly at: Anchor
  readonly declares: Attestation
  /** As in `Fault`. */
  readonly duty?: DutyId
}

interface RuleWords<K extends SubjectKind> {
  /** Equals the file's name and begins with the citation. */
  readonly id: string
  /** Rows of the law table. The rule judges the first. */
  readonly cites: readonly [DutyId, ...DutyId[]]
  readonly on: K
  /** A sentence that is true when the duty is met. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** What stays for people to judge when the rule finds nothing. */
  readonly leaves?: string
  /** Why the duty does not apply when the rule had no subject. Default: a sentence for its kind of subject. */
  readonly whenNothing?: string
  /** False when the duty does not apply to this subject. */
  applies?(subject: Subjects[K], context: Context): boolean
}

/** Shown to readers, and run as tests. Checks do not need them, so the build keeps them apart (rule-examples.ts). */
export interface Examples {
  /** Plan files in which the rule finds nothing, separated by `---`. */
  readonly pass: string
  /** Plan files in which it finds something. Each finding is drawn under its place: `# ^^^^ gap: what is said.` */
  readonly fail: string
}

export interface CodeRule<K extends SubjectKind = SubjectKind> extends RuleWords<K> {
  check(subject: Subjects[K], context: Context): Iterable<Fault | Declaration>
}

/** A rule that the schema decides. It has only the words. */
export interface SchemaRule<K extends SubjectKind = SubjectKind> extends RuleWords<K> {
  readonly decidedBy: 'schema'
  says(place: object): string
}

export type Rule = { [K in SubjectKind]: CodeRule<K> | SchemaRule<K> }[SubjectKind]
export type RuleWithExamples = Rule & Examples
export type RuleDecidedBySchema = { [K in SubjectKind]: SchemaRule<K> }[SubjectKind]

export function defineRule<K extends SubjectKind>(
  rule: (CodeRule<K> | SchemaRule<K>) & Examples,
): (CodeRule<K> | SchemaRule<K>) & Examples {
  return rule
}

export function isDecidedBySchema(rule: Rule): rule is RuleDecidedBySchema {
  return 'decidedBy' in rule
}
