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
 * How far this edition has come: draft, consultation, approved, published or superseded. Left out, it counts as published when published_on is given.
 */
export type StatusData = ("draft" | "consultation" | "approved" | "published" | "superseded")
/**
 * Anything you want to keep with this item. It is not checked.
 */
export type NotesData = (string | string[])
/**
 * One action. A title, or the parts.
 */
export type ActionData = (string | ActionPartsData)
/**
 * Who does what, by when, with what.
 */
export type ActionsData = ActionData[]
/**
 * Where things stood, with the year: "20% (2022/23)".
 */
export type BaselineData = (string | BaselinePartsData)
/**
 * Where it should get to, and by when: "no more than 10% by 2030".
 */
export type TargetData = (string | TargetPartsData)
/**
 * A figure as people write it: 24,500 or 20% or £40,000. Use "not known" where there is none.
 */
export type QuantityData = string
/**
 * How the improvement will be seen.
 */
export type MeasuresData = MeasureData[]
/**
 * A document that belongs to this one.
 */
export type DocumentData = (string | DocumentPartsData)
/**
 * Where the public can read it.
 */
export type UrlData = string
/**
 * One piece of evidence, as a title or in parts.
 */
export type EvidenceItemData = (string | EvidencePartsData)
/**
 * What shows it.
 */
export type EvidenceData = EvidenceItemData[]
/**
 * The period within which the improvement is to be achieved, as people write it ("2024-34", "April 2024 to March 2029"), or from and to.
 */
export type PeriodData = (string | PeriodPartsData)
/**
 * A heading that groups outcomes. A title, or an id and a title.
 */
export type ThemeData = (string | ThemePartsData)
/**
 * What the plan says about the needs and circumstances of the people who live in the area. Text, or a summary with evidence.
 */
export type NeedsData = (string | NeedsPartsData)
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
 * Why and when the outcome was closed.
 */
export type ClosedData = (string | ClosedPartsData)
/**
 * The local outcomes to which the partnership gives priority.
 */
export type OutcomesData = OutcomeData[]
/**
 * How the improvement will be seen.
 */
export type MeasuresData1 = MeasureData[]
/**
 * Who does what, by when, with what.
 */
export type ActionsData1 = ActionData[]
/**
 * How the improvement will be seen.
 */
export type MeasuresData2 = MeasureData[]
/**
 * Who does what, by when, with what.
 */
export type ActionsData2 = ActionData[]
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
 * How it took part with the other partners.
 */
export type AttestationsData = AttestationData1[]
/**
 * How it helped the partnership to work (section 13).
 */
export type AttestationsData1 = AttestationData1[]
/**
 * One group. A name, or the parts.
 */
export type GroupData = (string | GroupPartsData)
/**
 * How many people live there, with source and date.
 */
export type PopulationData = (string | PopulationPartsData)
/**
 * What shows it.
 */
export type EvidenceData1 = EvidenceItemData[]
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
/**
 * Who does what, by when, with what.
 */
export type ActionsData3 = ActionData[]

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
/**
 * The ids of the plans it delivers. Left out, it is for the LOIP.
 */
covers?: (string | string[])
/**
 * The period it is for.
 */
period?: (string | PeriodPartsData)
edition?: EditionData
actions?: ActionsData
measures?: MeasuresData
/**
 * What each partner puts in.
 */
contributions?: ContributionData[]
/**
 * Documents that belong to it.
 */
