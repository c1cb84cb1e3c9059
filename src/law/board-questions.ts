// Each duty of Part 2 as a question that a board member can ask, in the order of the Act. Long, because the board reads
// it as one list.
import type { DutyId } from './index.ts'

interface BoardPart {
  readonly heading: string
  readonly questions: readonly (readonly [DutyId, string])[]
}

export const boardParts: readonly BoardPart[] = [
  {
    heading: 'Who plans for the area, and with whom',
    questions: [
      [
        's4-1-carry-out',
        'Is every body that the law names for our area at this table, and do we carry out planning for the area here?',
      ],
      [
        's4-3a-participate-with-each-other',
        'Has each of us really taken part this year, or only been sent the papers?',
      ],
      [
        's4-3b-participate-with-community-bodies',
        'Where a community body that can contribute wished to take part, did my organisation take part with it, as far as it wished?',
      ],
      [
        's4-6a-consider-community-bodies',
        'Which community bodies are likely to be able to contribute, and which of them represent people whose outcomes are worse through socio-economic disadvantage?',
      ],
      [
        's4-6b-all-reasonable-efforts',
        'What did we do to bring in each body that is likely to be able to contribute, and was it all that was reasonable?',
      ],
      [
        's4-6c-enable-participation',
        'What keeps bodies that can contribute from taking part as far as they wish, and what did we reasonably do about it?',
      ],
      [
        's5-reduce-inequalities',
        'Do we act with a view to reducing inequalities of outcome that result from socio-economic disadvantage, and where do we see it?',
      ],
    ],
  },
  {
    heading: 'Our local outcomes improvement plan',
    questions: [
      ['s6-1-prepare-and-publish-loip', 'Is our plan published, and can anybody in the area find it?'],
      ['s6-2a-priority-outcomes', 'Which outcomes come first, and do we still agree on them?'],
      ['s6-2b-describe-improvement', 'Does the plan say what improvement is proposed in each outcome?'],
      ['s6-2c-period', 'Does the plan say by when?'],
      ['s6-2d-describe-needs', 'Does the plan itself describe how people here live and what they need?'],
      [
        's4-4-consistent-national-outcomes',
        'Is each of our outcomes consistent with the national outcomes, and could we say how?',
      ],
      ['s6-3a-consult-community-bodies', 'Which community bodies were asked while the plan was being written?'],
      [
        's6-3b-consult-others',
        'Whom else did we ask, and is there anybody we would have thought it appropriate to ask?',
      ],
      [
        's6-4a-account-of-representations',
        'What were we told in the consultation, and how did we take account of it before we published?',
      ],
      ['s6-4b-account-of-needs', 'How did we take account of people’s needs and circumstances before we published?'],
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
      ['s7-5-publish-revised', 'If we revised the plan, is the revised plan published?'],
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
        'Does the report say how far we took part with community bodies in all of our work that year?',
      ],
      [
        's8-2b-ii-participation-effectiveness',
        'Does it say how far taking part enabled community bodies to contribute to community planning, and would they agree?',
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
      ['s10-3a-priority-outcomes', 'Which outcomes come first in each locality plan, and do we still agree on them?'],
      ['s10-3b-describe-improvement', 'Does each locality plan say what will be better in that place?'],
      ['s10-3c-period', 'Does each locality plan say by when?'],
      [
        's10-4a-consult-community-bodies',
        'Which community bodies were asked while each locality plan was being written?',
      ],
      ['s10-4b-consult-others', 'Whom else did we ask while it was being written?'],
      [
        's10-5a-account-of-representations',
        'What were we told in the consultation on each locality plan, and how did we take account of it before we published?',
      ],
      [
        's10-5b-account-of-locality-needs',
        'How did we take account of the needs and circumstances of people in that locality before we published its plan?',
      ],
      [
        's11-1-keep-progress-under-review',
        'When did we last look at progress on each outcome of each published locality plan?',
      ],
      ['s11-2a-review-plan', 'When did we last ask whether each locality plan is still right?'],
      [
        's11-3-revised-consult-account',
        'When we last revised a locality plan, did we consult afresh, or lean on the old consultation?',
      ],
      ['s11-5-publish-revised', 'If we revised a locality plan, is the revised plan published?'],
      [
        's12-1-annual-report-per-plan',
        'Is there a report on every locality plan that we have published for every year, the voluntary ones included?',
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
        'What does each of us put in to secure that the community bodies that can contribute take part?',
      ],
      [
        's14-4-provide-information',
        'Has every partner given the information on outcomes of the plan that we asked it for?',
      ],
      [
        's14-5-take-account-of-loip',
        'How does my organisation take account of the plan in its own work, and where can I see it?',
      ],
      [
        's15-1-cpp-regard-guidance',
        'How do we have regard to the guidance, and where we depart from it, did we decide to?',
      ],
      ['s15-2-partner-regard-guidance', 'How does my organisation have regard to the guidance?'],
    ],
  },
  {
    heading: 'Beyond the partnership’s own duties',
    questions: [
      ['p1-regard-national-outcomes', 'How does my organisation have regard to the national outcomes in its own work?'],
      [
        'x-fire-local-plan',
        'Does the local fire and rescue plan say how it is expected to contribute to our outcomes?',
      ],
      ['x-police-local-plan', 'Does the local police plan say how it is expected to contribute to our outcomes?'],
      [
        'x-fairer-scotland-duty',
        'Did the bodies that owe it have due regard to reducing inequalities of outcome when they took strategic decisions on our plan?',
      ],
      ['x-islands-have-regard', 'If we have islands: how were their communities considered?'],
      [
        'x-islands-impact-assessment',
        'If we have islands: did each body that owes one make an impact assessment where it thought one called for, or publish why not?',
      ],
    ],
  },
]
