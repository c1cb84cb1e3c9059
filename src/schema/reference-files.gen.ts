// Made by scripts/gen from schemas/*.schema.json.

/**
 * One day, as people write it: 1 April 2030, 01/04/2030, 2030-04-01.
 */
export type OneDayData = string
/**
 * One entry, or a list of entries.
 */
export type TextsData = (string | string[])
/**
 * Anything you want to keep with this item. It is not checked.
 */
export type NotesData = (string | string[])
/**
 * A short name for this item that other files can point at. It stays the same when the title or the year changes. Put ids such as "1.10" in quotes.
 */
export type IdData = string

export interface ReferenceFileByKind {
geography: GeographyDocument
"national-outcomes": NationalOutcomesDocument
}
/**
 * The wards of council areas. All wards of a council area that is named here take the place of those that the program knows.
 */
export interface GeographyDocument {
/**
 * Always "geography".
 */
kind: "geography"
/**
 * What this file holds, as every report names it: "Wards of 2025".
 */
title: string
as_at: OneDayData
/**
 * Where it was published.
 */
source?: string
/**
 * Each ward.
 */
wards: WardListedData[]
notes?: NotesData
}
/**
 * One electoral ward.
 */
export interface WardListedData {
/**
 * The code of the ward, such as S13002608.
 */
code: string
/**
 * The name of the ward.
 */
name: string
/**
 * The council area that it is in, by name or code.
 */
council: string
data_zones?: TextsData
notes?: NotesData
}
/**
 * National outcomes that were published after this release of the program. They are added to those it knows, and a set with an id that it knows takes the place of that set.
 */
export interface NationalOutcomesDocument {
/**
 * Always "national-outcomes".
 */
kind: "national-outcomes"
/**
 * What this file holds, as every report names it: "National Outcomes of 2030".
 */
title: string
as_at: OneDayData
/**
 * Where it was published.
 */
source?: string
/**
 * Each set of national outcomes that was, is or is to be in force together.
 */
sets: OutcomesInForceData[]
notes?: NotesData
}
/**
 * National outcomes that are in force together.
 */
export interface OutcomesInForceData {
id: IdData
/**
 * The name of the set.
 */
title: string
/**
 * Its name within a sentence: "the 11 national outcomes of 2018". Left out, it is made from the number of outcomes and the year.
 */
short?: string
/**
 * Whether the set is in force. Write in-force, superseded, proposed or draft.
 */
status: ("in-force" | "superseded" | "proposed" | "draft")
from: OneDayData
to?: OneDayData
/**
 * What a reader should know about the standing of the set.
 */
standing?: string
/**
 * The national outcomes of the set, in its order.
 */
outcomes: OutcomeInForceData[]
notes?: NotesData
}
/**
 * One national outcome.
 */
export interface OutcomeInForceData {
/**
 * A short name for it, which plan files can use.
 */
code: string
/**
 * Its number, in figures, where the outcomes are numbered.
 */
number?: string
/**
 * The outcome in a few words.
 */
title: string
/**
 * The outcome in the words in which it was published.
 */
statement?: string
also?: TextsData
notes?: NotesData
}