documents?: DocumentData[]
notes?: NotesData
}
export interface PeriodPartsData {
/**
 * When it starts.
 */
from?: string
/**
 * When it ends.
 */
to?: string
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
/**
 * The day on which this edition was published.
 */
published_on?: string
/**
 * Where this edition is published.
 */
url?: string
/**
 * How it was published where there is no web address.
 */
other_form?: string
/**
 * The id of the edition that this one replaces.
 */
replaces?: string
/**
 * The earlier document that was taken over as this plan.
 */
adopted_from?: string
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
/**
 * The day of the decision.
 */
on?: string
/**
 * Where the decision is recorded.
 */
minute?: string
}
export interface ActionPartsData {
id?: IdData
/**
 * What will be done.
 */
title: string
/**
 * The ids of the outcomes it serves.
 */
outcomes?: (string | string[])
/**
 * Who leads. A partner or group.
 */
lead?: string
/**
 * Who else takes part.
 */
partners?: (string | string[])
/**
 * When it starts.
 */
start?: string
/**
 * By when it is done. "Ongoing" is allowed.
 */
end?: string
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
/**
 * The project charter.
 */
charter_url?: string
/**
 * The localities it is for.
 */
locality?: (string | string[])
/**
 * The national priorities that it touches on.
 */
touches?: (string | string[])
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
/**
 * The ids of the outcomes it belongs to. Only needed where measures stand apart from outcomes.
 */
outcomes?: (string | string[])
/**
 * per cent, people, pounds.
 */
unit?: string
/**
 * Which way is better: up, down, keep, or within a range.
 */
direction?: ("up" | "down" | "keep" | "within")
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
/**
 * When the next figure comes.
 */
next_release?: string
break?: BreakData
/**
 * active, paused, dropped, or no data.
 */
status?: ("active" | "paused" | "dropped" | "no data")
/**
 * Why it is paused, dropped, or without data.
 */
why?: string
/**
 * The groups and places for which figures are shown.
 */
disaggregated_by?: (string | string[])
/**
 * Whether communities chose this measure.
 */
participation?: string
notes?: NotesData
}
export interface BaselinePartsData {
/**
 * The figure. 0 is a figure; "not known" is an answer.
 */
value?: string
/**
 * The year or date of the figure.
 */
as_at?: string
/**
 * The words of the published document.
 */
as_published?: string
}
export interface TargetPartsData {
/**
 * The figure to reach.
 */
value?: string
/**
 * at least, at most, exactly, or change by.
 */
test?: ("at least" | "at most" | "exactly" | "change by")
/**
 * When it should be reached.
 */
by?: string
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
/**
 * The year or date of the figure.
 */
as_at?: string
/**
 * Where the figure was published.
 */
published_in?: string
/**
 * Whether the figure may still change.
 */
provisional?: string
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
/**
 * The year or date of the figure.
 */
as_at?: string
}
/**
 * From when the figures cannot be compared with earlier ones, and why.
 */
export interface BreakData {
/**
 * The first figure made the new way.
 */
from?: string
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
 * The ids of the outcomes it is for.
 */
outcome?: (string | string[])
/**
 * community participation, prevention, reducing inequalities, community capacity.
 */
purpose?: (string | string[])
/**
 * funds, staff, assets, other, or nil.
 */
kind?: ("funds" | "staff" | "assets" | "in kind" | "other" | "nil")
/**
 * A figure or words.
 */
amount?: string
/**
 * The period it is for.
 */
period?: (string | PeriodPartsData)
decided?: AttestationData
notes?: NotesData
}
/**
 * Where the partnership decided that this is appropriate.
 */
export interface AttestationData {
/**
 * What the partnership says.
 */
claim?: string
/**
 * The document that shows it. A web address or a document reference.
 */
evidence?: string
/**
 * Where in the document: item, page, paragraph.
 */
locator?: string
/**
 * Who stands behind the statement.
 */
owner?: (string | PersonPartsData)
/**
 * When the statement was made.
 */
date?: string
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
/**
 * Its date.
 */
date?: string
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
 * What it covers. One outcome or matter.
 */
scope?: string
/**
 * Why.
 */
reason?: string
/**
 * Who decided.
 */
owner?: (string | PersonPartsData)
/**
 * Where it is recorded.
 */
evidence?: string
/**
 * When.
 */
decided_on?: string
/**
 * When it will be looked at again.
 */
review_by?: string
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
 * The id of the one local outcome.
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
/**
 * When.
 */
agreed_on?: string
/**
 * Where it is recorded.
 */
evidence?: string
/**
 * Who keeps it.
 */
owner?: (string | PersonPartsData)
/**
 * When it will be looked at again.
 */
review_by?: string
}
/**
 * One departure from guidance.
 */
export interface DepartureData {
/**
 * The rule or the row of the guidance.
 */
rule?: string
/**
 * Why.
 */
reason?: string
/**
 * Who decided.
 */
owner?: (string | PersonPartsData)
/**
 * Where it is recorded.
 */
evidence?: string
/**
 * When.
 */
decided_on?: string
/**
 * When it will be looked at again.
 */
review_by?: string
}
/**
 * One finding that is accepted for now.
 */
