// Made by scripts/gen from schemas/*.schema.json.
import type { Excerpt, Span } from '../source/position.gen.ts'

/** What loip check --format json prints. A finding is about a file, never about a partnership. */
export interface Result {
  /** What made the result. */
  readonly tool: {
    /** Always "loip". */
    readonly name: 'loip'
    /** The version of loip. */
    readonly version: string
  }
  /** The day at which everything was judged. */
  readonly asOf: string
  /** The stage of a plan that was asked for with --stage: only what can be answered by then was asked of a plan that is not published. Left out where everything was. */
  readonly stage?: 'draft' | 'consultation' | 'board'
  /** Whose files these are. */
  readonly partnership: {
    /** Its name in the files. */
    readonly name: string
    /** The council area it covers. */
    readonly area?: string
    /** The official code of the council area. */
    readonly code?: string
    /** True of the area that is kept for examples and never counted among the 32. */
    readonly invented?: true
  }
  /** What the partnership calls things: {"outcome": "Stretch Outcome"}. */
  readonly labels: { readonly [key: string]: string }
  /** Sentences that stand at the head of every report of these files: a partial record, an invented area. */
  readonly remarks: readonly string[]
  /** The law table that the files were held against. */
  readonly law: {
    /** The version of the law table. */
    readonly table: string
    /** The day on which the table was last gone over. */
    readonly asAt: string
  }
  /** The reference data that was used. */
  readonly reference: readonly {
    /** The kind of data: National outcomes. */
    readonly what: string
    /** Which of them: the 11 national outcomes of 2018. */
    readonly which: string
    /** The day of the newest source that was read, when it was looked up, or the date a file gives for itself. */
    readonly asAt: string
    /** What to know of that day. */
    readonly remark?: string
  }[]
  /** The sentence that the licence of the reference data asks for. */
  readonly attribution: string
  /** Every file that was opened. */
  readonly files: readonly File[]
  /** The duties table. Every row of the law table is there once, judged or not. */
  readonly duties: readonly Duty[]
  readonly crosswalk: Crosswalk
  /** Every edition of every plan in the files. */
  readonly plans: readonly Edition[]
  /** The progress reports in the files. */
  readonly reports: readonly Report[]
  /** The reviews in the files, in the order of their days, those without one last. */
  readonly reviews: readonly Review[]
  /** How many localities the partnership file has. */
  readonly localities: {
    /** How many there are. */
    readonly all: number
    /** How many have significantly poorer outcomes, section 9(3). */
    readonly identified: number
    /** How many of those have a published plan. */
    readonly planned: number
  }
  /** Outcomes that are no longer worked towards. */
  readonly stopped: readonly Stopped[]
  /** Every measure: of the outcomes, the themes, the plans, the delivery plans and the reports. */
  readonly measures: readonly Measure[]
  /** Who does what, by when, with what. */
  readonly actions: readonly Action[]
  /** What partners put in. */
  readonly contributions: readonly Contribution[]
  /** What touches on national priorities. */
  readonly lenses: readonly LensItem[]
  /** What was learned. */
  readonly learning: readonly Learning[]
  /** The improvement plans that came of reviews. */
  readonly improvement: readonly Improvement[]
  /** The nine principles, with how the partnership assessed itself against each. */
  readonly principles: readonly Principle[]
  /** Every value of the plan files that no row of this result shows in its own words, so that nothing that was written is lost. Rules may have read it. */
  readonly kept: readonly Kept[]
  /** Every date, due date, period and reporting year of the plan files: its words, what they were read as, and how sure that is. */
  readonly readings?: readonly Reading[]
  /** Recorded decisions, all of them. */
  readonly exceptions: readonly Exception[]
  /** What was found, the loudest first, then in the order of the files. */
  readonly findings: readonly Finding[]
  readonly since?: Since
  readonly baseline?: Baseline
  /** How many findings there are at each level. */
  readonly counts: {
    /** Something could not be read or used. */
    readonly error: number
    /** What a duty of the law asks for is missing from these files, or contradicted in them. */
    readonly gap: number
    /** A duty of the law that people have to answer for. */
    readonly question: number
    /** What guidance or good practice asks for is missing. */
    readonly advice: number
    /** Anything else worth knowing. */
    readonly note: number
  }
  /** How many duties of the law stand in which way, those of other bodies apart, and powers, definitions and exceptions, which are no duties. They are never added together. */
  readonly standing: {
    /** Decided from the files. */
    readonly decided: number
    /** Declared or explained by the partnership. */
    readonly declared: number
    /** Not shown in the files. */
    readonly notShown: number
    /** Looked at as far as files go; the rest is for people to judge. */
    readonly forPeople: number
  }
  /** What the partnership file lets be looked at, where it is there and something is asked for. */
  readonly opened?: {
    /** The file, as it can be typed, with forward slashes. */
    readonly file: string
    /** How many duties of the law could not be told without it and can be told with it. */
    readonly duties: number
  }
  /** Which rules ran. */
  readonly rules: {
    /** How many rules ran. */
    readonly run: number
    /** The rules that were left out. */
    readonly notRun: readonly {
      /** Its id. */
      readonly rule: string
      /** Why it was left out. */
      readonly why: string
    }[]
  }
  /** How the run ended. */
  readonly ending: {
    /** 0 nothing was found at the chosen level or above, 1 something was, 3 the check is incomplete. */
    readonly code: 0 | 1 | 3
    /** Why it ended so. */
    readonly reason: string
    /** The level from which a finding stops the run. */
    readonly failOn: 'error' | 'gap' | 'question' | 'advice' | 'note' | 'never'
  }
}

