// Made by scripts/gen from schemas/*.schema.json.

/**
 * Write "partial" when the file holds only a part of what was published. Then nothing that is missing from the file counts as a gap; it becomes a question.
 */
export type RecordData = ("full" | "partial")
/**
 * A sentence that is printed with every report made from this file, such as why the record is partial.
 */
export type RecordNoteData = string
/**
 * A short name for this item that other files can point at. It stays the same when the title or the year changes. Put ids such as "1.10" in quotes.
 */
export type IdData = string
/**
 * One id, or a list of ids.
 */
export type IdsData = (string | string[])
/**
 * The period within which the improvement is to be achieved, as people write it ("2024-34", "April 2024 to March 2029"), or from and to.
 */
export type PeriodData = (string | PeriodPartsData)
/**
 * A date as people write it: 31 March 2025, 31/03/2025, March 2025, 2025. The day comes before the month.
 */
export type DateData = string
/**
 * How far this edition has come: draft, consultation, approved, published or superseded. Left out, it counts as published when published_on is given. Published without published_on means that the day is not known.
 */
export type StatusData = ("draft" | "consultation" | "approved" | "published" | "superseded")
/**
 * A web address, or words that let a reader find the document.
 */
export type LinkData = string
/**
 * A date as people write it. Where only a bound is known: before 2018, after March 2019. Where it was published and the day is not known: not known.
 */
export type PublicationDateData = string
/**
 * Where the public can read it.
 */
export type UrlData = string
/**
 * The name, the number or the place of something that there is. Words that say that there is none are no such name.
 */
export type ThingData = string
/**
 * Anything you want to keep with this item. It is not checked.
 */
export type NotesData = (string | string[])
/**
 * One action. A title, or the parts.
 */
export type ActionData = (string | ActionPartsData)
/**
 * One entry, or a list of entries.
 */
export type TextsData = (string | string[])
/**
 * By when something is to be done, as people write it: March 2027, 2025-28, Q2 2026/27, Year 1, within 12 months, ongoing - review March 2027.
 */
export type DueDateData = string
/**
 * Who does what, by when, with what.
 */
export type ActionsData = ActionData[]
/**
 * Where things stood, with the year: "20% (2022/23)".
 */
export type BaselineData = (string | BaselinePartsData)
/**
 * A figure as people write it: 24,500 or 20% or £40,000. Use "not known" where there is none.
 */
export type QuantityData = string
/**
 * The date, the year, or for a figure over several years the years: March 2025, 2023/24, 2021-23.
 */
export type DataDateData = string
/**
 * Where it should get to, and by when: "no more than 10% by 2030".
 */
export type TargetData = (string | TargetPartsData)
/**
 * Write yes or no.
 */
export type YesNoData = string
/**
 * How the improvement will be seen.
 */
export type MeasuresData = MeasureData[]
/**
 * A name, a name with role and organisation, or a list of them.
 */
export type PersonsData = (string | PersonPartsData | PersonData[])
/**
 * A name, or a name with role and organisation.
 */
export type PersonData = (string | PersonPartsData)
/**
 * A document that belongs to this one.
 */
export type DocumentData = (string | DocumentPartsData)
/**
 * What the plan says about the needs and circumstances of the people who live in the area. Text, or a summary with evidence.
 */
export type NeedsData = (string | NeedsPartsData)
/**
 * One piece of evidence, as a title or in parts.
 */
export type EvidenceItemData = (string | EvidencePartsData)
/**
 * What shows it.
 */
export type EvidenceData = EvidenceItemData[]
/**
 * Where progress is reported to: each board or committee, and how often.
 */
export type ReportingLinesData = ReportingLineData[]
/**
 * A heading that groups outcomes. A title, or an id and a title.
 */
export type ThemeData = (string | ThemePartsData)
/**
 * One body or group that was consulted. A name, or the parts.
 */
export type ConsultedData = (string | ConsultedPartsData)
/**
 * Who was consulted before publication, how and when, and what changed.
 */
export type ConsultationData = ConsultedData[]
/**
 * Why these bodies and persons were the appropriate ones to consult, or why nobody was.
 */
export type ConsultationChoiceData = string
/**
 * What was said in response to the consultation, and how it was taken into account before publication. "none" where none was received; a sentence; or its parts.
 */
export type RepresentationsData = (string | RepresentationsPartsData)
/**
 * What partners put behind the plan.
 */
export type ResourcesData = (string | ResourcesPartsData)
/**
 * What the plan as a whole says about the national outcomes, where outcomes are not linked one by one.
 */
export type NationalLinkData = (string | NationalLinkPartsData)
/**
 * The improvement that is proposed, in words. No figure is needed, but it has to say what will be better.
 */
export type ImprovementData = (string | ImprovementPartsData)
/**
 * The national outcomes that this outcome is consistent with. A title is enough; "why" in one line turns a tick into evidence.
 */
export type NationalOutcomesData = (string | NationalOutcomeData[])
/**
 * A title or statement of a national outcome, or the parts.
 */
export type NationalOutcomeData = (string | NationalOutcomePartsData)
/**
 * Why and when the outcome was closed. Without a day it counts as in force.
 */
export type ClosedData = (string | ClosedPartsData)
/**
 * The local outcomes to which the partnership gives priority.
 */
export type OutcomesData = OutcomeData[]
/**
 * How many of the outcomes of the plan are in this file, where not all are: "7 of 15", "none of 15", or "7 of unknown". Left out, all are.
 */
export type OutcomesSeenData = string
/**
 * What was done, when, and where it can be seen.
 */
export type EffortData = (string | EffortPartsData)
/**
 * What was learned, to be shared with other partnerships.
 */
export type LearningData = LearningEntryData[]
/**
 * When the reporting year starts. It is 1 April unless Ministers directed otherwise.
 */
