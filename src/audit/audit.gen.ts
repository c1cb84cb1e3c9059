// Made by scripts/gen from schemas/*.schema.json.
import type { Result } from '../result/result.gen.ts'

/** What loip audit --format json prints, and audit.json of a set. One partnership stands on each line. Nothing in it is a rank or a score. */
export interface Audit {
  /** What made the result. */
  readonly tool: Result['tool']
  /** The day at which everything was judged. */
  readonly asOf: string
  /** The law table that the files were held against. */
  readonly law: Result['law']
  /** The reference data that was used. */
  readonly reference: Result['reference']
  /** The sentence that the licence of the reference data asks for. */
  readonly attribution: Result['attribution']
  /** Which rules ran. */
  readonly rules: Result['rules']
  /** The folder that was audited, as it was typed. */
  readonly folder: string
  /** The names of the folders in it, in order: of each there is one partnership. */
  readonly folders: readonly string[]
  /** The names of plan files that lie beside the folders and were not looked at. */
  readonly passedOver: readonly string[]
  /** Which part of the folders this is: the third of eight is {"part": 3, "of": 8}. Left out where it is all of them. */
  readonly shard?: {
    /** Which part, counted from 1. */
    readonly part: number
    /** Of how many parts. */
    readonly of: number
  }
  /** In what way results that were put together with --mixed differ, a sentence each. Left out where they do not. */
  readonly mixed?: readonly string[]
  /** One for each folder, in the order of the names of the folders. */
  readonly partnerships: readonly {
    /** The name of its folder. */
    readonly folder: string
    readonly result?: Result
    /** Why loip could make no result of this folder. */
    readonly stopped?: string
  }[]
}