/** Who does what, by when, with what. */
export interface Action {
  /** What is done. */
  readonly title: string
  /** The outcomes it is for. */
  readonly outcomes: readonly string[]
  /** Who leads. */
  readonly lead?: string
  /** Who takes part. */
  readonly partners: readonly string[]
  /** When it starts. */
  readonly start?: string
  /** By when it is done. */
  readonly end?: string
  /** With what. */
  readonly resources?: string
  /** When it was done. */
  readonly done?: string
  /** How delivery stands, in the words of the file. It says nothing about the outcome. */
  readonly delivery?: string
  /** How it stands by its dates and, where the file says that it is done or stopped, by those words. set aside: it belongs to an outcome that has ended, or to an edition that is not looked at on the day. */
  readonly standing: 'done' | 'stopped' | 'overdue' | 'undated' | 'open' | 'set aside'
  /** Why it is set aside, or that it stands in a progress report alone. */
  readonly why?: string
  readonly span?: Span
}

/** How a baseline that was given with --baseline stands. Left out where none was given. What it holds stays among the findings, marked as known, and does not stop the run. */
export interface Baseline {
  /** How many entries it has. */
  readonly entries: number
  /** How many findings are known from it, each item of findings alike by itself. */
  readonly known: number
  /** Entries that are found no more: to be taken out, so that they stop the run if they come back. */
  readonly stale: readonly {
    /** The rule that said so. */
    readonly rule: string
    /** What was said. */
    readonly says: string
    /** By which it is known. */
    readonly fingerprint: string
  }[]
  /** Entries that were not found, where it cannot be told whether they are put right. */
  readonly notTold: readonly {
    /** The rule that said so. */
    readonly rule: string
    /** What was said. */
    readonly says: string
    /** By which it is known. */
    readonly fingerprint: string
  }[]
}

/** What a partner puts in, a decided nil included. */
export interface Contribution {
  /** The partner. */
  readonly partner: string
  /** The outcomes and purposes it is for. */
  readonly for: readonly string[]
  /** Funds, staff or other resources. */
  readonly kind?: string
  /** How much. */
  readonly amount?: string
  /** For which period. */
  readonly period?: string
  readonly decided?: Declared
  readonly span?: Span
}

