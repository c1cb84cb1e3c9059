// Guidance under s.15, issued 20 December 2016. One file, because its rows are one document, in the order of how well
// each was read. Paragraphs 128 to 166 of the final text were not read, so much of the part on plans rests on others.
import type { Duty } from './duty.ts'
import { guidanceShould } from './row-defaults.ts'
import { sources } from './sources.ts'

const page =
  'https://www.gov.scot/publications/community-empowerment-scotland-act-2015-part-2-community-planning-guidance/'

const final = {
  ...guidanceShould,
  instrument: 'the statutory guidance on community planning (December 2016)',
  read: [sources.guidance2016],
  url: page,
} as const

const sectionA = { ...final, url: `${page}pages/7/` } as const
const sectionB = { ...final, url: `${page}pages/8/` } as const
const summary = { ...final, cite: 'guidance summary', url: 'https://www.gov.scot/Publications/2016/12/8801' } as const

// Read in a page about the guidance; the guidance itself was not read on these points.
const howItWorks = {
  ...final,
  cite: 'guidance',
  instrument: 'the statutory guidance, as a page of the Scottish Government on how community planning works has it',
  evidence: 'read-in-a-paraphrase',
  read: [sources.howItWorks],
  url: 'https://www.gov.scot/Topics/Government/PublicServiceReform/CP/HowCPWorks',
} as const

const reported = {
  ...final,
  cite: 'guidance',
  instrument: 'the statutory guidance on community planning (December 2016), as others report it',
  evidence: 'read-in-a-paraphrase',
  read: [sources.reports],
} as const

const draft = {
  ...final,
  instrument: 'the consultation draft of the community planning guidance (2016)',
  evidence: 'read-in-a-draft',
  read: [sources.draft2016],
} as const