export interface AcceptedData {
/**
 * The rule that made the finding.
 */
rule?: string
/**
 * The id of the one item it is about.
 */
item?: string
/**
 * Why.
 */
reason?: string
/**
 * Who decided.
 */
owner?: (string | PersonPartsData)
/**
 * Where it is recorded.
 */
evidence?: string
/**
 * When.
 */
decided_on?: string
/**
 * When it will be looked at again.
 */
review_by?: string
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
/**
 * The ids or names of the localities that this plan is for.
 */
covers?: (string | string[])
/**
 * Whether the plan is made by choice under section 10(2). The duties to review it and to report on it are the same.
 */
voluntary?: string
/**
 * The group that the plan is for, where it is not for a place. Such a plan is useful, but it is not a locality plan under the Act.
 */
community_of_interest?: string
/**
 * Whether this is a local place plan under planning law. That is another document.
 */
local_place_plan?: string
/**
 * The needs and circumstances of the people of the locality that were taken into account, and the evidence.
 */
needs_considered?: (string | NeedsPartsData)
period?: PeriodData
edition?: EditionData
/**
 * Each body that approved the plan. Short for the same under edition.
 */
approved_by?: ApprovalData[]
/**
 * Other editions of this plan that are known of, without a file of their own.
 */
editions?: EditionData[]
/**
 * Other documents that this one is at the same time: locality plan, community plan, council plan, children's services plan.
 */
also_serves_as?: (string | string[])
/**
 * What the plan hopes for.
 */
vision?: string
/**
 * The values of the partnership.
 */
values?: (string | string[])
/**
 * The headings that group the outcomes.
 */
themes?: ThemeData[]
needs?: NeedsData
/**
 * The communities, of place or interest, that experience significantly poorer outcomes.
 */
poorer_communities?: NeedData[]
/**
 * How the plan aims to reduce inequalities of outcome that result from socio-economic disadvantage.
 */
inequality?: {
/**
 * What the plan aims at.
 */
aim?: string
/**
 * Whose outcomes are poorer.
 */
who_is_worse_off?: string
evidence?: EvidenceData
statement?: AttestationData1
}
consulted?: ConsultationData
why_these?: ConsultationChoiceData
representations?: RepresentationsData
resources?: ResourcesData
/**
 * What the plan says about prevention.
 */
prevention?: string
national_link?: NationalLinkData
/**
 * The partners that signed the plan.
 */
signatories?: (string | string[])
/**
 * How island communities were considered.
 */
island_communities?: string
/**
 * Documents that belong to the plan.
 */
documents?: DocumentData[]
/**
 * When the plan will be reviewed.
 */
review?: {
/**
 * How often.
 */
cycle?: string
/**
 * When the next one is due.
 */
next_due?: string
}
/**
 * What each partner puts in for the outcomes of this plan.
 */
contributions?: ContributionData[]
outcomes?: OutcomesData
measures?: MeasuresData1
actions?: ActionsData1
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
/**
 * The communities of place and of interest whose outcomes are poorer.
 */
groups_with_poorer_outcomes?: (string | string[])
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
/**
 * A figure as people write it: 24,500 or 20% or £40,000. Use "not known" where there is none.
 */
value?: string
/**
 * What it is compared with.
 */
comparator?: string
/**
 * A figure as people write it: 24,500 or 20% or £40,000. Use "not known" where there is none.
 */
comparator_value?: string
/**
 * The year or date of the figure.
 */
year?: string
/**
 * The date of the document.
 */
date?: string
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
export interface ThemePartsData {
id?: IdData
/**
 * The heading.
 */
title: string
notes?: NotesData
}
/**
 * Something that only the partnership can say, with the evidence for it. All five fields belong together.
 */
export interface AttestationData1 {
/**
 * What the partnership says.
 */
claim?: string
/**
 * The document that shows it. A web address or a document reference.
 */
evidence?: string
/**
 * Where in the document: item, page, paragraph.
 */
locator?: string
/**
 * Who stands behind the statement.
 */
owner?: (string | PersonPartsData)
/**
 * When the statement was made.
 */
date?: string
}
export interface ConsultedPartsData {
/**
 * The body or the people.
 */
who: string
/**
 * Whether it is a community body.
 */
community_body?: string
/**
 * Meeting, survey, visit.
 */
how?: string
/**
 * When it began.
 */
from?: string
/**
 * When it ended.
 */
to?: string
/**
 * When it took place.
 */
when?: string
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
/**
 * What was said in response to the consultation, and how it was taken into account before publication.
 */
export interface RepresentationsData {
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
/**
 * The day they were considered.
 */
considered_on?: string
/**
 * Where that is recorded.
 */
minute?: string
statement?: AttestationData1
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
/**
 * Where the links are set out.
 */
document?: string
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
/**
 * The period within which the improvement is to be achieved, as people write it ("2024-34", "April 2024 to March 2029"), or from and to.
 */
period?: (string | PeriodPartsData)
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
 * Why the level aimed at is ambitious and realistic.
 */
ambition_rationale?: string
/**
 * The ids of the needs that this outcome answers.
 */
needs_refs?: (string | string[])
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
/**
 * The partner or group that leads. An id or a name.
 */
lead?: string
/**
 * The partners that take part. Ids or names.
 */
partners?: (string | string[])
measures?: MeasuresData
/**
 * Where things stood, with the year: "20% (2022/23)".
 */
baseline?: (string | BaselinePartsData)
/**
 * Where it should get to, and by when: "no more than 10% by 2030".
 */
target?: (string | TargetPartsData)
actions?: ActionsData
/**
 * current, closed, or replaced.
 */
status?: ("current" | "closed" | "replaced")
closed?: ClosedData
/**
 * The ids of the outcomes that took its place.
 */
replaced_by?: (string | string[])
/**
 * The national priorities that it touches on.
 */
touches?: (string | string[])
/**
 * For a locality plan: the LOIP outcome it belongs to, where there is one.
 */
loip_outcome?: (string | string[])
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
/**
 * The person who confirmed the link.
 */
confirmed_by?: (string | PersonPartsData)
}
export interface ClosedPartsData {
/**
 * Why it was closed.
 */
reason?: string
/**
 * When it was closed.
 */
on?: string
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
 * Other editions of this plan that are known of, without a file of their own.
 */
editions?: EditionData[]
/**
 * For a LOIP that also serves as a locality plan: the ids or names of the localities it is the plan for.
 */
covers?: (string | string[])
/**
 * Other documents that this one is at the same time: locality plan, community plan, council plan, children's services plan.
 */
also_serves_as?: (string | string[])
/**
 * What the plan hopes for.
 */
vision?: string
/**
 * The values of the partnership.
 */
values?: (string | string[])
/**
 * The headings that group the outcomes.
 */
themes?: ThemeData[]
needs?: NeedsData
/**
 * The communities, of place or interest, that experience significantly poorer outcomes.
 */
poorer_communities?: NeedData[]
/**
 * How the plan aims to reduce inequalities of outcome that result from socio-economic disadvantage.
 */
inequality?: {
/**
 * What the plan aims at.
 */
aim?: string
/**
 * Whose outcomes are poorer.
 */
who_is_worse_off?: string
evidence?: EvidenceData
statement?: AttestationData1
}
consulted?: ConsultationData
why_these?: ConsultationChoiceData
representations?: RepresentationsData
resources?: ResourcesData
/**
 * What the plan says about prevention.
 */
prevention?: string
national_link?: NationalLinkData
/**
 * The partners that signed the plan.
 */
signatories?: (string | string[])
/**
 * How island communities were considered.
 */
island_communities?: string
/**
 * Documents that belong to the plan.
 */
documents?: DocumentData[]
/**
 * When the plan will be reviewed.
 */
review?: {
/**
 * How often.
 */
cycle?: string
/**
 * When the next one is due.
 */
next_due?: string
}
/**
 * What each partner puts in for the outcomes of this plan.
 */
contributions?: ContributionData[]
outcomes?: OutcomesData
measures?: MeasuresData2
actions?: ActionsData2
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
/**
 * The partnership's approach to participation.
 */
strategy?: {
/**
 * What it is called.
 */
title?: string
/**
 * Who is responsible for it.
 */
owner?: (string | PersonPartsData)
url?: UrlData
/**
 * Its date.
 */
date?: string
}
/**
 * How each of the seven standards is met: inclusion, support, planning, working together, methods, communication, impact.
 */
standards?: StandardData[]
/**
 * What each partner puts in to secure participation.
 */
contributions?: ContributionData[]
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
/**
 * Whether it represents people who experience inequalities of outcome from socio-economic disadvantage.
 */
represents_inequality?: string
/**
 * invite, or not now.
 */
decision?: ("invite" | "not now")
/**
 * Why so.
 */
why?: string
/**
 * When that was decided.
 */
date?: string
/**
 * What was done to secure its participation.
 */
efforts?: EffortData[]
}
export interface EffortPartsData {
/**
 * What was done.
 */
what: string
/**
 * When.
 */
date?: string
/**
 * What shows it.
 */
evidence?: string
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
/**
 * Whether it wants to.
 */
wants_to_participate?: string
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
}
/**
 * One of the seven standards.
 */
export interface StandardData {
/**
 * Its name.
 */
standard: ("inclusion" | "support" | "planning" | "working together" | "methods" | "communication" | "impact")
/**
 * How far it is met.
 */
rating?: string
statement?: AttestationData1
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
/**
 * What shows it.
 */
evidence?: string
/**
 * What could work elsewhere.
 */
can_be_replicated?: string
/**
 * A team mailbox.
 */
contact?: string
/**
 * The national priorities it touches on.
 */
touches?: (string | string[])
/**
 * The national action that would remove a barrier.
 */
national_action?: (string | string[])
/**
 * The ids of the outcomes it is about.
 */
outcomes?: (string | string[])
notes?: NotesData
}
/**
 * The profile of one Community Planning Partnership. One file for a partnership.
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
/**
 * The regulations that made it a body corporate.
 */
s17_regulations?: string
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
/**
 * When the reporting year starts. It is 1 April unless Ministers directed otherwise.
 */
reporting_year_locality?: (string | YearRulePartsData)
/**
 * Everybody who takes part, the statutory partners of schedule 1 first.
 */
partners?: PartnerData[]
/**
 * The board and the groups below it.
 */
groups?: GroupData[]
/**
 * The smaller areas into which the council area is divided, each with the decision whether its people have significantly poorer outcomes.
 */
localities?: LocalityData[]
/**
 * The method, and the needs and circumstances that were taken into account.
 */
locality_identification?: {
/**
 * How the decision was made.
 */
method?: string
/**
 * The ids of the needs it rests on.
 */
needs_refs?: (string | string[])
/**
 * Where the decision is recorded.
 */
minute?: string
statement?: AttestationData1
}
/**
 * How the partnership governs itself.
 */
governance?: {
/**
 * Where they can be read.
 */
terms_of_reference?: string
/**
 * Who scrutinises performance.
 */
scrutiny_body?: string
self_assessment?: SelfAssessmentData
statement?: AttestationData1
}
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
/**
 * The date of the direction.
 */
date?: string
/**
 * Its reference.
 */
reference?: string
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
/**
 * Other names for it.
 */
also_known_as?: (string | string[])
/**
 * The entry of schedule 1 that it answers to, where the name does not show it: "Health Board".
 */
schedule_1?: string
/**
 * Whether it is a partner by law. Left out, the name decides.
 */
statutory?: string
/**
 * facilitates (section 13), takes part, or local.
 */
role?: ("facilitates" | "takes part" | "local")
/**
 * Since when it takes part.
 */
since?: string
/**
 * Until when it took part.
 */
until?: string
/**
 * Who speaks for it.
 */
lead?: (string | PersonPartsData)
participation?: AttestationsData
facilitation?: AttestationsData1
corporate_plan?: CorporatePlanData
notes?: NotesData
}
/**
 * The partner's own plan, and the outcomes it takes up.
 */
export interface CorporatePlanData {
/**
 * What it is called.
 */
title?: string
url?: UrlData
/**
 * The ids of the LOIP outcomes it refers to.
 */
outcomes?: (string | string[])
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
/**
 * Who chairs it.
 */
chair?: (string | PersonPartsData)
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
/**
 * Other names for it.
 */
also_known_as?: (string | string[])
/**
 * Write "ward" when the locality is one electoral ward. Anything else is an area of no more than 30,000 people.
 */
made_of?: ("ward" | "wards" | "data zones" | "settlements" | "islands" | "school areas" | "other")
/**
 * The code of the electoral ward: S13002650.
 */
ward_code?: string
/**
 * The codes or names of the wards, data zones or places that it is made of.
 */
members?: (string | string[])
population?: PopulationData
/**
 * The decision under section 9(3): do people here experience significantly poorer outcomes because of socio-economic disadvantage?
 */
poorer_outcomes?: string
/**
 * this area, Scotland, or both.
 */
compared_with?: ("this area" | "Scotland" | "both")
evidence?: EvidenceData1
/**
 * The date of the decision.
 */
decided_on?: string
/**
 * Where the decision is recorded.
 */
minute?: string
/**
 * Why the boundary lies where it does.
 */
rationale?: string
/**
 * The localities that share a part of it.
 */
overlaps?: (string | string[])
/**
 * Whether it is one connected area.
 */
continuous?: string
notes?: NotesData
}
export interface PopulationPartsData {
/**
 * A figure as people write it: 24,500 or 20% or £40,000. Use "not known" where there is none.
 */
value: string
/**
 * Where the number comes from.
 */
source?: string
/**
 * The date or year of the number.
 */
as_at?: string
}
/**
 * The partnership's assessment of itself.
 */
export interface SelfAssessmentData {
/**
 * When it was made.
 */
date?: string
url?: UrlData
/**
 * The nine principles of effective community planning, each with a statement.
 */
principles?: PrincipleData[]
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
statement?: AttestationData1
}
/**
 * One request.
 */
export interface InformationRequestData {
/**
 * Who was asked.
 */
partner?: string
/**
 * The outcome it is about.
 */
outcome?: (string | string[])
/**
 * What was asked for.
 */
what?: string
/**
 * When it was asked for.
 */
requested_on?: string
/**
 * When it was given.
 */
provided_on?: string
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
/**
 * The ids of the LOIP outcomes it refers to.
 */
outcomes?: (string | string[])
/**
 * The year it is for.
 */
year?: string
url?: UrlData
/**
 * Reviews of that plan after the LOIP was revised.
 */
reviews?: LinkedReviewData[]
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
/**
 * When it was done.
 */
date?: string
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
/**
 * When it was made.
 */
date?: string
url?: UrlData
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
/**
 * The ids of the plans it reports on. Left out, it is on the LOIP.
 */
covers?: (string | string[])
reporting_year: ReportingYearData
status?: StatusData
/**
 * The day on which the report was published.
 */
published_on?: string
/**
 * Where the public can read it.
 */
url?: string
/**
 * How it was published where there is no web address.
 */
other_form?: string
/**
 * Each body that approved it.
 */
approved_by?: ApprovalData[]
/**
 * One for each outcome of the plan, whether there was any improvement in it during the year.
 */
assessments?: AssessmentData[]
/**
 * Two answers: how far community bodies took part during the year, and how far that was effective.
 */
participation?: {
extent?: ExtentData
effectiveness?: EffectivenessData
notes?: NotesData
}
actions?: ActionsData3
learning?: LearningData
/**
 * What was changed or corrected.
 */
changes_since_last?: (string | string[])
notes?: NotesData
}
export interface ReportingYearPartsData {
/**
 * First day of the year.
 */
from?: string
/**
 * Last day of the year.
 */
to?: string
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
 * The title of the outcome as the report has it.
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
/**
 * The year or date of the figure.
 */
as_at?: string
/**
 * Whether the figure may still change.
 */
provisional?: string
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
export interface ExtentPartsData {
/**
 * How far community bodies took part.
 */
summary?: string
/**
 * The community bodies that took part.
 */
bodies?: (string | string[])
/**
 * In which work: preparing, delivering, reviewing, reporting, scrutiny, locality planning.
 */
functions?: (string | string[])
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
/**
 * Whether community bodies were asked.
 */
community_view_sought?: string
evidence?: EvidenceData
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
/**
 * The ids of the plans that were reviewed. Left out, the LOIP.
 */
plan?: (string | string[])
/**
 * When the review was finished.
 */
date: string
/**
 * revise, or no change.
 */
decision?: ("revise" | "no change")
/**
 * Whether the revised plan was adopted.
 */
revision_adopted?: string
/**
 * The ids of the outcomes whose progress was reviewed.
 */
outcomes_covered?: (string | string[])
/**
 * What community bodies said.
 */
community_bodies_view?: string
/**
 * What caused the review.
 */
trigger?: string
/**
 * Where it is recorded.
 */
minute?: string
/**
 * What the review found.
 */
findings?: (string | string[])
/**
 * What will be improved, in the three areas.
 */
actions?: ImprovementActionData[]
learning?: LearningData
statement?: AttestationData1
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
/**
 * Who is responsible.
 */
owner?: (string | PersonPartsData)
/**
 * By when.
 */
due?: string
/**
 * When it was done.
 */
done?: string
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
