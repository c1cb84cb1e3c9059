// A partnership as rules see it: documents linked, words read. `data` is always the object in the document, so that a
// rule can point at a field: at(outcome.data, 'period').

import type { ReportingYear, YearStart } from '../readings/reporting-year.ts'
import type { Stated } from '../readings/stated.ts'
import type { Baseline, LooseDate, Period, Quantity, Target } from '../readings/values.ts'
import type { CouncilArea } from '../reference/index.ts'
import type {
  ActionPartsData,
  AgreementData,
  AssessmentData,
  DeliveryPlanDocument,
  ExceptionsDocument,
  LabelsData,
  LocalityData,
  LocalityPlanDocument,
  LoipDocument,
  MeasureData,
  OutcomeData,
  ParticipationDocument,
  PartnerPartsData,
  PartnershipDocument,
  ProgressReportDocument,
  ReportMeasureData,
  ReviewDocument,
} from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import type { NationalLink } from './national-link.ts'

export interface Partnership {
  readonly name: string
  readonly profile?: PartnershipDocument
  /** Undefined when it was not recognised. */
  readonly area?: CouncilArea
  readonly labels: LabelsData
  readonly partners: readonly Partner[]
  readonly localities: readonly Locality[]
  /** Every edition of the LOIP in the files, oldest first. */
  readonly loips: readonly Plan[]
  /** Every edition of every locality plan, oldest first. */
  readonly localityPlans: readonly Plan[]
  readonly reports: readonly ProgressReport[]
  readonly reviews: readonly Review[]
  readonly deliveryPlans: readonly DeliveryPlanDocument[]
  readonly participation: readonly ParticipationDocument[]
  readonly exceptions: readonly ExceptionsDocument[]
  readonly agreements: readonly AgreementData[]
  readonly yearStart: { readonly loip: YearStart; readonly locality: YearStart }
}

type PlanStatus = 'draft' | 'consultation' | 'approved' | 'published' | 'superseded'

/** One edition of a LOIP or of a locality plan. */
export interface Plan {
  readonly kind: 'loip' | 'locality-plan'
  /** Of one that is only listed, its entry: it says when and where it was published as a document does. */
  readonly data: LoipDocument | LocalityPlanDocument
  readonly id: string
  readonly title: string
  /** The file says that it is a partial record. */
  readonly partial: boolean
  /** It has no file: the plan whose file lists it under `editions:`. It counts as any edition, and what it says is not known. */
  readonly listedIn?: Plan
  readonly status?: PlanStatus
  /**
   * The day from which things are counted. Of a corrected reissue it is that of the edition that it corrects: the
   * consultation and the duties are the same.
   */
  readonly publishedOn?: LooseDate
  /** The day on which a corrected reissue itself came out. */
  readonly reissuedOn?: LooseDate
  readonly url?: string
  readonly otherForm?: string
  /** The ids of the editions that this one says it replaces: several, where plans were merged. */
  readonly replaces: readonly string[]
  /** The id of the edition of which it is only a corrected reissue. */
  readonly corrects?: string
  /** That edition, where it has a file. */
  readonly corrected?: Plan
  readonly period?: Stated<Period>
  readonly outcomes: readonly Outcome[]
  /** Where the file holds only some of the outcomes: how many the plan has, as far as known. */
  readonly outcomesSeen?: { readonly seen: number; readonly all?: number }
  /** For a locality plan: the localities that it covers, as far as they were recognised. */
  readonly covers: readonly Locality[]
  /** For a locality plan: the words of `covers` that match no locality of the profile. */
  readonly coversUnknown: readonly string[]
}