export type YearRuleData = (string | YearRulePartsData)
/**
 * One partner. A name, or the parts.
 */
export type PartnerData = (string | PartnerPartsData)
/**
 * What is stated of one partner.
 */
export type PartnerStatementsData = PartnerStatementData[]
/**
 * One group. A name, or the parts.
 */
export type GroupData = (string | GroupPartsData)
/**
 * How many people live there, with source and date.
 */
export type PopulationData = (string | PopulationPartsData)
/**
 * One year from 1 April, as people write it ("2024-25"), or from and to.
 */
export type ReportingYearData = (string | ReportingYearPartsData)
/**
 * The extent to which the partnership participated with community bodies in carrying out its functions during the year. Text, or the parts.
 */
export type ExtentData = (string | ExtentPartsData)
/**
 * The extent to which that participation was effective in enabling community bodies to contribute. "We cannot yet tell, because ..." is an answer.
 */
export type EffectivenessData = (string | EffectivenessPartsData)

export interface DocumentByKind {
"delivery-plan": DeliveryPlanDocument
exceptions: ExceptionsDocument
"locality-plan": LocalityPlanDocument
loip: LoipDocument
participation: ParticipationDocument
partnership: PartnershipDocument
"progress-report": ProgressReportDocument
review: ReviewDocument
}
/**
 * Actions and measures that are kept apart from the plan, linked to outcomes by id.
 */
export interface DeliveryPlanDocument {
/**
 * Always "delivery-plan".
 */
kind: "delivery-plan"
record?: RecordData
record_note?: RecordNoteData
id?: IdData
/**
 * The title of the delivery plan.
 */
title?: string
covers?: IdsData
period?: PeriodData
edition?: EditionData
actions?: ActionsData
measures?: MeasuresData
/**
 * What each partner puts in.
 */
contributions?: ContributionData[]
statement?: AttestationData
/**
 * Documents that belong to it.
 */
documents?: DocumentData[]
notes?: NotesData
}
export interface PeriodPartsData {
from?: DateData
to?: DateData
/**
 * The words of the published document.
 */
as_published?: string
}
/**
 * Which edition of the plan this file holds, and when and where it was published.
 */
export interface EditionData {
/**
 * What this edition is called: "2024 refresh".
 */
label?: string
status?: StatusData
/**
 * Each body that approved it. Two approvals are normal.
 */
approved_by?: ApprovalData[]
published_on?: PublicationDateData
url?: UrlData
other_form?: ThingData
replaces?: IdsData
/**
 * The id of the edition of which this is only a corrected reissue. That is no revision: the consultation, the day from which things are counted and the duties stay those of that edition.
 */
corrects?: string
adopted_from?: ThingData
notes?: NotesData
}
/**
 * Who approved it, and when.
 */
export interface ApprovalData {
/**
 * The board or committee, or the id of a group.
 */
body: string
on?: DateData
minute?: LinkData
}
export interface ActionPartsData {
id?: IdData
/**
 * What will be done.
 */
title: string
outcomes?: IdsData
lead?: TextsData
partners?: TextsData
start?: DateData
end?: DueDateData
done?: DateData
/**
 * How delivery stands. It says nothing about the outcome.
 */
status?: string
/**
 * What it should change.
 */
aim?: string
/**
 * Money, staff or other resources, in words or figures.
 */
resources?: string
charter_url?: UrlData
locality?: IdsData
touches?: TextsData
notes?: NotesData
}
/**
 * One measure, with its baseline and targets.
 */
export interface MeasureData {
id?: IdData
/**
 * What is measured.
 */
name?: string
outcomes?: IdsData
/**
 * per cent, people, pounds.
 */
unit?: string
/**
 * Which way is better: up, down, keep, or within a range.
 */
direction?: ("up" | "down" | "keep" | "within")
/**
 * as published, paraphrased, or not seen. Left out, they are as published. Of other words, nothing is said about how the plan puts it.
 */
wording?: ("as published" | "paraphrased" | "not seen")
/**
 * short, medium or long term.
 */
horizon?: ("short" | "medium" | "long")
baseline?: BaselineData
target?: TargetData
/**
 * Several targets, one for each year.
 */
targets?: TargetData[]
/**
 * What was measured, and when.
 */
actuals?: ActualData[]
/**
 * Figures of other places to compare with.
 */
comparators?: ComparatorData[]
/**
 * Who publishes the figures.
 */
source?: string
/**
 * How old the newest figure usually is.
 */
lag?: string
next_release?: DateData
break?: BreakData
/**
 * active, paused, dropped, or no data.
 */
status?: ("active" | "paused" | "dropped" | "no data")
/**
 * Why it is paused, dropped, or without data.
 */
why?: string
disaggregated_by?: TextsData
participation?: YesNoData
notes?: NotesData
}
export interface BaselinePartsData {
value?: QuantityData
as_at?: DataDateData
/**
 * The words of the published document.
 */
as_published?: string
}
export interface TargetPartsData {
value?: QuantityData
/**
 * at least, at most, exactly, or change by.
 */
test?: ("at least" | "at most" | "exactly" | "change by")
by?: DateData
/**
 * The words of the published document.
 */
as_published?: string
}
/**
 * What was measured.
 */
export interface ActualData {
value?: QuantityData
as_at?: DataDateData
/**
 * Where the figure was published.
 */
published_in?: string
provisional?: YesNoData
/**
 * Why and from what an earlier figure was changed.
 */
restated?: string
}
/**
 * The figure of another place.
 */
export interface ComparatorData {
/**
 * Scotland, or another area.
 */
place?: string
value?: QuantityData
as_at?: DataDateData
/**
 * The words of the published document: “Scotland 23%”.
 */
as_published?: string
}
/**
 * From when the figures cannot be compared with earlier ones, and why.
 */