/** Each local outcome with the national outcomes it is linked to. */
export interface Crosswalk {
  /** The national outcomes that the rows are held against, and on which day they applied. */
  readonly set: {
    /** The id of the set. */
    readonly id: string
    /** Its title. */
    readonly title: string
    /** The day on which the set applied. */
    readonly asAt: string
  }
  /** The year of the latest progress report on the LOIP. */
  readonly latestReport?: string
  /** A row for each local outcome. */
  readonly rows: readonly CrosswalkRow[]
  /** Every outcome of the set, with the local outcomes that are linked to it. */
  readonly national: readonly {
    /** Our code for it. */
    readonly code: string
    /** Its title. */
    readonly title: string
    /** The ids of the local outcomes. */
    readonly linkedFrom: readonly string[]
  }[]
}

/** One local outcome. */
export interface CrosswalkRow {
  readonly plan: Plan
  /** The local outcome. */
  readonly outcome: {
    /** Its id. */
    readonly id: string
    /** Its title. */
    readonly title: string
  }
  /** Who leads, by name: “NHS Strathexample and Housing Group”. */
  readonly lead?: string
  /** Its links to national outcomes, as somebody wrote them. */
  readonly links: readonly Link[]
  /** How the improvement is measured. */
  readonly measures: readonly {
    /** What is measured. */
    readonly name: string
    /** Where it stood. */
    readonly baseline?: string
    /** Where it is to get to. */
    readonly targets: readonly string[]
  }[]
  /** The assessment in the latest progress report on the plan. Left out when that report has none, or there is no report. */
  readonly assessed?: {
    /** The reporting year. */
    readonly year: string
    /** How the words for it were read. */
    readonly judgement: string
    /** The words of the file. */
    readonly words: string
    /** The words of the published report, where the file gives them beside the judgement. */
    readonly asPublished?: string
  }
  /** The question to answer where no link is shown. */
  readonly question?: string
  readonly span?: Span
}

/** A date as exactly as it was written: the first and the last day it may stand for. */
export interface Days {
  /** The first day it may stand for. */
  readonly first: string
  /** The last day it may stand for. */
  readonly last: string
}

/** A recorded decision, its days in words as exactly as they were written. */
export interface Decision {
  /** Why. */
  readonly reason: string
  /** Who decided. */
  readonly owner: string
  /** Where it is recorded. */
  readonly evidence: string
  /** When it was decided. */
  readonly decidedOn: string
  /** When it will be looked at again. */
  readonly reviewBy: string
}

/** What the partnership states of a duty. Nobody but its owner has verified it. */
export interface Declared {
  /** What is stated. */
  readonly claim: string
  /** The document that shows it, as an address or in words. */
  readonly evidence: string
  /** Where in the document. */
  readonly locator?: string
  /** Who stands behind it. */
  readonly owner: string
  /** The day of what is stated, in words, as exactly as it was written: 12 March 2026. */
  readonly date: string
  /** Where it is stated. */
  readonly span?: Span
}

