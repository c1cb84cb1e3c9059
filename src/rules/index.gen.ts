// Made by scripts/gen from the files of src/rules.
import type { RuleWithExamples } from '../engine/rule.ts'
import gLocalityAtLeastOne from './guidance/g-locality-at-least-one.ts'
import gLocalitySmall from './guidance/g-locality-small.ts'
import gLocalityUpToDate from './guidance/g-locality-up-to-date.ts'
import gLoipClearPriorities from './guidance/g-loip-clear-priorities.ts'
import gLoipEvidenceBased from './guidance/g-loip-evidence-based.ts'
import gLoipGenuinePlan from './guidance/g-loip-genuine-plan.ts'
import gLoipHorizons from './guidance/g-loip-horizons.ts'
import gLoipLinksToPartnerPlans from './guidance/g-loip-links-to-partner-plans.ts'
import gLoipNamesPoorerCommunities from './guidance/g-loip-names-poorer-communities.ts'
import gLoipParticipationShapedUnderstanding from './guidance/g-loip-participation-shaped-understanding.ts'
import gLoipPreciseTimescales from './guidance/g-loip-precise-timescales.ts'
import gLoipPreventionSpecific from './guidance/g-loip-prevention-specific.ts'
import gLoipResourcePurposes from './guidance/g-loip-resource-purposes.ts'
import gLoipResources from './guidance/g-loip-resources.ts'
import gLoipScrutinyArrangements from './guidance/g-loip-scrutiny-arrangements.ts'
import gLoipUpToDate from './guidance/g-loip-up-to-date.ts'
import gLoipVariation from './guidance/g-loip-variation.ts'
import gLoipWhatWillBeDifferent from './guidance/g-loip-what-will-be-different.ts'
import gNinePrinciples from './guidance/g-nine-principles.ts'
import gParticipationAllAbleBodies from './guidance/g-participation-all-able-bodies.ts'
import gParticipationInformsPerformance from './guidance/g-participation-informs-performance.ts'
import gParticipationInformsPriorities from './guidance/g-participation-informs-priorities.ts'
import gParticipationLedAtPartnershipLevel from './guidance/g-participation-led-at-partnership-level.ts'
import gParticipationThroughout from './guidance/g-participation-throughout.ts'
import gParticipationUnderstanding from './guidance/g-participation-understanding.ts'
import gPerformanceAssurance from './guidance/g-performance-assurance.ts'
import gPublishBy20171001 from './guidance/g-publish-by-2017-10-01.ts'
import gRolesClear from './guidance/g-roles-clear.ts'
import gSelfAssessAgainstDescriptions from './guidance/g-self-assess-against-descriptions.ts'
import xChildPovertyReport from './other-enactments/x-child-poverty-report.ts'
import xChildrensServicesPlan from './other-enactments/x-childrens-services-plan.ts'
import xCjRegardLoip from './other-enactments/x-cj-regard-loip.ts'
import xCjReviewTrigger from './other-enactments/x-cj-review-trigger.ts'
import xFairerScotlandDuty from './other-enactments/x-fairer-scotland-duty.ts'
import xFireLocalPlan from './other-enactments/x-fire-local-plan.ts'
import xIslandsHaveRegard from './other-enactments/x-islands-have-regard.ts'
import xIslandsImpactAssessment from './other-enactments/x-islands-impact-assessment.ts'
import xLdpTakesLoipIntoAccount from './other-enactments/x-ldp-takes-loip-into-account.ts'
import xLppRegardLocalityPlan from './other-enactments/x-lpp-regard-locality-plan.ts'
import xPoliceLocalPlan from './other-enactments/x-police-local-plan.ts'
import gpActionDated from './practice/gp-action-dated.ts'
import gpActionForEachOutcome from './practice/gp-action-for-each-outcome.ts'
import gpActionOverdue from './practice/gp-action-overdue.ts'
import gpBreakSaysWhy from './practice/gp-break-says-why.ts'
import gpEditionContinuity from './practice/gp-edition-continuity.ts'
import gpEditionCurrent from './practice/gp-edition-current.ts'
import gpFigureDated from './practice/gp-figure-dated.ts'
import gpImprovementActionDated from './practice/gp-improvement-action-dated.ts'
import gpImprovementActionOverdue from './practice/gp-improvement-action-overdue.ts'
import gpImprovementSaysLevel from './practice/gp-improvement-says-level.ts'
import gpJudgementBesideStory from './practice/gp-judgement-beside-story.ts'
import gpLeadForEachOutcome from './practice/gp-lead-for-each-outcome.ts'
import gpLimitedPriorities from './practice/gp-limited-priorities.ts'
import gpLivedExperience from './practice/gp-lived-experience.ts'
import gpLocalityOverlap from './practice/gp-locality-overlap.ts'
import gpMeasureBaseline from './practice/gp-measure-baseline.ts'
import gpMeasureDirection from './practice/gp-measure-direction.ts'
import gpNationalStandards from './practice/gp-national-standards.ts'
import gpNeedsHaveSources from './practice/gp-needs-have-sources.ts'
import gpNoDataSaysWhy from './practice/gp-no-data-says-why.ts'
import gpOneFigureADate from './practice/gp-one-figure-a-date.ts'
import gpOneTargetAtATime from './practice/gp-one-target-at-a-time.ts'
import gpOneUnit from './practice/gp-one-unit.ts'
import gpRelativeTargetBaseline from './practice/gp-relative-target-baseline.ts'
import gpReportingYearsAgree from './practice/gp-reporting-years-agree.ts'
import gpResourcesStated from './practice/gp-resources-stated.ts'
import gpRestatedSaysWhy from './practice/gp-restated-says-why.ts'
import gpSomeData from './practice/gp-some-data.ts'
import gpTargetAfterBaseline from './practice/gp-target-after-baseline.ts'
import gpTargetAhead from './practice/gp-target-ahead.ts'
import gpTargetDirection from './practice/gp-target-direction.ts'
import gpTargetReached from './practice/gp-target-reached.ts'
import gpTargetWithinPlan from './practice/gp-target-within-plan.ts'
import gpTwoFiguresInReport from './practice/gp-two-figures-in-report.ts'
import gpTwoFigures from './practice/gp-two-figures.ts'
import s41CarryOut from './s04-community-planning/s4-1-carry-out.ts'
import s43aParticipateWithEachOther from './s04-community-planning/s4-3a-participate-with-each-other.ts'
import s43bParticipateWithCommunityBodies from './s04-community-planning/s4-3b-participate-with-community-bodies.ts'
import s44ConsistentNationalOutcomes from './s04-community-planning/s4-4-consistent-national-outcomes.ts'
import s44LinkNamed from './s04-community-planning/s4-4-link-named.ts'
import s45CppIsCollective from './s04-community-planning/s4-5-cpp-is-collective.ts'
import s46aConsiderCommunityBodies from './s04-community-planning/s4-6a-consider-community-bodies.ts'
import s46bAllReasonableEfforts from './s04-community-planning/s4-6b-all-reasonable-efforts.ts'
import s46cEnableParticipation from './s04-community-planning/s4-6c-enable-participation.ts'
import s5ExceptionInappropriate from './s05-inequalities/s5-exception-inappropriate.ts'
import s5ExceptionOneScope from './s05-inequalities/s5-exception-one-scope.ts'
import s5ReduceInequalities from './s05-inequalities/s5-reduce-inequalities.ts'
import s61PrepareAndPublishLoip from './s06-loip/s6-1-prepare-and-publish-loip.ts'
import s62aPriorityOutcomes from './s06-loip/s6-2a-priority-outcomes.ts'
import s62bDescribeImprovement from './s06-loip/s6-2b-describe-improvement.ts'
import s62bImprovementSaysMore from './s06-loip/s6-2b-improvement-says-more.ts'
import s62cNamesAnEnd from './s06-loip/s6-2c-names-an-end.ts'
import s62cPeriod from './s06-loip/s6-2c-period.ts'
import s62dDescribeNeeds from './s06-loip/s6-2d-describe-needs.ts'
import s62dNeedsInThePlan from './s06-loip/s6-2d-needs-in-the-plan.ts'
import s63aConsultCommunityBodies from './s06-loip/s6-3a-consult-community-bodies.ts'
import s63bConsultOthers from './s06-loip/s6-3b-consult-others.ts'
import s64aAccountOfRepresentations from './s06-loip/s6-4a-account-of-representations.ts'
import s64bAccountOfNeeds from './s06-loip/s6-4b-account-of-needs.ts'
import s71KeepProgressUnderReview from './s07-review/s7-1-keep-progress-under-review.ts'
import s72aReviewPlan from './s07-review/s7-2a-review-plan.ts'
import s72bMayRevise from './s07-review/s7-2b-may-revise.ts'
import s73RevisedConsultAccount from './s07-review/s7-3-revised-consult-account.ts'
import s75PublishRevised from './s07-review/s7-5-publish-revised.ts'
import s81AnnualProgressReport from './s08-progress-report/s8-1-annual-progress-report.ts'
import s82aAssessEachOutcome from './s08-progress-report/s8-2a-assess-each-outcome.ts'
import s82bIParticipationExtent from './s08-progress-report/s8-2b-i-participation-extent.ts'
import s82bIiParticipationEffectiveness from './s08-progress-report/s8-2b-ii-participation-effectiveness.ts'
import s83ReportingYear from './s08-progress-report/s8-3-reporting-year.ts'
import s91DivideWholeArea from './s09-localities/s9-1-divide-whole-area.ts'
import s92LocalityType from './s09-localities/s9-2-locality-type.ts'
import s93IdentifyPoorerLocalities from './s09-localities/s9-3-identify-poorer-localities.ts'
import s94AccountOfNeeds from './s09-localities/s9-4-account-of-needs.ts'
import s101PlanForEachIdentified from './s10-locality-plans/s10-1-plan-for-each-identified.ts'
import s102MayPlanOthers from './s10-locality-plans/s10-2-may-plan-others.ts'
import s103aPriorityOutcomes from './s10-locality-plans/s10-3a-priority-outcomes.ts'
import s103bDescribeImprovement from './s10-locality-plans/s10-3b-describe-improvement.ts'
import s103bImprovementSaysMore from './s10-locality-plans/s10-3b-improvement-says-more.ts'
import s103cNamesAnEnd from './s10-locality-plans/s10-3c-names-an-end.ts'
import s103cPeriod from './s10-locality-plans/s10-3c-period.ts'
import s104aConsultCommunityBodies from './s10-locality-plans/s10-4a-consult-community-bodies.ts'
import s104bConsultOthers from './s10-locality-plans/s10-4b-consult-others.ts'
import s105aAccountOfRepresentations from './s10-locality-plans/s10-5a-account-of-representations.ts'
import s105bAccountOfLocalityNeeds from './s10-locality-plans/s10-5b-account-of-locality-needs.ts'
import s111KeepProgressUnderReview from './s11-locality-review/s11-1-keep-progress-under-review.ts'
import s112aReviewPlan from './s11-locality-review/s11-2a-review-plan.ts'
import s112bMayRevise from './s11-locality-review/s11-2b-may-revise.ts'
import s113RevisedConsultAccount from './s11-locality-review/s11-3-revised-consult-account.ts'
import s115PublishRevised from './s11-locality-review/s11-5-publish-revised.ts'
import s121AnnualReportPerPlan from './s12-locality-progress/s12-1-annual-report-per-plan.ts'
import s122AssessEachOutcome from './s12-locality-progress/s12-2-assess-each-outcome.ts'
import s123ReportingYear from './s12-locality-progress/s12-3-reporting-year.ts'
import s131aFacilitate from './s13-governance/s13-1a-facilitate.ts'
import s131bEfficientEffective from './s13-governance/s13-1b-efficient-effective.ts'
import s132Who from './s13-governance/s13-2-who.ts'
import s141AgreedRelief from './s14-partner-duties/s14-1-agreed-relief.ts'
import s142Cooperate from './s14-partner-duties/s14-2-cooperate.ts'
import s143aContributeResourcesOutcomes from './s14-partner-duties/s14-3a-contribute-resources-outcomes.ts'
import s143bContributeResourcesParticipation from './s14-partner-duties/s14-3b-contribute-resources-participation.ts'
import s144ProvideInformation from './s14-partner-duties/s14-4-provide-information.ts'
import s145TakeAccountOfLoip from './s14-partner-duties/s14-5-take-account-of-loip.ts'
import s151CppRegardGuidance from './s15-guidance/s15-1-cpp-regard-guidance.ts'
import s152PartnerRegardGuidance from './s15-guidance/s15-2-partner-regard-guidance.ts'
import s17CorporateBody from './s17-corporate-body/s17-corporate-body.ts'