export interface BreakData {
from?: DateData
/**
 * What changed.
 */
why?: string
}
/**
 * What a partner puts in, money, staff or other resources, for an outcome or a purpose. A decided nil is an answer.
 */
export interface ContributionData {
/**
 * The partner's id or name.
 */
partner?: string
/**
 * The contribution in a sentence, where it is not told in parts. A text in the place of the parts is this.
 */
summary?: string
outcome?: IdsData
purpose?: TextsData
/**
 * funds, staff, assets, other, or nil.
 */
kind?: ("funds" | "staff" | "assets" | "in kind" | "other" | "nil")
/**
 * A figure or words.
 */
amount?: string
period?: PeriodData
decided?: AttestationData
notes?: NotesData
}
/**
 * Something that only the partnership can say, with the evidence for it. All five fields belong together; signed_on may stand beside date, or in its place.
 */
export interface AttestationData {
/**
 * What the partnership says.
 */
claim: string
evidence: LinkData
/**
 * Where in the document: item, page, paragraph, or "the whole".
 */
locator: string
owner: PersonsData
date?: DateData
signed_on?: DateData
}
export interface PersonPartsData {
/**
 * The person's name.
 */
name?: string
/**
 * What they do there.
 */
role?: string
/**
 * Where they do it.
 */
organisation?: string
}
export interface DocumentPartsData {
/**
 * What it is called.
 */
title?: string
/**
 * summary, easy read, British Sign Language, Gaelic, impact assessment, delivery plan.
 */
kind?: string
url?: UrlData
date?: DateData
}
/**
 * Recorded decisions: where reducing inequalities was judged inappropriate (section 5), agreements to relieve a partner (section 14(1)), departures from guidance (section 15), and findings accepted for now.
 */
export interface ExceptionsDocument {
/**
 * Always "exceptions".
 */
kind: "exceptions"
/**
 * Decisions that it would be inappropriate to act with a view to reducing inequalities.
 */
inappropriate?: InappropriateData[]
/**
 * Agreements that one partner need not carry out one duty, or only to an agreed extent, for one outcome.
 */
agreements?: AgreementData[]
/**
 * Where the partnership departs from the statutory guidance, and why.
 */
departures?: DepartureData[]
/**
 * Findings that the partnership knows of and accepts until a date.
 */
accepted?: AcceptedData[]
notes?: NotesData
}
/**
 * One decision.
 */
export interface InappropriateData {
/**
 * The one thing it covers: the id of an outcome, or of a plan.
 */
scope?: string
/**
 * Why.
 */
reason?: string
owner?: PersonsData
evidence?: LinkData
decided_on?: DateData
review_by?: DateData
}
/**
 * One agreement.
 */
export interface AgreementData {
/**
 * The id or name of the partner.
 */
partner?: string
/**
 * The duty, as a citation: s.14(3)(a).
 */
duty?: string
/**
 * The id of the one local outcome. Where plans number alike, with the plan: loip/1.
 */
outcome?: string
/**
 * none (it need not comply) or limited (only to the agreed extent).
 */
relief?: ("none" | "limited")
/**
 * The agreed extent, where the relief is limited.
 */
extent?: string
/**
 * Why.
 */
reason?: string
agreed_on?: DateData
evidence?: LinkData
owner?: PersonsData
review_by?: DateData
}
/**
 * One departure from guidance.
 */
export interface DepartureData {
/**
 * The rule, or the row of the guidance, that is departed from.
 */
rule: string
/**
 * The one thing it is about: the id or title of an outcome, a plan, a locality, a report or a partner, or "partnership". Where an id stands in two plans: milltown/1.
 */
item: string
/**
 * The id or name of the partner that departs, where it is not the partnership.
 */
partner?: string
/**
 * Why.
 */
reason: string
owner: PersonsData
evidence: LinkData
decided_on: DateData
review_by: DateData
}
/**
 * One finding that is accepted for now.
 */
export interface AcceptedData {
/**
 * The rule that made the finding.
 */
rule: string
/**
 * The one thing it is about: the id or title of an outcome, a plan, a locality, a report or a partner, or "partnership". Where an id stands in two plans: milltown/1.
 */
item: string
/**
 * Why.
 */
reason: string
owner: PersonsData
evidence: LinkData
decided_on: DateData
review_by: DateData
}
/**
 * One edition of the plan for a locality, or for several localities.
 */
export interface LocalityPlanDocument {
/**
 * Always "locality-plan".
 */
kind: "locality-plan"
record?: RecordData
record_note?: RecordNoteData
id?: IdData
/**
 * The title of the plan.
 */
title: string
covers?: IdsData
voluntary?: YesNoData
community_of_interest?: ThingData
local_place_plan?: YesNoData
needs_considered?: NeedsData
period?: PeriodData
edition?: EditionData
/**
 * Each body that approved the plan. Short for the same under edition.
 */
approved_by?: ApprovalData[]
/**
 * Other editions of this plan that are known of, without a file of their own. They count wherever an edition counts.
 */
editions?: ListedEditionData[]
also_serves_as?: TextsData
/**
 * What the plan hopes for.
 */
vision?: string
values?: TextsData
part_of?: PlanAboveData
reported_to?: ReportingLinesData
/**
 * The headings that group the outcomes, whatever the plan calls them: themes, priorities, drivers, pillars, focus areas, strategic objectives.
 */
themes?: ThemeData[]
needs?: NeedsData
/**
 * The communities, of place or interest, that experience significantly poorer outcomes.
 */
poorer_communities?: NeedData[]
inequality?: ReducingInequalitiesData
participation?: PlanParticipationData
consulted?: ConsultationData
why_these?: ConsultationChoiceData
representations?: RepresentationsData
statement?: AttestationData
resources?: ResourcesData
/**
 * What the plan says about prevention.
 */
prevention?: string
national_link?: NationalLinkData
signatories?: TextsData
/**
 * How island communities were considered.
 */
island_communities?: string
/**
 * Documents that belong to the plan.
 */
documents?: DocumentData[]
review?: NextReviewData
/**
 * What each partner puts in for the outcomes of this plan.
 */
contributions?: ContributionData[]
outcomes?: OutcomesData
outcomes_seen?: OutcomesSeenData
measures?: MeasuresData
actions?: ActionsData
notes?: NotesData
}
export interface NeedsPartsData {
/**
 * The description itself.
 */
summary?: string
/**
 * Where in the published plan the description stands.
 */
section?: string
/**
 * Each need, so that outcomes can point at it.
 */
items?: NeedData[]
evidence?: EvidenceData
groups_with_poorer_outcomes?: TextsData
/**
 * How what people said shaped this understanding.
 */
participation_influence?: string
notes?: NotesData
}
/**
 * One need, with an id that outcomes can point at.
 */