/** One row of the duties table. */
export interface Duty {
  /** The stable name of the row. */
  readonly duty: string
  /** The place in the instrument. */
  readonly cite: string
  /** What it asks in plain words. */
  readonly says: string
  /** The instrument, where it is not Part 2 of the Community Empowerment (Scotland) Act 2015. */
  readonly instrument?: string
  /** Who has to do it. */
  readonly owedBy: 'partnership' | 'partner' | 'ministers' | 'other-body'
  /** What the row is. Only a duty or an expectation asks for anything: a power may be used, a definition says what words mean, and no-duty is what is not asked for. */
  readonly nature: 'duty' | 'power' | 'definition' | 'no-duty' | 'expectation'
  /** How binding its source is: the Act and regulations say must, guidance says should, good practice could. Read it with the nature. */
  readonly force: 'must' | 'should' | 'good-practice'
  /** Who can tell whether it is done. */
  readonly decided: 'from-the-file' | 'with-reference-data' | 'by-attestation' | 'by-people'
  readonly verdict: Verdict
  /** Why the row is not checked, not applicable or pending, or what stays for people to judge. */
  readonly why?: string
  /** Where it would stand that tells how the row stands, where it cannot be told yet and that is known. */
  readonly wouldTell?: {
    /** The kind of plan file, where it is not the one that the reason is about. */
    readonly kind?: string
    /** The object in a plan file that the fields go into. Without it they go to the margin of a file of that kind. */
    readonly into?: Span
    /** The fields that would tell. What only the writer knows stands in angle brackets. */
    readonly yaml?: string
  }
  /** What stays for people to judge, whatever the files show. */
  readonly leaves?: string
  /** A caution about how the row's words were read. Left out when they were read in the instrument. */
  readonly caution?: string
  /** What the row was read in, and as at which day. The first is the instrument that it cites. */
  readonly read: readonly ReadIn[]
  /** The places that show it, or the places of what is missing. */
  readonly where: readonly Span[]
  /** One sentence for each different thing. Empty when nothing is asked. */
  readonly add: readonly string[]
  /** What stands in the files that shows it, or that people can judge it by: each place once, with its words. Other parts of the duty may still be missing. */
  readonly evidence: readonly ShownBy[]
  /** Each statement of the partnership that stands behind it, once. Nobody but its owner has verified it. */
  readonly declared: readonly Declared[]
  /** The official page. Left out of good practice that rests on no text. */
  readonly url?: string
  /** The rules that look at it. */
  readonly rules: readonly string[]
}

/** One edition of a plan in the files. */
export interface Edition {
  /** Which kind of plan. */
  readonly kind: 'loip' | 'locality-plan'
  /** What the file says the plan is instead of a locality plan under the Act. Left out of any other. */
  readonly notForALocality?: 'for a group' | 'local place plan'
  /** Its id. */
  readonly id: string
  /** Its title. */
  readonly title: string
  /** Whether it is the published edition that stands on the day. */
  readonly isCurrent: boolean
  /** How far it has come. */
  readonly status?: string
  /** When it was published. */
  readonly publishedOn?: string
  /** The days that publishedOn may stand for. */
  readonly published?: Days
  /** Its period, in the words of the file. */
  readonly period?: string
  /** The words of the published document for it, where the file gives them beside the period. */
  readonly periodAsPublished?: string
  /** The first day of its period, or of the earliest of its outcomes. Left out where only an end is given. */
  readonly starts?: string
  /** The last day of its period, or of the longest of its outcomes. */
  readonly ends?: string
  /** The same in words, no more exactly than it was written: "in 2034", "on 31 March 2034". */
  readonly endsAs?: string
  /** How many outcomes are worked towards. */
  readonly outcomes: number
  readonly span?: Span
}

/** A recorded decision by which something is looked at otherwise. Every report prints all of them. */
export interface Exception {
  /** Which kind of decision. */
  readonly kind: 'inappropriate' | 'agreement' | 'departure' | 'accepted'
  /** What it is about, in a reader's words. */
  readonly about: string
  /** Why. */
  readonly reason: string
  /** Who decided. */
  readonly owner: string
  /** Where it is recorded. */
  readonly evidence: string
  /** When it was decided. */
  readonly decidedOn: string
  /** When it will be looked at again. */
  readonly reviewBy: string
  /** How it stands. needless: nothing it could apply to is there. past-review: its review-by day has gone. unusable: it has no effect. not-yet: it was decided after the day at which this is judged. cannot-tell: it cannot be told whether it is needed. */
  readonly standing: 'in-use' | 'needless' | 'past-review' | 'unusable' | 'not-yet' | 'cannot-tell'
  /** Why it stands so. */
  readonly why?: string
  readonly span?: Span
}

/** A figure that was measured. */
export interface Figure {
  /** The figure, with its unit. */
  readonly value: string
  /** Its date or year as written. Left out where the file gives none. */
  readonly asAt?: string
  /** True where the file gives no date for it. */
  readonly undated?: true
  /** Where the figure was published. */
  readonly publishedIn?: string
  /** Whether the figure may still change. */
  readonly provisional?: boolean
  /** Why and from what an earlier figure was changed. */
  readonly restated?: string
  /** The word by which the report rates it. */
  readonly rating?: string
  /** The title of the progress report that gives it. Left out of a figure of the plan. */
  readonly report?: string
}

