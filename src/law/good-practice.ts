// What makes a plan and its reports usable from one year to the next. No enactment asks for any of it.
import type { Duty } from './duty.ts'
import { practiceCould } from './row-defaults.ts'
import { sources } from './sources.ts'

/** It rests on no text, so that there is no page to show. */
const practice = {
  ...practiceCould,
  cite: 'good practice',
  decided: 'from-the-file',
  read: [sources.practice],
} as const

export const goodPractice = {
  'gp-measure-baseline': {
    ...practice,
    says: 'A measure could give its baseline, and the year the baseline is for.',
  },
  'gp-relative-target-baseline': {
    ...practice,
    says: 'A target stated as a change could give the baseline it changes from. Without one, nobody can tell when it is reached.',
  },
  'gp-one-target-at-a-time': {
    ...practice,
    says: 'A target could say one thing. Two targets in one text could be split in two.',
  },
  'gp-target-within-plan': {
    ...practice,
    says: 'A target could fall due within the period of its plan.',
  },
  'gp-target-reached': {
    ...practice,
    says: 'A plan could look at each target that has fallen due, and say what follows where it was missed.',
  },
  'gp-target-ahead': {
    ...practice,
    says: 'A target could lie ahead of the figures: one that they are past could be set anew, or be marked as reached.',
  },
  'gp-target-direction': {
    ...practice,
    says: 'A target could lie in the direction in which its measure is to go.',
  },
  'gp-target-after-baseline': {
    ...practice,
    says: 'A target could fall due after the date of its baseline.',
  },
  'gp-one-figure-a-date': {
    ...practice,
    says: 'A measure could have one figure for one date, or say which of two was restated or is provisional.',
  },
  'gp-one-unit': {
    ...practice,
    says: 'A measure could give its baseline, its figures and its targets in one unit, or say from when the unit changed.',
  },
  'gp-figure-dated': {
    ...practice,
    says: 'A figure could say which year or date it is for.',
  },
  'gp-improvement-says-level': {
    ...practice,
    says: 'An outcome could say how things will be better, where its words are only a topic, a promise or a direction.',
  },
  'gp-edition-continuity': {
    ...practice,
    says: 'A new edition could account for every outcome of the one before: kept, replaced, or closed with a reason.',
  },
  'gp-edition-current': {
    ...practice,
    says: 'A plan could be renewed before the period of its current edition runs out.',
  },
  'gp-action-for-each-outcome': {
    ...practice,
    says: 'A plan could name, for each outcome, an action that somebody is taking towards it.',
  },
  'gp-lead-for-each-outcome': {
    ...practice,
    says: 'A plan could name a lead for each outcome.',
  },
  'gp-judgement-beside-story': {
    ...practice,
    says: 'An assessment told as a story could also give a judgement: better, worse, or no change.',
  },
  'gp-some-data': {
    ...practice,
    says: 'An outcome could have at least one measure with data.',
  },
  'gp-reporting-years-agree': {
    ...practice,
    says: 'A reporting year could be named by a label that agrees with its dates.',
  },
  'gp-locality-overlap': {
    ...practice,
    says: 'Two areas with plans could say how they relate, where one overlaps the other.',
  },
  'gp-plan-for-a-group': {
    ...practice,
    says: 'A plan for a group of people, or for a community of interest, could be kept apart: it is not a locality plan.',
    unchecked: 'Such a plan is pointed out where section 10(2) is looked at.',
  },
  'gp-limited-priorities': {
    ...practice,
    says: 'A plan could keep to a few priorities, and say what stops. More than ten outcomes at once is what this tool takes for many.',
  },
  'gp-needs-have-sources': {
    ...practice,
    says: 'A plan could say where what it knows of needs comes from, and of which year or date it is.',
  },
  'gp-lived-experience': {
    ...practice,
    says: 'A partnership could say whose experience each community body brings, and what changed because of it.',
  },
  'gp-national-standards': {
    ...practice,
    says: 'A partnership could rate itself by the seven National Standards for Community Engagement of 2016, with evidence for each.',
    decided: 'by-attestation',
    read: [sources.nationalStandards2016],
    url: 'https://www.gov.scot/publications/participation-handbook/pages/5/',
  },
  'gp-resources-stated': {
    ...practice,
    says: 'A plan could say what resources go to an outcome, and not only that some will.',
  },
  'gp-two-figures': {
    ...practice,
    says: 'A document could give one figure for one fact, or say why there are two.',
  },
  'gp-action-dated': {
    ...practice,
    says: 'An action could say by when it is done. “Ongoing” is a word, and not a date.',
  },
  'gp-action-overdue': {
    ...practice,
    says: 'An action past its date could say that it is done, or when it now will be.',
  },
  'gp-improvement-action-dated': {
    ...practice,
    says: 'An improvement action of a review could have a date and an owner.',
  },
  'gp-improvement-action-overdue': {
    ...practice,
    says: 'An improvement action past its date could say that it is done, or when it now will be.',
  },
  'gp-measure-direction': {
    ...practice,
    says: 'A measure could say which way is better, where its target does not.',
  },
  'gp-break-says-why': {
    ...practice,
    says: 'A break in the figures of a measure could say from when, and why.',
  },
  'gp-restated-says-why': {
    ...practice,
    says: 'A figure that was restated could say why, and what it was before.',
  },
  'gp-partner-names': {
    ...practice,
    says: 'A partner could be named as it is known in law, or by an alias this tool knows.',
    decided: 'with-reference-data',
    unchecked: 'A name that is nearly a known one is pointed out when names and ids are followed.',
  },
  'gp-place-plan': {
    ...practice,
    says: 'A local place plan could be listed as what it is: a planning-law document made by a community, not a locality plan.',
    unchecked: 'Such a plan is pointed out where section 10(2) is looked at.',
  },
} as const satisfies Record<string, Duty>
