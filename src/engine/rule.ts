// What a rule is. One rule, one file; see docs/architecture.md.
import type { DutyId } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import type { OutcomeOf } from '../model/outcome-named.ts'
import type { Locality, Partnership, Plan, ProgressReport } from '../model/partnership.ts'
import type { DocumentByKind } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import type { Fix } from './fix.ts'

export type { Fix }

/** The kinds of subject, and what a rule sees of each. */
export interface Subjects {
  partnership: Partnership
  /** The current LOIP, and any edition in preparation. */
  loip: Plan
  /** The same for each locality plan. */
  'locality-plan': Plan
  /** Both of these, for duties that apply to LOIPs and locality plans alike. */
  plan: Plan
  /** An outcome with its plan. */
  'loip-outcome': OutcomeOf
  'locality-plan-outcome': OutcomeOf
  /** Both of these. */
  outcome: OutcomeOf
  locality: Locality
  /** A report on the LOIP; it may be on locality plans too. */
  'loip-report': ProgressReport
  /** The same for a report on locality plans. */
  'locality-plan-report': ProgressReport
  /** Both of these. */
  'progress-report': ProgressReport
}

export type SubjectKind = keyof Subjects

/** Something wrong, at one place. */
export interface Fault {
  readonly at: Anchor
  /** What is wrong, in one sentence about the file. */
  readonly says: string
  /** What to do, where it can be more specific than the rule's `fix`. */
  readonly fix?: Fix | string
  /** The object that the YAML of the fix goes into, where that is not the one of the place. */
  readonly into?: object
  /** The name of what it is about, where that is not the rule's subject: the plan of an earlier time. */
  readonly about?: string
  /** The duty it is about, where that is not the rule's first. It decides the level. */
  readonly duty?: DutyId
  /** Default: `missing`. A `remark` does not change the duty's result. */
  readonly verdict?: 'missing' | 'not-shown' | 'for-people' | 'pending' | 'remark'
  /**
   * The fault is an absence, of a whole document or of content in one. It proves nothing when files could not be read
   * or are partial records.
   */
  readonly lacks?: 'document' | 'content'
  /** It is lacking from a partial record that is not the rule's own subject. */
  readonly inPartial?: true
  readonly see?: readonly { readonly at: Anchor; readonly says: string }[]
  /** Another rule reports the same fault. The duty's result is the same, but no second finding is shown. */
  readonly reportedSeparately?: true
  /**
   * Overrides the level: `question` for what is asked beside what is shown (a `remark`), `advice` for something worth a look that does not
   * change the duty's result (a `remark`), `note` where nothing can be done any more.
   */
  readonly saidAs?: 'question' | 'advice' | 'note'
}

/** The partnership's own statement that a duty is met: the best result for a duty that only people can attest. */
export interface Declaration {
  readonly at: Anchor
  readonly declares: Attestation
  /** As in `Fault`. */
  readonly duty?: DutyId
}

/**
 * What shows a duty: places whose words or values are what it asks for. The report quotes them, so a place is one a reader should
 * look at, and not the document that holds it. With all of them taken out, the duty is no longer shown.
 */
export interface Evidence {
  readonly shows: readonly Anchor[]
  /** A sentence that is true of all of them together, such as how many they are of how many. The report says it with them. */
  readonly inWords?: string
  /** As in `Fault`. */
  readonly duty?: DutyId
}

/** A known fact that excludes the duty for this subject, as a sentence that is true of the files. */
export interface NotCalledFor {
  readonly notCalledFor: string
  /** As in `Fault`. */
  readonly duty?: DutyId
}

/** Where it would stand that tells what is not known, for whoever has the files open. */
export interface WouldTell {
  /** The kind of file, where it is not the document that the reason is about. */
  readonly in?: keyof DocumentByKind
  /** The object that takes the fields: of a file that is there. Where neither is named, it is the subject's own. */
  readonly into?: object
  /** The fields that would tell, as in a fix: what only the writer knows stands in angle brackets. */
  readonly write?: string
}

/** A sentence, or one with the place of what would tell. */
export type Reason = string | (WouldTell & { readonly says: string })

/** What has to be known before anything can be said, as a sentence that names it. */
export interface Unknown {
  /** In plain words, without the name of a field: boards and documents print it. */
  readonly unknown: string
  readonly wouldTell?: WouldTell
  /** As in `Fault`. */
  readonly duty?: DutyId
}

/** What a rule yields. For each subject that it applies to it yields something: to find nothing wrong shows nothing. */
export type Yielded = Fault | Declaration | Evidence | NotCalledFor | Unknown

export function shows(...places: readonly Anchor[]): Evidence {
  return { shows: places }
}

export function notCalledFor(fact: string): NotCalledFor {
  return { notCalledFor: fact }
}

export function unknown(what: Reason): Unknown {
  if (typeof what === 'string') return { unknown: what }
  const { says, ...wouldTell } = what
  return { unknown: says, wouldTell }
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
  readonly fix: Fix | string
  /**
   * Of a rule on plans: it is about each outcome. Where the file does not hold all of them, it cannot be told for the others, as for a rule
   * on outcomes.
   */
  readonly forEachOutcome?: true
  /** Of a rule on plans: it asks nothing of what the plan says, so it can be told of an edition that is only listed too. */
  readonly ofListed?: true
  /** What stays for people to judge when the rule finds nothing. */
  readonly leaves?: string
  /** `true`, or why the rule says nothing of this subject: a fact that excludes the duty, or what is not known. */
  applies?(subject: Subjects[K], context: Context): true | NotCalledFor | Unknown
}

/** Shown to readers, and run as tests. Checks do not need them, so the build keeps them apart (rule-examples.ts). */
export interface Examples {
  /** Plan files in which the rule finds nothing, separated by `---`. */
  readonly pass: string
  /** Plan files in which it finds something. Each finding is drawn under its place: `# ^^^^ gap: what is said.` */
  readonly fail: string
}

export interface CodeRule<K extends SubjectKind = SubjectKind> extends RuleWords<K> {
  /** The published schema states the duty too, as far as a schema can. What other words say of it, only the rule reads. */
  readonly decidedBy?: 'schema'
  check(subject: Subjects[K], context: Context): Iterable<Yielded>
}

/** A rule that the schema decides. It has the words, and says where what satisfied the schema stands. */
export interface SchemaRule<K extends SubjectKind = SubjectKind> extends RuleWords<K> {
  readonly decidedBy: 'schema'
  /** What is wrong at the place. */
  says(place: object, subject: Subjects[K]): string
  /** What to do at the place, where it can be more specific than `fix`. */
  fixAt?(place: object): Fix
  /** What shows the duty where the schema finds no fault, and what is said beside it. */
  shownBy(subject: Subjects[K], context: Context): Iterable<Yielded>
}

export type Rule = { [K in SubjectKind]: CodeRule<K> | SchemaRule<K> }[SubjectKind]
export type RuleWithExamples = Rule & Examples
export type RuleDecidedBySchema = { [K in SubjectKind]: SchemaRule<K> }[SubjectKind]

export function defineRule<K extends SubjectKind>(
  rule: (CodeRule<K> | SchemaRule<K>) & Examples,
): (CodeRule<K> | SchemaRule<K>) & Examples {
  return rule
}

/** Whether the schema of the document states the duty. */
export function isDecidedBySchema(rule: Rule): boolean {
  return rule.decidedBy === 'schema'
}

/** Whether the schema alone finds what is missing. */
export function isDecidedBySchemaAlone(rule: Rule): rule is RuleDecidedBySchema {
  return isDecidedBySchema(rule) && !('check' in rule)
}