/** Words as they stand in the files, and what they were read as. */
export interface FigureReading {
  /** What the words are. */
  readonly of: 'baseline' | 'figure' | 'target'
  /** As they stand in the files. */
  readonly words: string
  /** What they were read as, in words that are read alike again. Left out where nothing was read. */
  readonly reading?: string
  /** A level, a share, a rate, a rank, a change or a range. A change is no level. */
  readonly kind?: 'level' | 'share' | 'rate' | 'rank' | 'change' | 'range'
  /** The number. */
  readonly value?: number
  /** Its own unit, or else the unit of the measure. */
  readonly unit?: string
  /** Of a target: what the figure is to be. “reach”: at least, or at most where the measure is to go down. */
  readonly comparison?: 'at least' | 'more than' | 'at most' | 'less than' | 'between' | 'reach' | 'exactly' | 'change by' | 'direction'
  /** Of a target: the day by which it is to be reached. */
  readonly by?: string
  /** Of a baseline or a figure: the last day that it is for. */
  readonly asAt?: string
  /** “guessed”: it may be meant otherwise. “kept”: nothing was read. “unsaid”: the words say that there is no figure. */
  readonly sure: 'certain' | 'guessed' | 'kept' | 'unsaid' | 'slip'
  /** How it was guessed, or why nothing was read. */
  readonly why?: string
}

/** A file that was opened. */
export interface File {
  /** The file, as it can be typed, with forward slashes. */
  readonly path: string
  /** How long it is. */
  readonly bytes: number
  /** The hash by which the file can be known again. */
  readonly sha256: string
  /** How its text is encoded. */
  readonly encoding: string
  /** The kinds of plan file it holds. */
  readonly kinds: readonly string[]
  /** False when nothing, or only a part, could be made of it. */
  readonly read: boolean
}

/** One thing that was found. */
export interface Finding {
  /** The rule, or the check of the files, that says so: s6-2c-period, file-unknown-key. */
  readonly rule: string
  /** The row of the law table it is about, where it is about one. */
  readonly duty?: string
  /** The citation of that row, as printed: s.6(2)(c). */
  readonly cite?: string
  /** How loudly it is said: error is the loudest, note the quietest. */
  readonly level: 'error' | 'gap' | 'question' | 'advice' | 'note'
  /** What it says of the duty. A remark does not change how the duty stands. */
  readonly verdict?: 'missing' | 'not-shown' | 'for-people' | 'pending' | 'explained' | 'remark'
  /** What it is about, in a reader's words: Outcome 2, “Fewer children grow up in poverty”. */
  readonly subject?: string
  /** What is so. */
  readonly says: string
  /** What to do about it, in plain words. */
  readonly fix: string
  /** The YAML that does it. Left out where nothing is to be written, and where the sentence says it all. */
  readonly write?: {
    /** Fields to merge into the object, or a whole file that begins with kind:. What only the writer knows stands in angle brackets. */
    readonly yaml: string
    /** The object that the fields go into. Left out for a file of its own. */
    readonly into?: Span
  }
  /** What stands there, by its names: "loip:loip-2024/outcomes/2/title". It does not change with lines or names of files. */
  readonly item?: string
  /** The same for the same thing said of the same item of the same partnership; to recognise it in a later run. */
  readonly fingerprint: string
  /** Where. Left out where nothing in the files can be pointed at. */
  readonly span?: Span
  readonly excerpt?: Excerpt
  /** The recorded departure from guidance that explains it, where the verdict is explained. */
  readonly explained?: Decision
  /** The recorded decision to accept it for now. It keeps its level and is counted, but does not stop the run. */
  readonly accepted?: Decision
  /** True where a baseline has it. It keeps its level and is counted, but does not stop the run. */
  readonly known?: true
  /** Each item of which the same is so, the first among them, where the finding is about several. */
  readonly alike?: readonly {
    /** What is so of this item. */
    readonly says: string
    /** What it is about, in a reader's words. */
    readonly subject?: string
    /** What stands there, by its names. */
    readonly item?: string
    readonly span?: Span
    readonly excerpt?: Excerpt
    /** That of a finding about this item alone. */
    readonly fingerprint: string
  }[]
  /** Other places that have to do with it. */
  readonly see: readonly {
    /** What stands there. */
    readonly says: string
    readonly span: Span
  }[]
}

