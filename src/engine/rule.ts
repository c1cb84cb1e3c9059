// What a rule is. One rule, one file; see docs/architecture.md.
import type { DutyId } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import type { Locality, Outcome, Partnership, Plan, ProgressReport } from '../model/partnership.ts'
import type { Anchor } from '../source/position.ts'

/** What a rule can be about, and what it then sees. */
export interface Subjects {
  partnership: Partnership
  /** The LOIP in force, and any edition that is on its way. */
  loip: Plan
  /** The same for each locality plan. */
  'locality-plan': Plan
  /** Each LOIP and each locality plan of those, for what is asked of both alike. */
  plan: Plan
  /** An outcome of a LOIP or a locality plan, with its plan. */
  outcome: { readonly outcome: Outcome; readonly plan: Plan }
  locality: Locality
  'progress-report': ProgressReport
}
export type SubjectKind = keyof Subjects

/** What a rule yields: one departure, at one place. */
export interface Fault {
  readonly at: Anchor
  /** What is so, in one sentence about the file. */
  readonly says: string
  /** What to do, where the rule's own `fix` can be said more exactly. */
  readonly fix?: string
  /** The row it falls under, where it is not the first that the rule cites. Decides how loudly it is said. */
  readonly duty?: DutyId
  /**
   * `not-met` unless said. `met` makes it a note that changes nothing, and `not-applicable` a note that the duty does not touch
   * the subject after all; `not-checked` says nothing: a value cannot be used, which is told by itself.
   */
  readonly verdict?: 'not-met' | 'not-evidenced' | 'judgement' | 'pending' | 'met' | 'not-applicable' | 'not-checked'
  /**
   * The fault is that something is not there: a whole document, or something in one. When files could not be read, or say of
   * themselves that they are partial records, what is not there decides nothing.
   */
  readonly lacks?: 'document' | 'content'
  readonly see?: readonly { readonly at: Anchor; readonly says: string }[]
  /** Another rule finds the same slip: the duty stands as it would, and nothing is said twice. */
  readonly reportedSeparately?: true
  /**
   * Said as this, whatever the force of the duty and the verdict: `advice` for a sign worth a look, which leaves the duty as it
   * would be without it (goes with `met`), and `note` where nothing can be done about it any more.
   */
  readonly saidAs?: 'advice' | 'note'
}

/** What a rule yields where the partnership itself says that a duty is met: the best that a duty only people can attest can have. */
export interface Declaration {
  readonly at: Anchor
  readonly declares: Attestation
  /** As of a fault. */
  readonly duty?: DutyId
}

interface RuleWords<K extends SubjectKind> {
  /** Equals the file's name and begins with the citation. */
  readonly id: string
  /** Rows of the law table; the first is the one that is judged. */
  readonly cites: readonly [DutyId, ...DutyId[]]
  readonly on: K
  /** A sentence that is true when the rule is met. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** What stays for people to judge when nothing is found. */
  readonly leaves?: string
  /** Why the duty is not called for where the rule looked at nothing; a sentence of all rules on its subject unless said. */
  readonly whenNothing?: string
  /** False where the duty does not touch this subject. */
  applies?(subject: Subjects[K], context: Context): boolean
}

/** What shows a rule to its readers and its tests. No check needs it, so the build keeps it apart (rule-examples.ts). */
export interface Examples {
  /** Plan files, `---` between them, in which the rule finds nothing. */
  readonly pass: string
  /** Plan files in which it finds something; each finding is drawn under its place: `# ^^^^ gap: what is said.` */
  readonly fail: string
}

export interface CodeRule<K extends SubjectKind = SubjectKind> extends RuleWords<K> {
  check(subject: Subjects[K], context: Context): Iterable<Fault | Declaration>
}

/** A rule that the schema decides: the rule has only the words. */
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
