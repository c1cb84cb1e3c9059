// What a run says, as plain data. Every reporter is a function of this and nothing else.
// Long, because it is one format, which is read from top to bottom.

import type { Excerpt, Span } from '../source/position.ts'

/** What was found about one duty for one subject. */
export type Verdict =
  | 'met'
  | 'not-met'
  | 'not-evidenced'
  | 'declared'
  | 'explained'
  | 'pending'
  | 'not-applicable'
  | 'judgement'
  | 'not-checked'

/** How loudly a finding is shown; loudest first. */
export const levels = ['error', 'gap', 'question', 'advice', 'note'] as const
export type Level = (typeof levels)[number]

/** Why a run ended as it did: 0 nothing at or above the threshold, 1 something was, 3 the check is incomplete. */
export interface Ending {
  readonly code: 0 | 1 | 3
  readonly reason: string
}

export interface RunEnding extends Ending {
  /** The level from which a finding stops the run. */
  readonly failOn: Level | 'never'
}

/** Whether findings of this level stop a run, where they are not accepted for now. */
export function isStopping(level: Level, failOn: Level | 'never'): boolean {
  return failOn !== 'never' && levels.indexOf(level) <= levels.indexOf(failOn)
}

export interface Related {
  readonly says: string
  readonly span: Span
}

/** A recorded decision, its days in words as exactly as they were written. */
export interface Decision {
  readonly reason: string
  readonly owner: string
  readonly evidence: string
  readonly decidedOn: string
  readonly reviewBy: string
}

export interface Finding {
  /** The rule, or the file check, that says so: `s6-2c-period`, `file-unknown-key`. */
  readonly rule: string
  /** The row of the law table it is about, where it is about one. */
  readonly duty?: string
  /** The citation of that row, as printed: `s.6(2)(c)`. */
  readonly cite?: string
  readonly level: Level
  readonly verdict?: Verdict
  /** What it is about, in a reader's words: `Outcome 2, “Fewer children grow up in poverty”`. */
  readonly subject?: string
  readonly says: string
  readonly fix: string
  /** What stands there, by its names: `loip:loip-2024/outcomes/2/title`. It does not change with lines or names of files. */
  readonly item?: string
  /** The same for the same thing said of the same item of the same partnership: to recognise it in a later run. */
  readonly fingerprint: string
  /** Absent only where nothing in the files can be pointed at. */
  readonly span?: Span
  readonly excerpt?: Excerpt
  readonly see: readonly Related[]
  /** The recorded departure that explains it, where the verdict is `explained`. */
  readonly explained?: Decision
  /** Accepted for now: it keeps its level and is counted, but does not stop the run. */
  readonly accepted?: Decision
}

/** What the partnership states of a duty. Nobody but its owner has verified it. */
export interface Declared {
  readonly claim: string
  /** The document that shows it, as an address or in words. */
  readonly evidence: string
  readonly locator?: string
  readonly owner: string
  /** In words, as exactly as it was written: `12 March 2026`. */
  readonly date: string
  readonly span?: Span
}

/** One row of the duties table. */
export interface DutyResult {
  readonly duty: string
  readonly cite: string
  readonly says: string
  readonly instrument?: string | undefined
  readonly owedBy: 'partnership' | 'partner' | 'ministers' | 'other-body'
  readonly force: 'must' | 'should' | 'good-practice'
  readonly decided: 'from-the-file' | 'with-reference-data' | 'by-attestation' | 'by-people'
  readonly verdict: Verdict
  /** Why the row is not checked, not applicable or pending, or what stays for people to judge. */
  readonly why?: string | undefined
  /** What stays for people to judge, whatever the files show. */
  readonly leaves?: string | undefined
  /** A caution about how the row's words were read; absent when they were read in the instrument. */
  readonly caution?: string | undefined
  /** Places that show it, or the places of what is missing. */
  readonly where: readonly Span[]
  /** What to add, one sentence for each different thing; empty when nothing is asked. */
  readonly add: readonly string[]
  /** Each statement that stands behind it, once. */
  readonly declared: readonly Declared[]
  readonly url: string
  readonly rules: readonly string[]
}

/** A link from a local outcome to a national outcome, as somebody wrote it. */
export interface NationalLink {
  readonly words: string
  /** The national outcome it was recognised as. */
  readonly outcome?: { readonly set: string; readonly code: string; readonly title: string }
  /** `in-force` on the day that counts for the plan; `earlier` and `later` were in force on another day; `proposed` never was. */
  readonly status: 'in-force' | 'earlier' | 'later' | 'proposed' | 'unknown'
  readonly why?: string
  readonly strength?: string
  /** For a set no longer in force: the nearest outcomes now, for a person to confirm. */
  readonly nearest: readonly string[]
}

/** What a document of the kind `locality-plan` says that it is instead: neither is a locality plan under the Act. */
export type NotForALocality = 'for a group' | 'local place plan'

