// Each duty of Part 2 as a question that a board member can ask, in the order of the Act. Long, because the board reads
// it as one list.
import type { DutyId } from './index.ts'

interface BoardPart {
  readonly heading: string
  readonly questions: readonly (readonly [DutyId, string])[]
}

export const boardParts: readonly BoardPart[] = [
  {
    heading: 'Who plans together, and with whom',
    questions: [
      ['s4-1-carry-out', 'Is every body that the law names for our area at this table, and do we plan together here?'],
      [
        's4-3a-participate-with-each-other',
        'Has each of us really taken part this year, or only been sent the papers?',
      ],
      [
        's4-3b-participate-with-community-bodies',
        'Where a community body wanted to work with my organisation, did we work with it as far as it wished?',
      ],
      [
        's4-6a-consider-community-bodies',
        'Which community bodies did we think of, and who among them speaks for people living in disadvantage?',
      ],
      [
        's4-6b-all-reasonable-efforts',
        'What did we do to win over the bodies we want here, and was it all we could do?',
      ],
      [
        's4-6c-enable-participation',
        'What keeps willing bodies from taking part as far as they wish, and what did we do about it?',
      ],
      [
        's5-reduce-inequalities',
        'Does what we do narrow the gap for people in socio-economic disadvantage, and how do we know?',
      ],
    ],
  },
  {
    heading: 'Our local outcomes improvement plan',
    questions: [
      ['s6-1-prepare-and-publish-loip', 'Is our plan published, and can anybody in the area find it?'],
      ['s6-2a-priority-outcomes', 'Which outcomes come first, and do we still agree on them?'],
      ['s6-2b-describe-improvement', 'Does the plan say how much better each outcome is to become?'],
      ['s6-2c-period', 'Does the plan say by when?'],
      ['s6-2d-describe-needs', 'Does the plan itself describe how people here live and what they need?'],
      [
        's4-4-consistent-national-outcomes',
        'Is each of our outcomes consistent with the national outcomes, and could we say how?',
      ],
      ['s6-3a-consult-community-bodies', 'Which community bodies were asked while the plan was being written?'],
      ['s6-3b-consult-others', 'Whom else did we ask, and was anybody left out who ought to have been?'],
      [
        's6-4a-account-of-representations',
        'What did people tell us, and what did we change because of it before we published?',
      ],
      ['s6-4b-account-of-needs', 'Can we trace each outcome back to a need that we found?'],
    ],
  },
  {
    heading: 'Keeping the plan alive',
    questions: [
      ['s7-1-keep-progress-under-review', 'When did we last look at progress on each outcome, and what did we see?'],
      ['s7-2a-review-plan', 'When did we last ask whether this is still the right plan?'],
      [
        's7-3-revised-consult-account',
        'When we last revised the plan, did we consult afresh, or lean on the old consultation?',
      ],
      ['s7-5-publish-revised', 'Is the revised plan the one that people find?'],
    ],
  },
  {
    heading: 'Reporting on the plan',
    questions: [
      ['s8-1-annual-progress-report', 'Is there a published progress report for every reporting year?'],
      [
        's8-2a-assess-each-outcome',
        'Does the report say of each outcome whether it improved, and not only what was done?',
      ],
      [
        's8-2b-i-participation-extent',
        'Does the report say how far community bodies took part in all of our work that year?',
      ],
      [
        's8-2b-ii-participation-effectiveness',
        'Does it say whether taking part made a difference, and would the bodies agree?',
      ],
    ],
  },
  {
    heading: 'Localities',
    questions: [
      ['s9-1-divide-whole-area', 'Into which localities is our area divided, and is every part of it in one?'],
      ['s9-2-locality-type', 'Is each of them a ward, or home to no more than 30,000 people?'],
      [
        's9-3-identify-poorer-localities',
        'In which of them are outcomes significantly poorer, compared with whom, and on what evidence?',
      ],
      ['s9-4-account-of-needs', 'What did we know of people’s needs when we chose them?'],
      ['s10-1-plan-for-each-identified', 'Does every locality that we identified have its own published plan?'],
      ['s10-3a-priority-outcomes', 'Are the outcomes of each locality plan the ones that matter there?'],
      ['s10-3b-describe-improvement', 'Does each locality plan say what will be better in that place?'],
      ['s10-3c-period', 'Does each locality plan say by when?'],
      [
        's10-4a-consult-community-bodies',
        'Which community bodies of the locality were asked while its plan was being written?',
      ],
      ['s10-4b-consult-others', 'Whom else in the locality did we ask?'],
      ['s10-5a-account-of-representations', 'What did people of the locality tell us, and what changed in its plan?'],
      [
        's10-5b-account-of-locality-needs',
        'Does the plan rest on the needs of that locality, and not only on figures for the whole area?',
      ],
      ['s11-1-keep-progress-under-review', 'When did we last look at progress in each locality?'],
      ['s11-2a-review-plan', 'When did we last ask whether each locality plan is still right?'],
      ['s11-3-revised-consult-account', 'When a locality plan was revised, were people there asked again?'],
      ['s11-5-publish-revised', 'Is each revised locality plan published?'],
      [
        's12-1-annual-report-per-plan',
        'Is there a report on every locality plan for every year, the voluntary ones included?',
      ],
      ['s12-2-assess-each-outcome', 'Does it say of each outcome of the locality plan whether it improved?'],
    ],
  },
  {
    heading: 'Leading, resourcing and answering for it',
    questions: [
      ['s13-1a-facilitate', 'What does each of the bodies that must facilitate community planning do to make it work?'],
      ['s13-1b-efficient-effective', 'How do we know that this partnership works well, and what did we put right?'],
      ['s14-2-cooperate', 'Where did co-operation between us falter this year, and why?'],
      [
        's14-3a-contribute-resources-outcomes',
        'What does each of us put behind each outcome in money, staff or anything else, and did we decide that together?',
      ],
      [
        's14-3b-contribute-resources-participation',
        'What does each of us put in so that community bodies can take part?',
      ],
      ['s14-4-provide-information', 'Has every partner given the information that was asked of it?'],
      ['s14-5-take-account-of-loip', 'Where in my organisation’s own plan can I find these outcomes?'],
      ['s15-1-cpp-regard-guidance', 'Where do we depart from the guidance, and did we decide to?'],
      ['s15-2-partner-regard-guidance', 'How does my organisation make use of the guidance?'],
    ],
  },
  {
    heading: 'Beyond the partnership’s own duties',
    questions: [
      ['p1-regard-national-outcomes', 'How does my organisation have regard to the national outcomes in its own work?'],
      ['x-fire-local-plan', 'Does the local fire and rescue plan say what it contributes to our outcomes?'],
      ['x-police-local-plan', 'Does the local police plan say what it contributes to our outcomes?'],
      [
        'x-fairer-scotland-duty',
        'Did the bodies that owe it assess our plan for its effect on socio-economic inequality?',
      ],
      ['x-islands-have-regard', 'If we have islands: how were their communities considered?'],
      [
        'x-islands-impact-assessment',
        'If we have islands: was their impact assessment done, or the reason for not doing it published?',
      ],
    ],
  },
]
