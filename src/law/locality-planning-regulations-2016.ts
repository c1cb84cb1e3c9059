import { commencement } from './commencement.ts'

/**
 * The whole of what the locality planning regulations of 2016 lay down under s.9(2): made 8 November 2016, two
 * regulations, no amendment seen. Not to be confused with SSI 2016/363, which brought Part 2 into force.
 */
export const localityPlanningRegulations2016 = {
  cite: 'SSI 2016/364 reg.2',
  url: 'https://www.legislation.gov.uk/ssi/2016/364/regulation/2',
  inForce: { from: commencement },
  /** People in a locality that is not a ward, at most: exactly this many is within the limit (reg.2). */
  largestPopulation: 30_000,
  /** A locality that is an electoral ward may have any number of people (reg.2). */
  limitsWards: false,
  /** No source, series or date of population figures is laid down, so a file has to state its own. */
  prescribesPopulationSource: false,
  /** Section 9(6) lets regulations ask for one type throughout an area. These do not use it. */
  requiresOneType: false,
} as const