export interface PlanNamed {
  readonly kind: 'loip' | 'locality-plan'
  readonly notForALocality?: NotForALocality
  readonly id: string
  readonly title: string
}

export interface CrosswalkRow {
  readonly plan: PlanNamed
  readonly outcome: { readonly id: string; readonly title: string }
  readonly links: readonly NationalLink[]
  readonly measures: readonly {
    readonly name: string
    readonly baseline?: string
    readonly targets: readonly string[]
  }[]
  /** The assessment in the latest progress report on the plan; absent when that report has none, or there is no report. */
  readonly assessed?: { readonly year: string; readonly judgement: string; readonly words: string }
  /** The question to answer where no link is shown. */
  readonly question?: string
  readonly span?: Span
}

export interface Crosswalk {
  /** The national outcomes the rows are held against, and on which day they applied. */
  readonly set: { readonly id: string; readonly title: string; readonly asAt: string }
  readonly latestReport?: string
  readonly rows: readonly CrosswalkRow[]
  /** Every outcome of the set, with the local outcomes linked to it. */
  readonly national: readonly {
    readonly code: string
    readonly title: string
    readonly linkedFrom: readonly string[]
  }[]
}

/** A date as exactly as it was written: the first and the last day it may stand for, as ISO text. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** One edition of a plan in the files. */
export interface PlanRow {
  readonly kind: 'loip' | 'locality-plan'
  readonly notForALocality?: NotForALocality
  readonly id: string
  readonly title: string
  /** It is the published edition that stands on the day. */
  readonly isCurrent: boolean
  readonly status?: string
  readonly publishedOn?: string
  /** The days that `publishedOn` may stand for. */
  readonly published?: Days
  /** Its period, in the words of the file. */
  readonly period?: string
  /** The first day of its period, or of the earliest of its outcomes; absent where only an end is given. */
  readonly starts?: string
  /** The last day of its period, or of the longest of its outcomes, as ISO text. */
  readonly ends?: string
  /** How many outcomes are worked towards. */
  readonly outcomes: number
  readonly span?: Span
}

export interface ReportRow {
  readonly title: string
  readonly year: string
  readonly isPublished: boolean
  readonly publishedOn?: string
  /** The days that `publishedOn` may stand for. */
  readonly published?: Days
  /** The first and the last day of the reporting year. */
  readonly covered?: Days
  /** `LOIP`, and the titles of locality plans. */
  readonly covers: readonly string[]
  readonly span?: Span
}

/** A review of a plan, of progress, or of the partnership itself, whether its day has come or not. */
export interface ReviewRow {
  readonly of: 'plan' | 'progress' | 'partnership'
  /** Its title, or `Review of the plan`. */
  readonly title: string
  /** `LOIP`, and the titles of locality plans; none for a review of the partnership. */
  readonly plans: readonly string[]
  /** In words, as exactly as it was written. */
  readonly date?: string
  /** The days that `date` may stand for. */
  readonly days?: Days
  readonly decision?: 'revise' | 'no change'
  readonly revisionAdopted?: boolean
  readonly span?: Span
}

export interface LocalitiesCount {
  readonly all: number
  /** With significantly poorer outcomes, section 9(3). */
  readonly identified: number
  /** Of those, with a published plan. */
  readonly planned: number
}

/** A measure of an outcome: where it stood, where it stands, where it is to get to. */
export interface MeasureRow {
  readonly plan: PlanNamed
  /** As a reader knows it: `1: Fewer children grow up in poverty`. */
  readonly outcome: string
  readonly name: string
  /** Which way is better: `up`, `down`, `keep` or `within`. */
  readonly direction?: string
  readonly baseline?: string
  /** The latest figure that has a date on or before the day of the check. */
  readonly latest?: string
  /** From the baseline to the latest figure, in words; absent where the two cannot be compared. */
  readonly change?: string
  /** Why the two are not compared: a break in the figures, another unit. */
  readonly notCompared?: string
  readonly targets: readonly string[]
  readonly comparators: readonly string[]
  /** Paused, dropped, no data, provisional, restated: each with its reason. */
  readonly remarks: readonly string[]
  readonly span?: Span
}

/** Who does what, by when, with what. */
export interface ActionRow {
  readonly title: string
  readonly outcomes: readonly string[]
  readonly lead?: string
  readonly partners: readonly string[]
  readonly start?: string
  readonly end?: string
  readonly resources?: string
  readonly done?: string
  /** How delivery stands, in the words of the file. It says nothing about the outcome. */
  readonly delivery?: string
  /** By its dates and, for `done` and `stopped`, by those words. */
  readonly standing: 'done' | 'stopped' | 'overdue' | 'undated' | 'open'
  readonly span?: Span
}

/** What a partner puts in, a decided nil included. */
export interface ContributionRow {
  readonly partner: string
  /** The outcomes and purposes it is for. */
  readonly for: readonly string[]
  readonly kind?: string
  readonly amount?: string
  readonly period?: string
  readonly decided?: Declared
  readonly span?: Span
}