/** One action of the improvement plan that came of a review. */
export interface Improvement {
  /** What will be done. */
  readonly title: string
  /** Prioritise, governance or performance. */
  readonly area?: string
  /** Who is responsible. */
  readonly owner?: string
  /** By when. */
  readonly due?: string
  /** When it was done. */
  readonly done?: string
  /** How it stands. */
  readonly standing: 'done' | 'overdue' | 'undated' | 'open'
  /** What the board is asked. */
  readonly decisionSought?: string
  /** What the board decided. */
  readonly decisionTaken?: string
  /** The review it came of. */
  readonly review: string
  readonly span?: Span
}

/** A value of a plan file, as it was written. */
export interface Kept {
  /** The file, as it can be typed, with forward slashes. */
  readonly file: string
  /** What stands there, by its names: "loip:loip-2024/outcomes/2/notes". */
  readonly path: string
  /** What stands there. */
  readonly words: string
}

/** What was learned. */
export interface Learning {
  /** Which of the five kinds. */
  readonly kind: string
  /** What was learned. */
  readonly what: string
  /** Where. */
  readonly where?: string
  /** What shows it. */
  readonly evidence?: string
  /** What others can copy. */
  readonly canBeReplicated?: string
  /** Whom to ask. */
  readonly contact?: string
  /** The outcomes it is about. */
  readonly outcomes: readonly string[]
  /** The items of lenses it touches on. */
  readonly touches: readonly string[]
  /** The national actions it supports. */
  readonly nationalActions: readonly string[]
  /** The document it stands in. */
  readonly from: string
  readonly span?: Span
}

/** One item of a lens, with what touches on it: by the words of the files alone. */
export interface LensItem {
  /** The lens. */
  readonly lens: string
  /** What files write for the item: covid-recovery/1. The id of the lens where it is touched as a whole. */
  readonly id: string
  /** The item. */
  readonly item: string
  /** When the lens was published, as exactly as that is known. */
  readonly asAt: string
  /** What touches on it. */
  readonly touchedBy: readonly string[]
}

/** A link from a local outcome to a national outcome, as somebody wrote it. */
export interface Link {
  /** The words of the plan. */
  readonly words: string
  /** The national outcome it was recognised as. */
  readonly outcome?: {
    /** The id of its set. */
    readonly set: string
    /** Our code for it. */
    readonly code: string
    /** Its title. */
    readonly title: string
  }
  /** How it stood on the day that counts for the plan. earlier, later: it was in force on another day. proposed: it never was. unknown: the words were not recognised. */
  readonly status: 'in-force' | 'earlier' | 'later' | 'proposed' | 'unknown'
  /** True where the plan as a whole says it, and not the outcome. */
  readonly ofPlan?: true
  /** The list of national outcomes that the plan as a whole speaks of, as it is called in a sentence. */
  readonly set?: string
  /** What the plan says of the link. */
  readonly why?: string
  /** How strong the plan says it is. */
  readonly strength?: string
  /** For a set no longer in force: the nearest outcomes now, for a person to confirm. */
  readonly nearest: readonly string[]
}