export const guidance2016 = {
  'g-status-regard': {
    ...final,
    cite: 'guidance page 5',
    says: 'Section 15 binds partnerships and their statutory partners to have regard to the guidance. Others should take account of it.',
    decided: 'from-the-file',
    url: `${page}pages/5/`,
    unchecked: 'This restates section 15. What the guidance expects has rows of its own here.',
  },
  'g-more-than-compliance': {
    ...summary,
    says: 'A partnership should go further than its duties, because meeting them is not enough for effective community planning.',
    decided: 'by-people',
    unchecked: 'No file can show this. It is why a clean result is never called good community planning.',
  },
  'g-self-assess-against-descriptions': {
    ...final,
    cite: 'guidance part 1',
    says: 'A partnership should use the guidance’s descriptions of effective community planning to assess and strengthen its own.',
    decided: 'by-attestation',
  },
  'g-publish-by-2017-10-01': {
    ...summary,
    says: 'A partnership should have published its first LOIP and locality plans by 1 October 2017. The Act sets no such date.',
    decided: 'from-the-file',
  },
  'g-nine-principles': {
    ...final,
    cite: 'guidance contents',
    says: 'A partnership should work by nine principles, participation, tackling inequalities, shared leadership and prevention among them.',
    decided: 'by-attestation',
  },
  'g-participation-all-able-bodies': {
    ...sectionA,
    cite: 'guidance section A, summary',
    says: 'A partnership should see that every community body able to contribute can do so effectively, as far as it wishes.',
    decided: 'by-attestation',
  },
  'g-participation-understanding': {
    ...sectionA,
    cite: 'guidance section A, summary',
    says: 'A partnership should know, through participation, what its communities of place and of interest need and hope for.',
    decided: 'from-the-file',
  },
  'g-participation-informs-priorities': {
    ...sectionA,
    cite: 'guidance section A, summary',
    says: 'A partnership should let participation inform its priorities, the design of services and the use of resources.',
    decided: 'from-the-file',
  },
  'g-participation-informs-performance': {
    ...sectionA,
    cite: 'guidance section A, summary',
    says: 'A partnership should let participation inform how performance is scrutinised and what changes as a result.',
    decided: 'from-the-file',
  },
  'g-coproduction': {
    ...sectionA,
    cite: 'guidance section A, summary',
    says: 'A partnership should embrace co-production with communities.',
    decided: 'by-attestation',
    unchecked:
      'What co-production is, and whether a partnership works by it with its communities, is for people to judge.',
  },
  'g-participation-throughout': {
    ...sectionA,
    cite: 'guidance section A, para 1',
    says: 'A partnership should involve communities of place and of interest all through community planning, not at one stage of it.',
    decided: 'from-the-file',
  },
  'g-participation-led-at-partnership-level': {
    ...sectionA,
    cite: 'guidance section A, para 2',
    says: 'A partnership should lead, plan and manage participation as a partnership, with leadership shared among partners.',
    decided: 'by-attestation',
  },
  'g-loip-binds-signatories': {
    ...sectionB,
    cite: 'guidance para 125',
    nature: 'definition',
    says: 'A LOIP, as the guidance describes it, is a shared and explicit plan that binds those who sign it.',
    decided: 'by-people',
    unchecked: 'The guidance describes the plan so, and asks for no list of who signed it, so none is looked for.',
  },
  'g-loip-focal-point': {
    ...sectionB,
    cite: 'guidance para 126',
    says: 'A LOIP should be where the public can see needs, why themes were chosen, how ambitious they are, their effect, and who takes part.',
    decided: 'by-people',
    unchecked:
      'Whether it is that place, the public can say. The guidance asks for none of this outcome by outcome, and the parts of the picture are looked at in rows of their own.',
  },
  'g-loip-evidence-based': {
    ...sectionB,
    cite: 'guidance para 127',
    says: 'A new LOIP should show a clear and robust understanding, from evidence, of local needs, circumstances and aspirations.',
    decided: 'from-the-file',
  },
  'g-loip-variation': {
    ...sectionB,
    cite: 'guidance para 127',
    says: 'A LOIP should show how needs and circumstances vary between places and between groups of people.',
    decided: 'from-the-file',
  },
  'g-loip-names-poorer-communities': {
    ...sectionB,
    cite: 'guidance para 127',
    says: 'A LOIP should name the communities, of place or of interest, whose outcomes are significantly poorer.',
    decided: 'from-the-file',
  },
  'g-locality-at-least-one': {
    ...howItWorks,
    says: 'A partnership should make at least one locality plan. No number is fixed.',
    decided: 'from-the-file',
  },
  'g-plans-say-what-and-by-when': {
    ...howItWorks,
    says: 'A LOIP and a locality plan should each say what the local priorities are, what will improve, and by when.',
    decided: 'from-the-file',
    unchecked: 'The Act asks the same, so this is looked at under s.6(2) and s.10(3).',
  },
  'g-roles-clear': {
    ...howItWorks,
    says: 'A partnership may organise itself as it likes, but everyone should be clear what was agreed and who is responsible.',
    decided: 'from-the-file',
  },

  // As Partners in Planning, Moray Community Planning Partnership, the Improvement Service and others report it.
  'g-loip-clear-priorities': {
    ...reported,
    says: 'A LOIP should give clear, agreed priorities for outcomes and inequalities, firmly linked to what is known of local needs.',
    decided: 'from-the-file',
  },
  'g-loip-participation-shaped-understanding': {
    ...reported,
    says: 'A LOIP should show how participation helped to form its understanding of local needs.',
    decided: 'from-the-file',
  },
  'g-loip-genuine-plan': {
    ...reported,
    says: 'A LOIP should turn its understanding of needs into a genuine plan for the inequalities found.',
    decided: 'from-the-file',
  },
  'g-loip-link-national-outcomes': {
    ...reported,
    says: 'A LOIP should show how its local outcomes link to the national outcomes.',
    decided: 'from-the-file',
  },
  'g-loip-what-will-be-different': {
    ...reported,
    says: 'A LOIP should say what will be different for communities.',
    decided: 'from-the-file',
  },
  'g-loip-resources': {
    ...reported,
    says: 'A LOIP should show what resources the partners are putting into it.',
    decided: 'from-the-file',
  },
  'g-loip-resource-purposes': {
    ...reported,
    says: 'A LOIP should show, in particular, resources for prevention, for reducing inequalities and for building communities’ capacity.',
    decided: 'from-the-file',
  },
  'g-loip-prevention-specific': {
    ...reported,
    says: 'A LOIP should be specific about preventative work and the reasons for it.',
    decided: 'from-the-file',
  },
  'g-loip-precise-timescales': {
    ...reported,
    says: 'A LOIP should say for each commitment how much improvement there will be, by when, and how it will be measured.',
    decided: 'from-the-file',
  },
  'g-loip-links-to-partner-plans': {
    ...reported,
    says: 'A LOIP should show that its commitments are built into the partners’ own corporate and resource plans.',
    decided: 'from-the-file',
  },
  'g-loip-scrutiny-arrangements': {
    ...reported,
    says: 'A LOIP should make clear how it is scrutinised, how performance is managed, who accounts for it, and what the board does.',
    decided: 'from-the-file',
  },
  'g-capacity-building': {
    ...reported,
    says: 'A partnership should build the capacity of communities, above all those that experience inequality.',
    decided: 'by-attestation',
  },
  'g-loip-horizons': {
    ...reported,
    says: 'A LOIP should have outcomes for ten years, for three years and for one year.',
    decided: 'from-the-file',
  },
  'g-locality-outcomes-may-differ': {
    ...reported,
    nature: 'no-duty',
    says: 'A locality plan may have priorities that differ from those of the LOIP.',
    decided: 'by-people',
    unchecked: 'Nothing is expected here, so a locality plan is never marked down for differing from the LOIP.',
  },

  // As the consultation draft, the near-final text or the analysis of responses has it.
  'g-report-deadline': {
    ...draft,
    cite: 'draft guidance para 42',
    nature: 'no-duty',
    says: 'How soon after its year a progress report comes out was asked in the consultation: within four months, six, or another number.',
    decided: 'by-people',
    unchecked: 'What the final guidance says of it was not read, so no report is ever held to a day here.',
  },
  'g-performance-assurance': {
    ...draft,
    cite: 'draft guidance',
    says: 'A partnership should manage performance so that it sees whether, and how fast, outcomes improve, and puts right what does not.',
    decided: 'from-the-file',
  },
  'g-loip-up-to-date': {
    ...draft,
    cite: 'draft guidance para 147',
    says: 'A partnership should keep its LOIP up to date and suited to local needs.',
    decided: 'by-attestation',
  },
  'g-no-fixed-review-interval': {
    ...draft,
    cite: 'draft guidance',
    nature: 'no-duty',
    says: 'A partnership may review its plans when it thinks best. The guidance appears to set no interval.',
    decided: 'by-people',
    evidence: 'from-memory',
    unchecked: 'Nothing is expected here, so no interval between reviews is ever asked for.',
  },
  'g-locality-up-to-date': {
    ...draft,
    cite: 'draft guidance para 170',
    says: 'A partnership should keep its locality plans up to date and suited to local needs, as it does its LOIP.',
    decided: 'by-attestation',
  },
  'g-locality-revise-with-community': {
    ...draft,
    cite: 'draft guidance para 170',
    nature: 'power',
    says: 'A partnership may then revise a locality plan, where it and the community bodies think that right.',
    decided: 'by-people',
    unchecked: 'The draft lets a plan be revised so, and expects it of nobody.',
  },
  'g-locality-boundaries': {
    ...draft,
    cite: 'draft guidance para 157',
    nature: 'no-duty',
    says: 'A partnership may choose to identify localities by formal boundaries, or to take account of other factors.',
    decided: 'by-people',
    unchecked: 'Either may be chosen, so no boundary is asked to be explained.',
  },
  'g-locality-small': {
    ...draft,
    cite: 'draft guidance para 158',
    nature: 'no-duty',
    says: 'In practice the Scottish Government expects partnerships often to identify small communities, of fewer than 10,000 people. Larger ones are no less localities.',
    decided: 'from-the-file',
  },
  'g-locality-hscp-optional': {
    ...draft,
    cite: 'draft guidance para 158',
    nature: 'no-duty',
    says: 'A locality may match a health and social care locality, but need not.',
    decided: 'by-people',
    unchecked: 'Nothing is expected here, so localities are never compared with health and social care localities.',
  },
  'g-corporate-body-joint': {
    ...draft,
    cite: 'draft guidance paras 168-171',
    instrument: 'the near-final text of the community planning guidance (2016)',
    read: [sources.nearFinal2016],
    owedBy: 'partner',
    says: 'An application to become a body corporate should come from all the section 13 partners jointly.',
    decided: 'from-the-file',
    unchecked: 'Section 17 itself asks for this, and an application is looked at under it.',
  },
} as const satisfies Record<string, Duty>
