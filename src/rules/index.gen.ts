// Made by scripts/gen from the files of src/rules.
import type { Rule } from '../rule.ts'
import gpActionForEachOutcome from './practice/gp-action-for-each-outcome.ts'
import gpEditionContinuity from './practice/gp-edition-continuity.ts'
import gpEditionCurrent from './practice/gp-edition-current.ts'
import gpImprovementSaysLevel from './practice/gp-improvement-says-level.ts'
import gpJudgementBesideStory from './practice/gp-judgement-beside-story.ts'
import gpLeadForEachOutcome from './practice/gp-lead-for-each-outcome.ts'
import gpMeasureBaseline from './practice/gp-measure-baseline.ts'
import gpOneTargetAtATime from './practice/gp-one-target-at-a-time.ts'
import gpRelativeTargetBaseline from './practice/gp-relative-target-baseline.ts'
import gpSomeData from './practice/gp-some-data.ts'
import gpTargetWithinPlan from './practice/gp-target-within-plan.ts'
import s41CarryOut from './s04-community-planning/s4-1-carry-out.ts'
import s44ConsistentNationalOutcomes from './s04-community-planning/s4-4-consistent-national-outcomes.ts'
import s44LinkNamed from './s04-community-planning/s4-4-link-named.ts'
import s44LinkShown from './s04-community-planning/s4-4-link-shown.ts'
import s62cPeriod from './s06-loip/s6-2c-period.ts'
import s91DivideWholeArea from './s09-localities/s9-1-divide-whole-area.ts'

/** Every rule, in the order of the Act. */
export const rules: readonly Rule[] = [
  gpActionForEachOutcome,
  gpEditionContinuity,
  gpEditionCurrent,
  gpImprovementSaysLevel,
  gpJudgementBesideStory,
  gpLeadForEachOutcome,
  gpMeasureBaseline,
  gpOneTargetAtATime,
  gpRelativeTargetBaseline,
  gpSomeData,
  gpTargetWithinPlan,
  s41CarryOut,
  s44ConsistentNationalOutcomes,
  s44LinkNamed,
  s44LinkShown,
  s62cPeriod,
  s91DivideWholeArea,
]