export interface NeedData {
id?: IdData
/**
 * The need in a sentence.
 */
summary: string
/**
 * place or interest.
 */
kind?: ("place" | "interest")
/**
 * Where it comes from; "participation" where people said so.
 */
source?: string
evidence?: EvidenceData
}
export interface EvidencePartsData {
id?: IdData
/**
 * What the evidence is called.
 */
title?: string
/**
 * What is counted or measured.
 */
indicator?: string
value?: QuantityData
/**
 * What it is compared with.
 */
comparator?: string
comparator_value?: QuantityData
year?: DataDateData
date?: DateData
/**
 * Who published it, or "participation" where people said so.
 */
source?: string
url?: UrlData
/**
 * The area it speaks about: a locality, a ward, the council area.
 */
geography?: string
/**
 * Whether the figure varies by place, by group, or both.
 */
breakdown?: ("place" | "group" | "both")
/**
 * place or interest.
 */
kind?: ("place" | "interest")
notes?: NotesData
}
/**
 * An edition that has no file of its own. It counts wherever an edition counts, and what it says is not known.
 */
export interface ListedEditionData {
/**
 * Its id, by which reports and reviews can be on it, and replaces: and corrects: of other editions can name it.
 */
id?: string
/**
 * What this edition is called: "2024 refresh".
 */
label?: string
status?: StatusData
period?: PeriodData
/**
 * Each body that approved it. Two approvals are normal.
 */
approved_by?: ApprovalData[]
published_on?: PublicationDateData
url?: UrlData
other_form?: ThingData
replaces?: IdsData
/**
 * The id of the edition of which it was only a corrected reissue.
 */
corrects?: string
adopted_from?: ThingData
notes?: NotesData
}
/**
 * The larger document that this plan is a part of, or stands under: a single plan, a council plan, a plan for an island, or the longer plan that this one is laid over. Its title, or the parts. Where it is a plan in these files, this one did not take its place. Nothing else is asked of it.
 */
export interface PlanAboveData {
title?: ThingData
/**
 * What it is, in your own words: single plan, council plan, plan for the island.
 */
kind?: string
/**
 * Which part of it this plan is, or how the one leads to the other.
 */
how?: string
url?: UrlData
notes?: NotesData
}
/**
 * One board or committee that progress is reported to. Its name or a sentence, or the parts.
 */
export interface ReportingLineData {
/**
 * The board or committee, or the id of a group.
 */
body?: string
/**
 * In words: every quarter.
 */
how_often?: string
/**
 * What is reported there.
 */
what?: string
notes?: NotesData
}
export interface ThemePartsData {
id?: IdData
/**
 * The heading.
 */
title: string
/**
 * What the plan calls such a heading, where it has several kinds: priority, driver, focus area, strategic objective.
 */
called?: string
/**
 * What the plan says under the heading.
 */
summary?: string
measures?: MeasuresData
notes?: NotesData
}
/**
 * How the plan aims to reduce inequalities of outcome that result from socio-economic disadvantage. A sentence, which is the aim, or the parts.
 */
export interface ReducingInequalitiesData {
/**
 * What the plan aims at.
 */
aim?: string
/**
 * Whose outcomes are poorer.
 */
who_is_worse_off?: string
evidence?: EvidenceData
statement?: AttestationData
}
/**
 * How community bodies and others took part in making the plan, in words. A sentence, or the parts. Whom the partnership consulted stands under consulted.
 */
export interface PlanParticipationData {
/**
 * Who took part and how.
 */
summary?: string
/**
 * Where in the published plan this stands.
 */
section?: string
evidence?: EvidenceData
notes?: NotesData
}
export interface ConsultedPartsData {
/**
 * The body or the people.
 */
who: string
community_body?: YesNoData
/**
 * Meeting, survey, visit.
 */
how?: string
from?: DateData
to?: DateData
when?: DateData
/**
 * How many people took part.
 */
reach?: string
/**
 * What is different in the plan because of it.
 */
what_changed?: string
url?: UrlData
}
export interface RepresentationsPartsData {
/**
 * How many were received. 0 is an answer.
 */
received?: string
/**
 * What they said.
 */
summary?: string
/**
 * What was done with them.
 */
how_taken_into_account?: string
considered_on?: DateData
minute?: LinkData
statement?: AttestationData
}
export interface ResourcesPartsData {
/**
 * What the plan says about resources.
 */
statement?: string
/**
 * Each contribution.
 */
items?: ContributionData[]
}
export interface NationalLinkPartsData {
/**
 * What the plan says.
 */
statement?: string
/**
 * Which list of national outcomes it speaks of.
 */
set?: string
document?: LinkData
}
/**
 * When the plan will be reviewed. A sentence, or the parts.
 */
