// Made by scripts/gen from the files of src/rules.
import type { Rule } from '../rule.ts'
import gLocalityAtLeastOne from './guidance/g-locality-at-least-one.ts'
import gLocalitySmall from './guidance/g-locality-small.ts'
import gLoipPreciseTimescales from './guidance/g-loip-precise-timescales.ts'
import gRolesClear from './guidance/g-roles-clear.ts'
import gpActionForEachOutcome from './practice/gp-action-for-each-outcome.ts'
import gpEditionContinuity from './practice/gp-edition-continuity.ts'
import gpEditionCurrent from './practice/gp-edition-current.ts'
import gpImprovementSaysLevel from './practice/gp-improvement-says-level.ts'
import gpJudgementBesideStory from './practice/gp-judgement-beside-story.ts'
import gpLeadForEachOutcome from './practice/gp-lead-for-each-outcome.ts'
import gpLocalityOverlap from './practice/gp-locality-overlap.ts'
import gpMeasureBaseline from './practice/gp-measure-baseline.ts'
import gpNoDataSaysWhy from './practice/gp-no-data-says-why.ts'
import gpOneTargetAtATime from './practice/gp-one-target-at-a-time.ts'
import gpRelativeTargetBaseline from './practice/gp-relative-target-baseline.ts'
import gpReportingYearsAgree from './practice/gp-reporting-years-agree.ts'
import gpResourcesStated from './practice/gp-resources-stated.ts'
import gpSomeData from './practice/gp-some-data.ts'
import gpTargetWithinPlan from './practice/gp-target-within-plan.ts'
import gpTwoFiguresInReport from './practice/gp-two-figures-in-report.ts'
import gpTwoFigures from './practice/gp-two-figures.ts'
import s41CarryOut from './s04-community-planning/s4-1-carry-out.ts'
import s44ConsistentNationalOutcomes from './s04-community-planning/s4-4-consistent-national-outcomes.ts'
import s44LinkNamed from './s04-community-planning/s4-4-link-named.ts'
import s44LinkShown from './s04-community-planning/s4-4-link-shown.ts'
import s62cPeriod from './s06-loip/s6-2c-period.ts'
import s91DivideWholeArea from './s09-localities/s9-1-divide-whole-area.ts'
import s92LocalityType from './s09-localities/s9-2-locality-type.ts'
import s93IdentifyPoorerLocalities from './s09-localities/s9-3-identify-poorer-localities.ts'
import s93NoneIdentified from './s09-localities/s9-3-none-identified.ts'
import s132Who from './s13-governance/s13-2-who.ts'
import s141AgreedRelief from './s14-partner-duties/s14-1-agreed-relief.ts'

/** Every rule, in the order of the Act. */
export const rules: readonly Rule[] = [
  gLocalityAtLeastOne,
  gLocalitySmall,
  gLoipPreciseTimescales,
  gRolesClear,
  gpActionForEachOutcome,
  gpEditionContinuity,
  gpEditionCurrent,
  gpImprovementSaysLevel,
  gpJudgementBesideStory,
  gpLeadForEachOutcome,
  gpLocalityOverlap,
  gpMeasureBaseline,
  gpNoDataSaysWhy,
  gpOneTargetAtATime,
  gpRelativeTargetBaseline,
  gpReportingYearsAgree,
  gpResourcesStated,
  gpSomeData,
  gpTargetWithinPlan,
  gpTwoFiguresInReport,
  gpTwoFigures,
  s41CarryOut,
  s44ConsistentNationalOutcomes,
  s44LinkNamed,
  s44LinkShown,
  s62cPeriod,
  s91DivideWholeArea,
  s92LocalityType,
  s93IdentifyPoorerLocalities,
  s93NoneIdentified,
  s132Who,
  s141AgreedRelief,
]