/** One item of a lens, with what touches on it: by the words of the files alone. */
export interface LensRow {
  readonly lens: string
  /** What files write for the item: `covid-recovery/1`; the id of the lens where it is touched as a whole. */
  readonly id: string
  readonly item: string
  /** When the lens was published, as exactly as that is known. */
  readonly asAt: string
  /** How its words came to us, where they were not read in the document itself. */
  readonly caution?: string
  readonly touchedBy: readonly string[]
}

export interface LearningRow {
  readonly kind: string
  readonly what: string
  readonly where?: string
  readonly evidence?: string
  readonly canBeReplicated?: string
  readonly contact?: string
  /** The outcomes it is about. */
  readonly outcomes: readonly string[]
  readonly touches: readonly string[]
  readonly nationalActions: readonly string[]
  /** The document it stands in. */
  readonly from: string
  readonly span?: Span
}

/** One action of the improvement plan that came of a review. */
export interface ImprovementRow {
  readonly title: string
  readonly area?: string
  readonly owner?: string
  readonly due?: string
  readonly done?: string
  readonly standing: 'done' | 'overdue' | 'undated' | 'open'
  readonly decisionSought?: string
  readonly decisionTaken?: string
  /** The review it came of. */
  readonly review: string
  readonly span?: Span
}

/** One of the nine principles, with how the partnership assessed itself against it. */
export interface PrincipleRow {
  readonly id: string
  readonly title: string
  /** What a board member can ask of it. */
  readonly question: string
  /** How far it is met, in the words of the file. Absent where the files do not say. */
  readonly level?: string
  readonly declared?: Declared
}

/** An outcome that is no longer worked towards. */
export interface StoppedRow {
  readonly plan: PlanNamed
  readonly outcome: string
  readonly how: 'closed' | 'replaced'
  readonly replacedBy: readonly string[]
  readonly reason?: string
  readonly on?: string
  readonly span?: Span
}

/** A recorded decision by which something is looked at otherwise. Every report prints all of them. */
export interface ExceptionRow extends Decision {
  readonly kind: 'inappropriate' | 'agreement' | 'departure' | 'accepted'
  /** What it is about, in a reader's words. */
  readonly about: string
  /**
   * `needless`: nothing it could apply to is there; `past-review`: its review-by day has gone; `unusable`: it has no effect;
   * `not-yet`: decided after the day at which this is judged; `not-checked`: it cannot be told whether it is needed.
   */
  readonly standing: 'in-use' | 'needless' | 'past-review' | 'unusable' | 'not-yet' | 'not-checked'
  /** Why it stands so. */
  readonly why?: string
  readonly span?: Span
}

export interface FileRead {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly encoding: string
  readonly kinds: readonly string[]
  /** False when nothing, or only a part, could be made of it. */
  readonly read: boolean
}

export interface RunResult {
  readonly tool: { readonly name: 'loip'; readonly version: string }
  readonly asOf: string
  readonly partnership: {
    readonly name: string
    readonly area?: string
    readonly code?: string
    readonly invented?: boolean
  }
  /** What the partnership calls things: `{ outcome: 'Stretch Outcome' }`. */
  readonly labels: Readonly<Record<string, string>>
  /** Sentences that stand at the head of every report of these files: a partial record, an invented area. */
  readonly remarks: readonly string[]
  readonly law: { readonly table: string; readonly asAt: string }
  readonly reference: readonly { readonly what: string; readonly which: string; readonly asAt: string }[]
  /** The sentence that the licence of the reference data asks for. */
  readonly attribution: string
  readonly files: readonly FileRead[]
  readonly duties: readonly DutyResult[]
  readonly crosswalk: Crosswalk
  readonly plans: readonly PlanRow[]
  readonly reports: readonly ReportRow[]
  /** In the order of their days, those without one last. */
  readonly reviews: readonly ReviewRow[]
  readonly localities: LocalitiesCount
  readonly stopped: readonly StoppedRow[]
  readonly measures: readonly MeasureRow[]
  readonly actions: readonly ActionRow[]
  readonly contributions: readonly ContributionRow[]
  readonly lenses: readonly LensRow[]
  readonly learning: readonly LearningRow[]
  readonly improvement: readonly ImprovementRow[]
  readonly principles: readonly PrincipleRow[]
  readonly exceptions: readonly ExceptionRow[]
  readonly findings: readonly Finding[]
  /** Findings by level. */
  readonly counts: Readonly<Record<Level, number>>
  /** Duties of the law by how they stand, those of other bodies apart. Never added together. */
  readonly standing: {
    readonly decided: number
    readonly declared: number
    readonly notEvidenced: number
    readonly forPeople: number
  }
  readonly rules: { readonly run: number; readonly notRun: readonly { readonly rule: string; readonly why: string }[] }
  readonly ending: RunEnding
}