export interface NextReviewData {
/**
 * What the plan says of its review.
 */
summary?: string
/**
 * How often.
 */
cycle?: string
next_due?: DateData
statement?: AttestationData
}
/**
 * One local outcome.
 */
export interface OutcomeData {
id?: IdData
/**
 * The outcome in the words of the plan: what will be better for people.
 */
title: string
/**
 * The id or title of the theme it stands under.
 */
theme?: string
/**
 * The id of the outcome that this one is a part of.
 */
parent?: string
improvement?: ImprovementData
period?: PeriodData
/**
 * as published, paraphrased, or not seen. Left out, they are as published. Of other words, nothing is said about how the plan puts it.
 */
wording?: ("as published" | "paraphrased" | "not seen")
/**
 * short, medium or long term.
 */
horizon?: ("short" | "medium" | "long")
national_outcomes?: NationalOutcomesData
/**
 * A sentence on how this outcome is consistent with the national outcomes.
 */
consistency_note?: string
/**
 * The inequality of outcome that this is meant to reduce.
 */
inequality?: string
/**
 * Why this outcome was chosen.
 */
why_priority?: string
/**
 * Why the level aimed at is ambitious and realistic. Kept with the outcome; no rule looks at it.
 */
ambition_rationale?: string
needs_refs?: IdsData
/**
 * How communities shaped this outcome, or "none".
 */
participation_influence?: string
/**
 * What people will notice.
 */
what_will_be_different?: string
/**
 * The preventative work behind it and why.
 */
prevention?: string
lead?: TextsData
partners?: TextsData
measures?: MeasuresData
baseline?: BaselineData
target?: TargetData
actions?: ActionsData
/**
 * current, closed, or replaced.
 */
status?: ("current" | "closed" | "replaced")
closed?: ClosedData
replaced_by?: IdsData
touches?: TextsData
loip_outcome?: IdsData
url?: UrlData
notes?: NotesData
}
export interface ImprovementPartsData {
/**
 * The improvement in words.
 */
description?: string
notes?: NotesData
}
export interface NationalOutcomePartsData {
/**
 * Its title or statement.
 */
outcome: string
/**
 * Which list it is from: "2018" for the 11, "2011" for the 16.
 */
set?: string
/**
 * In one line, how the local outcome contributes to it.
 */
why?: string
/**
 * direct or contributes.
 */
strength?: ("direct" | "contributes")
confirmed_by?: PersonData
}
export interface ClosedPartsData {
/**
 * Why it was closed.
 */
reason?: string
on?: DateData
}
/**
 * One edition of the partnership's local outcomes improvement plan (LOIP), whatever it is called locally.
 */
export interface LoipDocument {
/**
 * Always "loip".
 */
kind: "loip"
record?: RecordData
record_note?: RecordNoteData
id?: IdData
/**
 * The title of the plan.
 */
title: string
period?: PeriodData
edition?: EditionData
/**
 * Each body that approved the plan. Short for the same under edition.
 */
approved_by?: ApprovalData[]
/**
 * Other editions of this plan that are known of, without a file of their own. They count wherever an edition counts.
 */
editions?: ListedEditionData[]
covers?: IdsData
also_serves_as?: TextsData
/**
 * What the plan hopes for.
 */
vision?: string
values?: TextsData
part_of?: PlanAboveData
reported_to?: ReportingLinesData
/**
 * The headings that group the outcomes, whatever the plan calls them: themes, priorities, drivers, pillars, focus areas, strategic objectives.
 */
themes?: ThemeData[]
needs?: NeedsData
/**
 * The communities, of place or interest, that experience significantly poorer outcomes.
 */
poorer_communities?: NeedData[]
inequality?: ReducingInequalitiesData
participation?: PlanParticipationData
consulted?: ConsultationData
why_these?: ConsultationChoiceData
representations?: RepresentationsData
statement?: AttestationData
resources?: ResourcesData
/**
 * What the plan says about prevention.
 */
prevention?: string
national_link?: NationalLinkData
signatories?: TextsData
/**
 * How island communities were considered.
 */
island_communities?: string
/**
 * Documents that belong to the plan.
 */
documents?: DocumentData[]
review?: NextReviewData
/**
 * What each partner puts in for the outcomes of this plan.
 */
contributions?: ContributionData[]
outcomes?: OutcomesData
outcomes_seen?: OutcomesSeenData
measures?: MeasuresData
actions?: ActionsData
notes?: NotesData
}
/**
 * How the partnership involves community bodies in all its work.
 */
export interface ParticipationDocument {
/**
 * Always "participation".
 */
kind: "participation"
record?: RecordData
record_note?: RecordNoteData
/**
 * The community bodies that were considered as able to contribute.
 */
bodies_considered?: BodyConsideredData[]
/**
 * The community bodies that take part or wish to.
 */
bodies?: BodyData[]
strategy?: ParticipationStrategyData
/**
 * How each of the seven standards is met: inclusion, support, planning, working together, methods, communication, impact.
 */
standards?: StandardData[]
/**
 * What each partner puts in to secure participation.
 */
contributions?: ContributionData[]
statement?: AttestationData
learning?: LearningData
notes?: NotesData
}
/**
 * One community body that was considered.
 */
export interface BodyConsideredData {
/**
 * What it is called.
 */
name: string
represents_inequality?: YesNoData
likely_to_contribute?: YesNoData
/**
 * What was decided about it, in any words: invite, for example.
 */
decision?: string
/**
 * Why so.
 */
why?: string
date?: DateData
/**
 * What was done to secure its participation.
 */
efforts?: EffortData[]
statement?: AttestationData
}
export interface EffortPartsData {
/**
 * What was done.
 */
what: string
date?: DateData
evidence?: LinkData
}
/**
 * One community body.
 */