/** A measure: where it stood, where it stands, where it is to get to. Of an outcome, or of whatever else it stands with in the files. */
export interface Measure {
  /** What it stands with: an outcome, a theme, a plan, a delivery plan or a progress report. */
  readonly hangsOn: 'outcome' | 'theme' | 'plan' | 'delivery plan' | 'report'
  /** The plan it stands in. Left out where it hangs on a delivery plan or a report. */
  readonly plan?: Plan
  /** Which edition of the plan, where it is not one that is looked at on the day: "superseded", "earlier", "later". */
  readonly edition?: 'superseded' | 'earlier' | 'later'
  /** The outcome, as a reader knows it: "1: Fewer children grow up in poverty". */
  readonly outcome?: string
  /** The title of the theme, the delivery plan or the report that it hangs on. */
  readonly holder?: string
  /** What is measured. */
  readonly name: string
  /** What its figures count, in the words of the file. */
  readonly unit?: string
  /** Which way is better: up, down, keep or within. */
  readonly direction?: string
  /** active, paused, dropped or no data. */
  readonly status?: string
  /** Where it stood. Where the file gives the words of the published document too, they stand beside the value. */
  readonly baseline?: string
  /** The latest figure that has a date on or before the day of the check. */
  readonly latest?: string
  /** Every figure up to the day of the check, in the order of the files. */
  readonly figures: readonly Figure[]
  /** What the words of its baseline, its figures and its targets were read as. */
  readonly readings?: readonly FigureReading[]
  /** From the baseline to the latest figure, in words. Left out where the two cannot be compared. */
  readonly change?: string
  /** Why the two are not compared: a break in the figures, another unit. */
  readonly notCompared?: string
  /** Where it is to get to, with the words of the published document beside the value where the file gives both. */
  readonly targets: readonly string[]
  /** What it is compared with. */
  readonly comparators: readonly string[]
  /** Paused, dropped, no data, provisional, restated, undated: each with its reason. */
  readonly remarks: readonly string[]
  readonly span?: Span
}

/** The plan it stands in. */
export interface Plan {
  /** Which kind of plan. */
  readonly kind: 'loip' | 'locality-plan'
  /** What the file says the plan is instead of a locality plan under the Act. Left out of any other. */
  readonly notForALocality?: 'for a group' | 'local place plan'
  /** Its id. */
  readonly id: string
  /** Its title. */
  readonly title: string
}

/** One of the nine principles, with how the partnership assessed itself against it. */
export interface Principle {
  /** Our name for it. */
  readonly id: string
  /** Its name in the guidance. */
  readonly title: string
  /** What a board member can ask of it. */
  readonly question: string
  /** How far it is met, in the words of the file. Left out where the files do not say. */
  readonly level?: string
  readonly declared?: Declared
}

/** A text that a row of the law table was read in. */
export interface ReadIn {
  /** As it is called, or what it is that says it. */
  readonly instrument: string
  /** The day on which the text that was read stood, as 2019-10-16; or before or after which day; or as made, as enacted, not dated, no text. */
  readonly asAt: string
}

/** A value in words, and what it was read as. */
export interface Reading {
  /** The name of the field, or the number of the entry in its list. */
  readonly field: string
  /** Which kind of value it is: date, due-date, publication-date, data-date, period, reporting-year, quantity, population, baseline or target. */
  readonly kind: string
  /** What stands there. */
  readonly words: string
  /** What it was read as, in words that are read alike again. Left out where nothing was read. */
  readonly reading?: string
  /** The first day that it may mean. */
  readonly first?: string
  /** The last day that it may mean: of a due date, the last on which it may be done. */
  readonly last?: string
  /** certain: nothing else can be meant. guessed: it may be meant otherwise. kept: the words stand for themselves. unsaid: they say that there is no value yet. slip: they cannot be right. */
  readonly sure: 'certain' | 'guessed' | 'kept' | 'unsaid' | 'slip'
  /** How it was guessed, what is missing, or why it cannot be used. */
  readonly why?: string
  readonly span?: Span
}