export interface Outcome {
  readonly data: OutcomeData
  readonly id: string
  readonly title: string
  /** The file gives it in other words than the plan, or without having seen them. */
  readonly isReworded: boolean
  /** The improvement in prose. */
  readonly improvement?: string
  /** The outcome's own period. The plan's applies where there is none. */
  readonly period?: Stated<Period>
  readonly status: 'current' | 'closed' | 'replaced'
  readonly replacedBy: readonly string[]
  readonly national: readonly NationalLink[]
  /** Its own measures, and those of the plan and the delivery plans that name it. */
  readonly measures: readonly Measure[]
  readonly actions: readonly Action[]
}

export interface Measure {
  readonly data: MeasureData | OutcomeData | ReportMeasureData
  readonly name: string
  readonly direction?: string
  readonly baseline?: Stated<Baseline>
  readonly targets: readonly TargetStated[]
  readonly status?: string
}

export interface TargetStated {
  readonly at: Anchor
  readonly words: string
  /** The words of the published document, where the file gives them beside the value. */
  readonly published?: string
  readonly readings: readonly Stated<Target>[]
}

export interface Action {
  readonly at: Anchor
  readonly title: string
  readonly data?: ActionPartsData
}

export interface Partner {
  readonly at: Anchor
  readonly data?: PartnerPartsData
  readonly id?: string
  /** Name, acronym, other names, and the entry of schedule 1 that the file states. */
  readonly names: readonly string[]
  readonly statutory?: boolean
  readonly role?: string
  readonly since?: LooseDate
  readonly until?: LooseDate
}

export interface Locality {
  readonly data: LocalityData
  readonly id: string
  readonly name: string
  readonly madeOf?: string
  readonly wardCode?: string
  readonly members: readonly string[]
  readonly population?: {
    readonly value?: Quantity
    readonly words: string
    readonly source?: string
    readonly asAt?: LooseDate
  }
  /** The decision under section 9(3). Undefined when none is recorded. */
  readonly identified?: boolean
  readonly decidedOn?: LooseDate
}

export type Judgement = 'improved' | 'maintained' | 'declined' | 'mixed' | 'too early' | 'no data' | 'not assessed'

export interface ProgressReport {
  readonly data: ProgressReportDocument
  readonly title: string
  readonly partial: boolean
  readonly year?: ReportingYear
  readonly yearWords: string
  readonly status?: PlanStatus
  readonly publishedOn?: LooseDate
  readonly url?: string
  readonly otherForm?: string
  /** Whether it is on the LOIP. A report that names no plan is on the LOIP. */
  readonly coversLoip: boolean
  /** The ids of the locality plans it is on. */
  readonly coversLocalityPlans: readonly string[]
  /** What else it says that it is on, such as a council plan. */
  readonly coversOthers: readonly string[]
  /** The editions that it is on, and that may have been in force in its year. */
  readonly plans: readonly Plan[]
  readonly assessments: readonly Assessment[]
}

export interface Assessment {
  readonly data: AssessmentData
  /** The outcome as the report writes it. */
  readonly words: string
  /**
   * The outcomes that it is on, of editions that the report covers and that may have been in force in its year: several where one is
   * carried on from edition to edition.
   */
  readonly outcomes: readonly Outcome[]
  /** Why it is on none, although outcomes go by that id. */
  readonly unmatched?: Unmatched
  readonly judgement?: Judgement
  readonly judgementWords?: string
  readonly because?: string
}

/**
 * `title`: the report calls it otherwise. `several`: it may be on more than one. `listed`: it may be on one of an edition that is only
 * listed. `year`: no such outcome was in force in the year of the report.
 */
export interface Unmatched {
  readonly why: 'title' | 'several' | 'listed' | 'year'
  readonly among: readonly { readonly outcome: Outcome; readonly plan: Plan }[]
  readonly listed?: Plan
}

export interface Review {
  readonly data: ReviewDocument
  readonly of: 'plan' | 'progress' | 'partnership'
  /** The ids of the plans reviewed. Empty means the LOIP. */
  readonly plans: readonly string[]
  readonly date?: LooseDate
  readonly decision?: 'revise' | 'no change'
  readonly revisionAdopted?: boolean
}