export interface BodyData {
/**
 * What it is called.
 */
name: string
/**
 * place, interest, or identity.
 */
kind?: ("place" | "interest" | "identity")
wants_to_participate?: YesNoData
/**
 * In words.
 */
extent_wanted?: string
/**
 * In words.
 */
extent_enabled?: string
/**
 * Why it cannot take part as far as it wants.
 */
why_less?: string
/**
 * What was done to enable it.
 */
steps?: EffortData[]
/**
 * Whose experience it brings.
 */
whose_experience?: string
/**
 * What is different because of it.
 */
what_changed?: string
statement?: AttestationData
}
/**
 * The partnership's approach to participation.
 */
export interface ParticipationStrategyData {
/**
 * The approach in words. A text in the place of the parts is this.
 */
summary?: string
title?: ThingData
owner?: PersonsData
url?: UrlData
date?: DateData
}
/**
 * One of the seven standards.
 */
export interface StandardData {
/**
 * Its name: inclusion, support, planning, working together, methods, communication, or impact.
 */
standard: string
/**
 * How far it is met.
 */
rating?: string
statement?: AttestationData
}
/**
 * One thing that was learned.
 */
export interface LearningEntryData {
/**
 * good practice, barrier, streamlining, data sharing, or key partner.
 */
kind: ("good practice" | "barrier" | "streamlining" | "data sharing" | "key partner")
/**
 * What was learned.
 */
what: string
/**
 * The place or service.
 */
where?: string
evidence?: LinkData
/**
 * What could work elsewhere.
 */
can_be_replicated?: string
/**
 * A team mailbox.
 */
contact?: string
touches?: TextsData
national_action?: TextsData
outcomes?: IdsData
notes?: NotesData
}
/**
 * The partnership file of one Community Planning Partnership. One file for a partnership.
 */
export interface PartnershipDocument {
/**
 * Always "partnership".
 */
kind: "partnership"
record?: RecordData
record_note?: RecordNoteData
/**
 * What the partnership is called.
 */
name: string
/**
 * The council area: its name in any usual spelling, or its code.
 */
council_area: string
/**
 * unincorporated, or corporate where regulations under section 17 made it so.
 */
legal_form?: ("unincorporated" | "corporate")
s17_regulations?: ThingData
s17_application?: S17ApplicationData
/**
 * A team mailbox, not a person.
 */
contact?: string
labels?: LabelsData
/**
 * What your rating words mean: each word with improved, maintained, declined, mixed, too early, no data or not assessed.
 */
ratings?: {
[k: string]: ("improved" | "maintained" | "declined" | "mixed" | "too early" | "no data" | "not assessed")
}
reporting_year?: YearRuleData
reporting_year_locality?: YearRuleData
/**
 * Everybody who takes part, the statutory partners of schedule 1 first.
 */
partners?: PartnerData[]
/**
 * The board and the groups below it.
 */
groups?: GroupData[]
/**
 * How the area is divided into localities, where they are not listed one by one. A text in the place of the list is this.
 */
localities_in_words?: string
/**
 * The smaller areas into which the council area is divided, each with the decision whether its people have significantly poorer outcomes.
 */
localities?: LocalityData[]
/**
 * Areas that services are planned or run for, and that are no localities under section 9 of the Act: health localities, school areas, area committees. Nothing is asked of them.
 */
service_areas?: ServiceAreaData[]
locality_identification?: LocalityIdentificationData
governance?: GovernanceData
statement?: AttestationData
/**
 * What each partner puts in.
 */
contributions?: ContributionData[]
/**
 * Information about outcomes that the partnership asked a partner for.
 */
information_requests?: InformationRequestData[]
/**
 * Plans of others that read this one: community justice, police, fire, development plan, child poverty report, children's services.
 */
linked_plans?: LinkedPlanData[]
/**
 * Fairer Scotland, island communities and equality assessments by member bodies.
 */
assessments?: ImpactAssessmentData[]
notes?: NotesData
}
/**
 * An application to the Scottish Ministers to become a body corporate, where one was made.
 */
export interface S17ApplicationData {
summary?: ThingData
applicants?: TextsData
date?: DateData
/**
 * Who was consulted on it and how.
 */
consultation?: string
/**
 * What they said and how that was taken into account.
 */
representations?: string
/**
 * The functions proposed for the body.
 */
functions?: string
evidence?: LinkData
}
/**
 * The words this partnership uses, so that reports speak its language: outcome: Stretch Outcome.
 */
export interface LabelsData {
/**
 * What the plan is called here.
 */
plan?: string
/**
 * What a theme is called here.
 */
theme?: string
/**
 * What an outcome is called here.
 */
outcome?: string
/**
 * What a measure is called here.
 */
measure?: string
/**
 * What an action is called here.
 */
action?: string
/**
 * What a locality is called here.
 */
locality?: string
/**
 * What a locality plan is called here.
 */
locality_plan?: string
/**
 * What a progress report is called here.
 */
progress_report?: string
}
export interface YearRulePartsData {
/**
 * The day on which it starts: 1 April.
 */
starts?: string
direction?: DirectionData
}
/**
 * The direction by Ministers that moved the start of the year.
 */
export interface DirectionData {
date?: DateData
reference?: ThingData
url?: UrlData
}
export interface PartnerPartsData {
id?: IdData
/**
 * What the partner is called.
 */
name: string
/**
 * Its usual short name.
 */
acronym?: string
also_known_as?: TextsData
schedule_1?: ThingData
statutory?: YesNoData
/**
 * facilitates (section 13), takes part, local, or in your own words.
 */
role?: string
since?: DateData
until?: DateData
lead?: PersonsData
participation?: PartnerStatementsData
facilitation?: PartnerStatementsData
corporate_plan?: CorporatePlanData
regard_to_guidance?: PartnerStatementData
notes?: NotesData
}
/**
 * What is stated of one partner. Evidence, locator and owner that are left out are those of the statement: of the partnership file.
 */