/** One progress report. */
export interface Report {
  /** Its title. */
  readonly title: string
  /** The reporting year. */
  readonly year: string
  /** Whether it is published on the day. */
  readonly isPublished: boolean
  /** When it was published. */
  readonly publishedOn?: string
  /** The days that publishedOn may stand for. */
  readonly published?: Days
  /** The first and the last day of the reporting year. */
  readonly covered?: Days
  /** "LOIP", the titles of locality plans, and what else it names: "council-plan". */
  readonly covers: readonly string[]
  /** What the file says in covers:, word for word. Left out where it says nothing. */
  readonly coversIds?: readonly string[]
  readonly span?: Span
}

/** A review of a plan, of progress, or of the partnership itself, whether its day has come or not. */
export interface Review {
  /** What was reviewed. */
  readonly of: 'plan' | 'progress' | 'partnership'
  /** Its title, or what it is of: "Review of the plan". */
  readonly title: string
  /** "LOIP", and the titles of locality plans. None for a review of the partnership. */
  readonly plans: readonly string[]
  /** When it was finished, as exactly as it was written. */
  readonly date?: string
  /** The days that date may stand for. */
  readonly days?: Days
  /** What was decided about the plan. */
  readonly decision?: 'revise' | 'no change'
  /** Whether the revised plan was adopted. */
  readonly revisionAdopted?: boolean
  readonly span?: Span
}

/** A piece of evidence: a value of a plan file, with its place. */
export interface ShownBy {
  /** The name of the field that holds it. Left out where it is an entry of a list. */
  readonly field?: string
  /** What stands there. Of an entry, what it is known by. */
  readonly words: string
  /** Where it stands. */
  readonly span: Span
}

/** What changed since an earlier result that was given with --since. Left out where none was given. Notes are not compared. */
export interface Since {
  /** The day at which the earlier result judged everything. */
  readonly asAt: string
  /** What was found then and is found no more, where that can be told now. */
  readonly closed: readonly SinceItem[]
  /** What is found now and was not found then. */
  readonly new: readonly SinceItem[]
  /** What was found then and is found now, as it is said now. */
  readonly open: readonly SinceItem[]
  /** What was found then and is not found now, where it cannot be told whether it is put right: something could not be read, or was not looked at. */
  readonly notTold: readonly SinceItem[]
  /** The duties of the law, those of other bodies apart, that could not be told then, or were not looked at, and are judged now. */
  readonly newlyLookedAt: readonly {
    /** The stable name of the row. */
    readonly duty: string
    /** The place in the instrument. */
    readonly cite: string
    /** What it asks in plain words. */
    readonly says: string
    readonly verdict: Verdict
  }[]
}

/** A finding that was compared with those of an earlier result. */
export interface SinceItem {
  /** The rule, or the check of the files, that says so. */
  readonly rule: string
  /** The row of the law table it is about. */
  readonly duty?: string
  /** The citation of that row. */
  readonly cite?: string
  /** How loudly it is said: then of what is found no more, now of the rest. */
  readonly level: 'error' | 'gap' | 'question' | 'advice' | 'note'
  /** What it is about. */
  readonly subject?: string
  /** What is so. */
  readonly says: string
  /** By which it is known: then of what is found no more, now of the rest. */
  readonly fingerprint: string
  /** What was said then of what is still open, where it was said otherwise: of more things, or of fewer. */
  readonly saidThen?: string
  /** True where its duty could not be told then, or was not looked at: it is not known to be newer than the earlier result. */
  readonly newlyLookedAt?: true
}

/** An outcome that is no longer worked towards. */
export interface Stopped {
  readonly plan: Plan
  /** The outcome. */
  readonly outcome: string
  /** How it stands. */
  readonly how: 'closed' | 'replaced'
  /** The outcomes that took its place. */
  readonly replacedBy: readonly string[]
  /** Why. */
  readonly reason?: string
  /** When. */
  readonly on?: string
  readonly span?: Span
}

/** What was found about one duty. */
export type Verdict = 'shown' | 'declared' | 'explained' | 'for-people' | 'missing' | 'not-shown' | 'pending' | 'cannot-tell' | 'not-applicable' | 'not-looked-at'
