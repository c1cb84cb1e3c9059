// The reference data that plans are compared with: dated, compiled by hand from public tables, nothing that is derived.

import { councilAreas, strathexample, strathexampleWards } from './council-areas.ts'
import { nationalOutcomeSets } from './national-outcomes.ts'
import type { Reference } from './reference.ts'

export type { CouncilArea } from './council-area.ts'
export {
  type AreaMatch,
  councilAreas,
  councilAreasNamed,
  findCouncilArea,
  strathexample,
  type Ward,
} from './council-areas.ts'
export { type EngagementStandard, earlierStandards, engagementStandards } from './engagement-standards.ts'
export { findNamed, type Named } from './find-named.ts'
export { findOffTheList, type OffTheList } from './former-partners.ts'
export {
  findLensItems,
  findNationalAction,
  type Lens,
  type LensItem,
  lenses,
  lensItemId,
  lensItems,
  lensItemTitle,
  nationalActions,
} from './lenses.ts'
export { matchPartner } from './match-partner.ts'
export type { NationalOutcome, NationalOutcomeSet, OutcomeInSet } from './national-outcome.ts'
export {
  firstUnderTheAct,
  nearestInForce,
  setInForce,
  tookEffect,
} from './national-outcomes.ts'
export { findNotStatutory, type NotStatutory, notStatutory } from './not-statutory.ts'
export { changes as partnerChanges, type PartnerDue, partnersDue } from './partners-due.ts'
export { type Principle, principles } from './principles.ts'
export { type LooksLike, namesIn, type Recognition, recogniseNationalOutcome } from './recognise-national-outcome.ts'
export type { Reference, ReferenceStamp } from './reference.ts'
export { schedule1 } from './schedule-1.ts'
export { type GeographyFile, type NationalOutcomesFile, withFiles } from './with-files.ts'

/** The day on which the shipped data was looked up. */
const lookedUpOn = '2026-11-22'

export const shippedReference: Reference = {
  sets: nationalOutcomeSets,
  areas: councilAreas,
  wards: { [strathexample.code]: strathexampleWards },
  stamps: [
    {
      what: 'National outcomes',
      which: 'the 11 national outcomes of 2018',
      asAt: '2026-06-02',
      remark: 'the day of the newest source that was read; no later publication was found',
    },
    { what: 'Council areas', which: 'the 32 council areas', asAt: lookedUpOn },
    {
      what: 'Schedule 1',
      which: 'the list of partners',
      asAt: '2019-10-16',
      remark: 'the day of its newest change; nothing later was recorded by spring 2026',
    },
    { what: 'National priorities', which: 'seven lists of 2021 to 2025', asAt: lookedUpOn },
  ],
}

/** The Open Government Licence asks for this attribution wherever the data is passed on. */
export const attribution =
  'Contains Scottish Government, National Records of Scotland, Office for National Statistics and Improvement Service ' +
  'information licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.'
export { findSet } from './outcome-words.ts'