export interface PartnerStatementData {
/**
 * What is stated.
 */
claim: string
evidence?: LinkData
/**
 * Where in the document: item, page, paragraph, or "the whole".
 */
locator?: string
owner?: PersonsData
date: DateData
}
/**
 * The partner's own plan, and the outcomes it takes up.
 */
export interface CorporatePlanData {
title?: ThingData
url?: UrlData
outcomes?: IdsData
date?: DateData
statement?: AttestationData
}
export interface GroupPartsData {
id?: IdData
/**
 * What the group is called.
 */
name: string
/**
 * board, executive, delivery, locality, or task force.
 */
kind?: ("board" | "executive" | "delivery" | "locality" | "task force" | "other")
chair?: PersonData
notes?: NotesData
}
/**
 * One of the smaller areas into which the council area is divided.
 */
export interface LocalityData {
id?: IdData
/**
 * What it is called.
 */
name: string
also_known_as?: TextsData
/**
 * Write "ward" when the locality is one electoral ward. Anything else is an area of no more than 30,000 people.
 */
made_of?: ("ward" | "wards" | "data zones" | "settlements" | "islands" | "school areas" | "other")
ward_code?: ThingData
members?: TextsData
population?: PopulationData
poorer_outcomes?: YesNoData
/**
 * this area, Scotland, or both.
 */
compared_with?: ("this area" | "Scotland" | "both")
evidence?: EvidenceData
decided_on?: DateData
minute?: LinkData
/**
 * Why the boundary lies where it does. Kept with the locality; no rule looks at it.
 */
rationale?: string
overlaps?: IdsData
continuous?: YesNoData
notes?: NotesData
}
export interface PopulationPartsData {
value: QuantityData
/**
 * Where the number comes from.
 */
source?: string
as_at?: DataDateData
}
/**
 * One area that is no locality under section 9. Its name, or the parts.
 */
export interface ServiceAreaData {
id?: IdData
/**
 * What it is called.
 */
name: string
/**
 * Which services use it: health and social care, schools, area committees.
 */
what_for?: string
members?: TextsData
population?: PopulationData
localities?: TextsData
notes?: NotesData
}
/**
 * The method, and the needs and circumstances that were taken into account.
 */
export interface LocalityIdentificationData {
/**
 * How the decision was made.
 */
method?: string
needs_refs?: IdsData
minute?: LinkData
statement?: AttestationData
}
/**
 * How the partnership governs itself.
 */
export interface GovernanceData {
/**
 * How the partnership governs itself, in words. A text in the place of the parts is this.
 */
summary?: string
terms_of_reference?: LinkData
scrutiny_body?: ThingData
reported_to?: ReportingLinesData
self_assessment?: SelfAssessmentData
regard_to_guidance?: AttestationData
statement?: AttestationData
}
/**
 * The partnership's assessment of itself.
 */
export interface SelfAssessmentData {
summary?: ThingData
date?: DateData
url?: UrlData
/**
 * The nine principles of effective community planning, each with a statement.
 */
principles?: PrincipleData[]
statement?: AttestationData
}
/**
 * One principle, how far it is met, and the evidence.
 */
export interface PrincipleData {
/**
 * Its name.
 */
principle?: string
/**
 * How far it is met.
 */
level?: string
statement?: AttestationData
}
/**
 * One request.
 */
export interface InformationRequestData {
/**
 * Who was asked.
 */
partner?: string
outcome?: IdsData
/**
 * What was asked for.
 */
what?: string
requested_on?: DateData
provided_on?: DateData
statement?: AttestationData
}
/**
 * One plan of others.
 */
export interface LinkedPlanData {
/**
 * community justice, police, fire, local development plan, local place plan, child poverty, children's services, community wealth building, other.
 */
kind: ("community justice" | "police" | "fire" | "local development plan" | "local place plan" | "child poverty" | "children's services" | "community wealth building" | "other")
/**
 * What it is called.
 */
title?: string
/**
 * The id of the LOIP edition that it used.
 */
loip?: string
outcomes?: IdsData
year?: DateData
url?: UrlData
/**
 * Reviews of that plan after the LOIP was revised.
 */
reviews?: LinkedReviewData[]
statement?: AttestationData
notes?: NotesData
}
/**
 * One review.
 */
export interface LinkedReviewData {
/**
 * What caused it.
 */
trigger?: string
/**
 * The id of the LOIP edition.
 */
loip?: string
date?: DateData
/**
 * revised, or a statement.
 */
result?: string
url?: UrlData
}
/**
 * One assessment by a member body.
 */
export interface ImpactAssessmentData {
/**
 * Fairer Scotland, island communities, equality.
 */
kind: ("Fairer Scotland" | "island communities" | "equality" | "other")
/**
 * The body that made it.
 */
body?: string
/**
 * The decision it is about.
 */
decision?: string
/**
 * done, or not needed.
 */
result?: ("done" | "not needed")
/**
 * Why none was needed, and where that is published.
 */
explanation?: string
date?: DateData
url?: UrlData
statement?: AttestationData
}
/**
 * The report on one reporting year, on the LOIP, on locality plans, or on both.
 */
