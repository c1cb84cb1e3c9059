// The types of a council area and of its row.

/** Partners are named by the area they serve: `Fife` for NHS Fife and for the Fife Integration Joint Board. */
export interface CouncilArea {
  /** The official code, as in use now. */
  readonly code: string
  readonly name: string
  /** Codes that it had before its boundaries were adjusted. */
  readonly formerCodes: readonly string[]
  /**
   * Other names. Not those that only add or leave out "Council", "City" or "Islands", which `findCouncilArea` ignores.
   */
  readonly aliases: readonly string[]
  readonly healthBoard: string
  /** The area of the integration joint board; undefined where functions are delegated in another way. */
  readonly integrationAuthority: string | undefined
  /**
   * How much of it is in the area of Highlands and Islands Enterprise: Enterprise and New Towns (Scotland) Act 1990
   * s.21.
   */
  readonly highlandsAndIslands: 'none' | 'part' | 'all'
  /** Whether it is in the South of Scotland: South of Scotland Enterprise Act 2019 s.21. */
  readonly southOfScotland: boolean
  readonly transportPartnerships: readonly string[]
  readonly nationalParks: readonly string[]
  /** The colleges that serve it, which may be situated elsewhere. */
  readonly colleges: readonly string[]
  /** How much of it is islands, by the schedule to the Islands (Scotland) Act 2018. */
  readonly islands: 'none' | 'part' | 'all'
  /** True only of the area reserved for examples. */
  readonly invented: boolean
}

/** A row states these fields, and any other that differs from its default. */
export type CouncilAreaRow = Pick<CouncilArea, 'code' | 'name' | 'healthBoard' | 'transportPartnerships'> &
  Partial<CouncilArea>