/** Every rule, in the order of the Act. As built, without the examples, which are in engine/rule-examples.ts. */
export const rules: readonly RuleWithExamples[] = [
  gLocalityAtLeastOne,
  gLocalitySmall,
  gLocalityUpToDate,
  gLoipClearPriorities,
  gLoipEvidenceBased,
  gLoipGenuinePlan,
  gLoipHorizons,
  gLoipLinksToPartnerPlans,
  gLoipNamesPoorerCommunities,
  gLoipParticipationShapedUnderstanding,
  gLoipPreciseTimescales,
  gLoipPreventionSpecific,
  gLoipResourcePurposes,
  gLoipResources,
  gLoipScrutinyArrangements,
  gLoipUpToDate,
  gLoipVariation,
  gLoipWhatWillBeDifferent,
  gNinePrinciples,
  gParticipationAllAbleBodies,
  gParticipationInformsPerformance,
  gParticipationInformsPriorities,
  gParticipationLedAtPartnershipLevel,
  gParticipationThroughout,
  gParticipationUnderstanding,
  gPerformanceAssurance,
  gPublishBy20171001,
  gRolesClear,
  gSelfAssessAgainstDescriptions,
  xChildPovertyReport,
  xChildrensServicesPlan,
  xCjRegardLoip,
  xCjReviewTrigger,
  xFairerScotlandDuty,
  xFireLocalPlan,
  xIslandsHaveRegard,
  xIslandsImpactAssessment,
  xLdpTakesLoipIntoAccount,
  xLppRegardLocalityPlan,
  xPoliceLocalPlan,
  gpActionDated,
  gpActionForEachOutcome,
  gpActionOverdue,
  gpBreakSaysWhy,
  gpEditionContinuity,
  gpEditionCurrent,
  gpFigureDated,
  gpImprovementActionDated,
  gpImprovementActionOverdue,
  gpImprovementSaysLevel,
  gpJudgementBesideStory,
  gpLeadForEachOutcome,
  gpLimitedPriorities,
  gpLivedExperience,
  gpLocalityOverlap,
  gpMeasureBaseline,
  gpMeasureDirection,
  gpNationalStandards,
  gpNeedsHaveSources,
  gpNoDataSaysWhy,
  gpOneFigureADate,
  gpOneTargetAtATime,
  gpOneUnit,
  gpRelativeTargetBaseline,
  gpReportingYearsAgree,
  gpResourcesStated,
  gpRestatedSaysWhy,
  gpSomeData,
  gpTargetAfterBaseline,
  gpTargetAhead,
  gpTargetDirection,
  gpTargetReached,
  gpTargetWithinPlan,
  gpTwoFiguresInReport,
  gpTwoFigures,
  s41CarryOut,
  s43aParticipateWithEachOther,
  s43bParticipateWithCommunityBodies,
  s44ConsistentNationalOutcomes,
  s44LinkNamed,
  s45CppIsCollective,
  s46aConsiderCommunityBodies,
  s46bAllReasonableEfforts,
  s46cEnableParticipation,
  s5ExceptionInappropriate,
  s5ExceptionOneScope,
  s5ReduceInequalities,
  s61PrepareAndPublishLoip,
  s62aPriorityOutcomes,
  s62bDescribeImprovement,
  s62bImprovementSaysMore,
  s62cNamesAnEnd,
  s62cPeriod,
  s62dDescribeNeeds,
  s62dNeedsInThePlan,
  s63aConsultCommunityBodies,
  s63bConsultOthers,
  s64aAccountOfRepresentations,
  s64bAccountOfNeeds,
  s71KeepProgressUnderReview,
  s72aReviewPlan,
  s72bMayRevise,
  s73RevisedConsultAccount,
  s75PublishRevised,
  s81AnnualProgressReport,
  s82aAssessEachOutcome,
  s82bIParticipationExtent,
  s82bIiParticipationEffectiveness,
  s83ReportingYear,
  s91DivideWholeArea,
  s92LocalityType,
  s93IdentifyPoorerLocalities,
  s94AccountOfNeeds,
  s101PlanForEachIdentified,
  s102MayPlanOthers,
  s103aPriorityOutcomes,
  s103bDescribeImprovement,
  s103bImprovementSaysMore,
  s103cNamesAnEnd,
  s103cPeriod,
  s104aConsultCommunityBodies,
  s104bConsultOthers,
  s105aAccountOfRepresentations,
  s105bAccountOfLocalityNeeds,
  s111KeepProgressUnderReview,
  s112aReviewPlan,
  s112bMayRevise,
  s113RevisedConsultAccount,
  s115PublishRevised,
  s121AnnualReportPerPlan,
  s122AssessEachOutcome,
  s123ReportingYear,
  s131aFacilitate,
  s131bEfficientEffective,
  s132Who,
  s141AgreedRelief,
  s142Cooperate,
  s143aContributeResourcesOutcomes,
  s143bContributeResourcesParticipation,
  s144ProvideInformation,
  s145TakeAccountOfLoip,
  s151CppRegardGuidance,
  s152PartnerRegardGuidance,
  s17CorporateBody,
]