export interface ProgressReportDocument {
/**
 * Always "progress-report".
 */
kind: "progress-report"
record?: RecordData
record_note?: RecordNoteData
id?: IdData
/**
 * The title of the report.
 */
title?: string
covers?: IdsData
reporting_year: ReportingYearData
status?: StatusData
published_on?: PublicationDateData
url?: UrlData
other_form?: ThingData
/**
 * Each body that approved it.
 */
approved_by?: ApprovalData[]
/**
 * One for each outcome of the plan, whether there was any improvement in it during the year.
 */
assessments?: AssessmentData[]
/**
 * Figures and measures that the report gives apart from the assessment of an outcome.
 */
measures?: ReportMeasureData[]
participation?: ReportParticipationData
actions?: ActionsData
learning?: LearningData
/**
 * What the report itself says of each duty of the Act, where it has a table or list of them. No verdict rests on it.
 */
duties?: DutyToldData[]
changes_since_last?: TextsData
notes?: NotesData
}
export interface ReportingYearPartsData {
from?: DateData
to?: DateData
/**
 * The words of the published document.
 */
as_published?: string
}
/**
 * Whether there was any improvement in one outcome during the year.
 */
export interface AssessmentData {
/**
 * The id of the outcome.
 */
outcome: string
/**
 * The id of the plan, or of the edition, that the outcome stands in. It is needed where several that the report covers number their outcomes alike.
 */
plan?: string
/**
 * The title of the outcome as the report has it. One that differs from the title in the plan is another outcome.
 */
title?: string
/**
 * improved, maintained, declined, mixed, too early, no data, not assessed; or one of your own rating words.
 */
judgement?: string
/**
 * The words of the published report.
 */
as_published?: string
/**
 * What the judgement rests on.
 */
because?: string
/**
 * How the actions stand: on track, delayed. It says nothing about the outcome.
 */
delivery?: string
/**
 * What will be done where there was no improvement.
 */
response?: string
/**
 * The figures behind the judgement.
 */
measures?: MeasureReportData[]
notes?: NotesData
}
/**
 * What was measured this year.
 */
export interface MeasureReportData {
/**
 * The id or name of the measure.
 */
measure?: string
value?: QuantityData
as_at?: DataDateData
provisional?: YesNoData
/**
 * Why and from what an earlier figure was changed.
 */
restated?: string
/**
 * active, paused, dropped, or no data.
 */
status?: ("active" | "paused" | "dropped" | "no data")
/**
 * Why there is no figure.
 */
why?: string
/**
 * The rating word for the measure.
 */
rating?: string
notes?: NotesData
}
/**
 * One measure that belongs to no one outcome, or names its outcomes: its figure this year, or the whole of it.
 */
export interface ReportMeasureData {
id?: IdData
/**
 * The id or name of a measure of the plan.
 */
measure?: string
/**
 * What is measured.
 */
name?: string
outcomes?: IdsData
/**
 * per cent, people, pounds.
 */
unit?: string
/**
 * Which way is better: up, down, keep, or within a range.
 */
direction?: ("up" | "down" | "keep" | "within")
value?: QuantityData
as_at?: DataDateData
provisional?: YesNoData
/**
 * Why and from what an earlier figure was changed.
 */
restated?: string
baseline?: BaselineData
target?: TargetData
/**
 * Several targets, one for each year.
 */
targets?: TargetData[]
/**
 * What was measured, and when.
 */
actuals?: ActualData[]
/**
 * Figures of other places to compare with.
 */
comparators?: ComparatorData[]
/**
 * Who publishes the figures.
 */
source?: string
/**
 * active, paused, dropped, or no data.
 */
status?: ("active" | "paused" | "dropped" | "no data")
/**
 * Why there is no figure.
 */
why?: string
/**
 * The rating word for the measure.
 */
rating?: string
notes?: NotesData
}
/**
 * Two answers: how far community bodies took part during the year, and how far that was effective.
 */
export interface ReportParticipationData {
/**
 * What the report says of participation without telling the two answers apart. A text in the place of the parts is this.
 */
summary?: string
extent?: ExtentData
effectiveness?: EffectivenessData
notes?: NotesData
}
export interface ExtentPartsData {
/**
 * How far community bodies took part.
 */
summary?: string
bodies?: TextsData
functions?: TextsData
evidence?: EvidenceData
}
export interface EffectivenessPartsData {
/**
 * How far it was effective.
 */
summary?: string
/**
 * What that view rests on.
 */
basis?: string
community_view_sought?: YesNoData
evidence?: EvidenceData
}
/**
 * What the report says of one duty. A sentence, or the parts.
 */
export interface DutyToldData {
/**
 * The duty as the report names it: section 8(2)(a), or a few words.
 */
duty?: string
/**
 * What the report says of it.
 */
says?: string
/**
 * Where in the report that stands: page or section.
 */
where?: string
notes?: NotesData
}
/**
 * A review of a plan or of progress under section 7 or 11, or of the partnership itself, with its improvement actions.
 */
export interface ReviewDocument {
/**
 * Always "review".
 */
kind: "review"
record?: RecordData
record_note?: RecordNoteData
id?: IdData
/**
 * What it is called.
 */
title?: string
/**
 * plan, progress, or partnership.
 */
of: ("plan" | "progress" | "partnership")
plan?: IdsData
date: DateData
/**
 * revise, or no change.
 */
decision?: ("revise" | "no change")
revision_adopted?: YesNoData
outcomes_covered?: IdsData
/**
 * What community bodies said.
 */
community_bodies_view?: string
/**
 * What caused the review.
 */
trigger?: string
minute?: LinkData
findings?: TextsData
/**
 * What will be improved, in the three areas.
 */
actions?: ImprovementActionData[]
learning?: LearningData
statement?: AttestationData
notes?: NotesData
}
/**
 * One action of the improvement plan.
 */
export interface ImprovementActionData {
id?: IdData
/**
 * What will be done.
 */
title: string
/**
 * prioritise, governance, or performance.
 */
area?: ("prioritise" | "governance" | "performance")
owner?: PersonsData
due?: DueDateData
done?: DateData
/**
 * What the board is asked to decide.
 */
decision_sought?: string
/**
 * What the board decided.
 */
decision_taken?: string
notes?: NotesData
}
