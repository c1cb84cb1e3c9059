// The words of the reports, for somebody who meets them for the first time: `loip explain gap`. One list; long, because it is read as one.
// One word means one thing. Where the Act uses it too, the sentence says so.

export interface Term {
  /** As reports print it. */
  readonly word: string
  /** What else people type or read for it: other spellings, the names of fields, headings of reports. */
  readonly also?: readonly string[]
  readonly means: string
  /** What goes with it: other words of this list, or a citation. */
  readonly see?: readonly string[]
}

interface TermGroup {
  readonly heading: string
  readonly terms: readonly Term[]
}

export const glossary: readonly TermGroup[] = [
  {
    heading: 'How a duty stands',
    terms: [
      {
        word: 'Shown',
        also: ['evidence', 'these files say'],
        means:
          'The files hold words or values that show what the duty asks for, and the report quotes them or says where they stand. It says nothing of how good they are.',
        see: ['duty', 'for people to judge'],
      },
      {
        word: 'Declared',
        also: ['statement', 'attestation', 'declared by'],
        means:
          'Somebody states in the files that it was done: what was done, on what evidence, who says so, and when. Nobody else has looked into it. loip never writes a statement itself.',
        see: ['shown', 'owner'],
      },
      {
        word: 'Explained',
        also: ['departure', 'departures', 'departure from guidance or good practice'],
        means:
          'The files record that the partnership departs from guidance or good practice here, with the reason. That is not possible for a duty of the law.',
        see: ['guidance', 'exceptions'],
      },
      {
        word: 'For people to judge',
        also: ['for people', 'left for people to judge', 'left open', 'judgement'],
        means: 'Something is there, and it is quoted. Whether it is enough is not for a program to say.',
        see: ['question'],
      },
      {
        word: 'Missing',
        also: ['duties of which something is missing', 'not met'],
        means:
          'The files were read whole, and what the duty asks for is not in them; or two things in them contradict each other. It is about the files: it may have been done all the same.',
        see: ['gap', 'not shown'],
      },
      {
        word: 'Not shown',
        means: 'It may be there, or have been done. These files do not show it.',
        see: ['question', 'missing'],
      },
      {
        word: 'Not due yet',
        also: ['pending'],
        means:
          'The day for it is still to come, or the time that this tool allows has not passed. Where the Act sets no day, the report says that the time is the tool’s own.',
      },
      {
        word: 'Cannot be told yet',
        also: ['cannot tell', 'cannot be told', 'not checked'],
        means: 'Something that it depends on is not known or could not be read. The report names it, and what to add.',
        see: ['not looked at'],
      },
      {
        word: 'Not called for',
        also: ['not applicable'],
        means: 'A fact in the files, or the date, means that the duty does not apply. The report names the fact.',
      },
      {
        word: 'Not looked at',
        also: ['rows that no rule looks at', 'not checked by a rule', 'held back'],
        means:
          'No rule looked at it: no file could settle it, it asks for nothing, or it was left out of this run. The report says which.',
        see: ['stage', 'rule'],
      },
      {
        word: 'Rows with nothing to show',
        means:
          'Rows that need nothing now: guidance with nothing to ask, what is not in force on the day, and what was left out of this run.',
      },
      {
        word: 'Remark',
        means: 'Something worth knowing that changes nothing about how the duty stands.',
        see: ['note'],
      },
      {
        word: 'Verdict',
        also: ['how it stands', 'standing', 'decided', 'how the duties stand', 'never added together'],
        means:
          'What the files show of one duty. Verdicts are about different things, so they are counted side by side and never added up to a score.',
        see: ['shown', 'missing', 'for people to judge'],
      },
    ],
  },
  {
    heading: 'How much a finding weighs',
    terms: [
      {
        word: 'Finding',
        also: ['findings', 'findings by duty', 'what is so'],
        means:
          'One thing that was found in the files, with its place and what to do. It is never about the partnership.',
        see: ['error', 'gap', 'question', 'advice', 'note'],
      },
      {
        word: 'Error',
        means:
          'Something in a file could not be read or used. Put it right first: what cannot be read cannot be checked.',
      },
      {
        word: 'Gap',
        means:
          'A duty of the law asks for something that can be seen in files, and it is not there, or it contradicts itself. It is a gap in the files. The partnership may have done it.',
        see: ['missing', 'question'],
      },
      {
        word: 'Question',
        means:
          'A duty of the law that is not shown, or that only people can answer for. The answer is theirs, and can be written into the files.',
        see: ['not shown', 'declared', 'for people to judge'],
      },
      {
        word: 'Advice',
        means: 'Something that guidance or good practice asks for. No law asks for it.',
        see: ['guidance', 'good practice'],
      },
      {
        word: 'Note',
        means: 'Anything else worth knowing. Nothing has to change.',
      },
      {
        word: 'Level',
        also: ['--fail-on', 'at the level', 'threshold'],
        means:
          'How much a finding weighs. From the most: error, gap, question, advice, note. A run ends with 1 if something is found at the level of --fail-on or above.',
        see: ['exit'],
      },
      {
        word: 'Accepted for now',
        also: ['accepted', 'finding accepted for now', 'accepted until'],
        means:
          'The partnership has recorded that it leaves a finding as it is until a certain day, with the reason. The finding stays in the report and does not stop a run.',
        see: ['exceptions', 'known'],
      },
      {
        word: 'Known',
        also: ['known from the baseline'],
        means: 'It was found before, and stands in the baseline. It stays in the report and does not stop a run.',
        see: ['baseline'],
      },
      {
        word: 'Fingerprint',
        means:
          'A code by which a finding is known again in a later run. It stays the same when lines move or a file gets another name.',
      },
      {
        word: 'Exit',
        also: ['exit code', 'exit codes'],
        means:
          'How the run ended, as a number for other programs. With 0, nothing was found at the chosen level or above. With 1, something was. With 2, the command was used wrongly. With 3, the check is incomplete.',
        see: ['level'],
      },
    ],
  },
  {
    heading: 'Plans and what is in them',
    terms: [
      {
        word: 'LOIP',
        also: ['local outcomes improvement plan', 'plan', 'plans'],
        means:
          'Local outcomes improvement plan: the plan that section 6 asks each partnership to make and publish. It says which outcomes come first, what will be better, by when, and what people in the area need.',
        see: ['s.6(1)', 'local outcome'],
      },
      {
        word: 'Local outcome',
        also: ['outcome', 'outcomes', 'priority outcome', 'priority', 'stretch outcome'],
        means:
          'What a plan aims to make better for people in the area, such as fewer children growing up in poverty. A topic such as “Housing” does not yet say what will be better.',
        see: ['improvement', 'national outcome'],
      },
      {
        word: 'National outcome',
        also: ['national outcomes', 'national outcomes and who links to them'],
        means:
          'One of the aims that the Scottish Ministers set for all of Scotland. Eleven were set in 2018. Section 4(4) asks that every local outcome is consistent with them; it does not ask for a link to each.',
        see: ['crosswalk', 's.4(4)'],
      },
      {
        word: 'Crosswalk',
        also: [
          'crosswalk to the national outcomes',
          'links from local outcomes to national outcomes',
          'outcome by national outcome',
          'held against',
          'linked from',
          'strength',
        ],
        means:
          'The table that links each local outcome to the national outcomes it helps, with its measures and its latest assessment. Only people make a link. loip may offer one, and never makes it.',
        see: ['national outcome', 'local outcome'],
      },
      {
        word: 'Improvement',
        also: ['improvement proposed'],
        means: 'What a plan says will be better. Section 6(2)(b) asks for it in each outcome, and for no figure.',
        see: ['s.6(2)(b)'],
      },
      {
        word: 'Period',
        means: 'The time within which the improvement is to be achieved, such as 2024 to 2034.',
        see: ['s.6(2)(c)'],
      },
      {
        word: 'Needs',
        also: ['needs and circumstances'],
        means: 'How people in the area live and what they need, as the plan itself describes it.',
        see: ['s.6(2)(d)'],
      },
      {
        word: 'Measure',
        also: ['measures', 'indicator', 'figure', 'target', 'latest'],
        means:
          'What is counted to see whether an outcome gets better: where it stood, where it stands, and where it is to get to. The Act asks for none; good practice does.',
      },
      {
        word: 'Baseline',
        means:
          'Of a measure: where things stood at the start. Of a check: a file of what was found before, so that only what is new stops a run (--baseline).',
        see: ['measure', 'known'],
      },
      {
        word: 'Action',
        also: ['actions', 'delivery plan', 'overdue', 'set aside'],
        means: 'Who does what, by when and with what. How it is delivered says nothing yet of the outcome.',
      },
      {
        word: 'Contribution',
        also: ['contributions', 'what partners put in'],
        means:
          'What a partner puts in: money, staff or anything else. A decision to put in nothing can be written down too.',
        see: ['s.14(3)(a)'],
      },
      {
        word: 'Edition',
        also: ['in force', 'superseded', 'draft'],
        means:
          'One published form of a plan. The duties table is about the edition in force; a new draft beside it changes no verdict.',
        see: ['stage'],
      },
      {
        word: 'Revision',
        also: ['revised plan', 'review', 'reviews'],
        means:
          'A review asks whether the plan is still the right one. A revision changes it, and then consultation and publication are due again. A reissue that only corrects slips is no revision.',
        see: ['s.7(2)(a)', 's.7(3)-(4)'],
      },
      {
        word: 'No longer worked towards',
        also: ['stopped', 'closed', 'replaced'],
        means: 'An outcome that was closed, or that others have replaced. The files say why and when.',
      },
      {
        word: 'Progress report',
        also: ['progress reports', 'plans, progress reports and reviews over the years'],
        means:
          'The report for each reporting year on the LOIP (section 8) or on a locality plan (section 12). It says of each outcome whether there was any improvement.',
        see: ['assessed', 'reporting year'],
      },
      {
        word: 'Assessed',
        also: ['assessment', 'no judgement', 'rating', 'not assessed'],
        means:
          'What the latest progress report says of an outcome: whether it improved. What was done is no assessment, and a colour alone needs a word to say what it means.',
        see: ['s.8(2)(a)'],
      },
      {
        word: 'Reporting year',
        means:
          'The year that a progress report is on: from 1 April, unless the Scottish Ministers have directed another day.',
        see: ['s.8(3)'],
      },
    ],
  },
  {
    heading: 'People and places',
    terms: [
      {
        word: 'Community planning partnership',
        also: ['partnership', 'cpp', 'this partnership', 'community planning'],
        means:
          'The council and the other public bodies that the Act names for its area, which plan together to improve outcomes there. A report that says “This partnership” was given no name.',
        see: ['schedule 1 partner', 's.4(1)-(2)'],
      },
      {
        word: 'Schedule 1 partner',
        also: ['schedule 1', 'statutory partner', 'statutory partners', 'partner', 'partners'],
        means:
          'A public body that schedule 1 of the Act names for the area. Others may take part without being named there.',
        see: ['s.4(1)-(2)'],
      },
      {
        word: 'Section 13 partner',
        also: ['facilitate', 'facilitates', 'facilitation'],
        means: 'One of the few partners that must also facilitate community planning, which is to help make it work.',
        see: ['s.13(1)(a)', 's.13(2)'],
      },
      {
        word: 'Community body',
        also: ['community bodies'],
        means:
          'A group, with or without a constitution, that was set up at least in part to promote or improve the interests of a community. A community council or a tenants’ group may be one.',
        see: ['s.4(9)', 'participation'],
      },
      {
        word: 'Participation',
        also: ['take part', 'participate'],
        means:
          'Taking part in community planning. Partners take part with each other, and enable community bodies to take part as far as these wish.',
        see: ['s.4(3)(b)', 's.8(2)(b)(i)'],
      },
      {
        word: 'Consultation',
        also: ['consulted', 'representations', 'representation'],
        means:
          'Asking people while a plan is being made. Representations are what they said; the Act asks that account is taken of these before the plan is published.',
        see: ['s.6(3)(a)', 's.6(4)(a)'],
      },
      {
        word: 'Inequalities of outcome',
        also: ['inequality', 'inequalities', 'socio-economic disadvantage', 'disadvantage'],
        means:
          'Differences in how life turns out for people. Section 5 is about those that result from socio-economic disadvantage, such as a low income.',
        see: ['s.5'],
      },
      {
        word: 'Locality',
        also: ['localities', 'ward', 'poorer outcomes', 'identified locality'],
        means:
          'A part of the area: an electoral ward, or another part with no more than 30,000 people. The partnership says in which of them outcomes are significantly poorer, and these must each have a plan.',
        see: ['s.9(2)', 's.9(3)', 'locality plan'],
      },
      {
        word: 'Locality plan',
        also: ['locality plans'],
        means:
          'A plan for one locality, or for several. One is due for each locality with significantly poorer outcomes; for others it is a choice.',
        see: ['s.10(1)'],
      },
      {
        word: 'Plan for a group',
        also: ['community of interest', 'local place plan'],
        means:
          'A plan for people who share something other than a place, or a local place plan under the planning Acts. Neither is a locality plan under this Act.',
      },
      {
        word: 'Owner',
        also: ['lead', 'owed by'],
        means: 'Who stands behind a statement or leads on an outcome. A duty is owed by whoever the law puts it on.',
      },
      {
        word: 'Duties of others',
        also: [
          'duties of others that touch these plans',
          'other bodies',
          'owed by the scottish ministers or by other bodies',
        ],
        means:
          'What other Acts ask of other bodies, where it touches these plans. The partnership does not answer for it.',
      },
    ],
  },
  {
    heading: 'The law and what is beside it',
    terms: [
      {
        word: 'Duty',
        also: ['duties', 'duties of the law', 'duty of the law', 'must', 'duty by duty'],
        means:
          'What the Act or regulations under it ask: somebody must do it. The duties table has every one of them once, with how it stands in these files.',
        see: ['verdict', 'guidance'],
      },
      {
        word: 'Guidance',
        also: [
          'should',
          'statutory guidance',
          'para',
          'guidance and good practice',
          'guidance and good practice that asks for something',
          'guidance and good practice that asks for something or is departed from',
        ],
        means:
          'What the Scottish Ministers published under section 15. Partners must have regard to it, which is to take it seriously and be able to say why where they do otherwise. It is no duty to follow it.',
        see: ['s.15(1)', 'explained'],
      },
      {
        word: 'Good practice',
        also: ['could', 'practice'],
        means: 'What helps, and no law or guidance asks for.',
      },
      {
        word: 'Citation',
        also: ['cite', 'section', 'provision'],
        means:
          'The place in the law that a row is about. s.6(2)(c) is section 6, subsection (2), paragraph (c) of the Act, unless another text is named. Type loip explain "s.6(2)(c)" to read what it asks.',
      },
      {
        word: 'The Act',
        also: ['act', 'part 2', 'community empowerment (scotland) act 2015'],
        means: 'The Community Empowerment (Scotland) Act 2015. Its Part 2, sections 4 to 18, is on community planning.',
      },
      {
        word: 'Power',
        also: [
          'may',
          'powers, definitions and exceptions, with nothing to meet',
          'powers, definitions and exceptions of the law',
          'definition',
        ],
        means: 'What the law lets somebody do. It asks for nothing, so there is nothing to show.',
      },
      {
        word: 'Exceptions',
        also: [
          'exception',
          'recorded exceptions',
          'recorded decision',
          'section 5 decision',
          'section 14(1) agreement',
          'agreement',
          'inappropriate',
        ],
        means:
          'Decisions that the partnership has written down: a departure from guidance, a finding accepted for now, an agreement under section 14(1), or a decision on section 5. Every report shows all of them.',
        see: ['explained', 'accepted for now'],
      },
      {
        word: 'Caution',
        also: ['how some rows were read'],
        means:
          'How the words of a row were read, where that was not in the text itself. Look such a row up before you rely on it.',
      },
      {
        word: 'National priorities',
        also: [
          'lens',
          'lenses',
          'what touches on national priorities',
          'national priorities that are touched on',
          'touches',
        ],
        means:
          'Published lists of what matters nationally, such as child poverty. An outcome may touch on one. No law asks for that.',
      },
      {
        word: 'Principles',
        also: ['the nine principles of the guidance', 'nine principles'],
        means: 'The nine principles of community planning in the guidance, by which a partnership can look at itself.',
        see: ['g-nine-principles'],
      },
    ],
  },
  {
    heading: 'The files and the report',
    terms: [
      {
        word: 'Plan file',
        also: ['file', 'files', 'yaml', 'kind', 'files that were read', 'what else these files say'],
        means:
          'A text file in which the partnership keeps a plan, a report or something else, with a name before each value. loip reads nothing else of the partnership, and speaks of nothing else.',
      },
      {
        word: 'Partnership file',
        also: ['profile', 'partnership.yaml'],
        means: 'The file that says who the partnership is: its name, its area, its partners and its localities.',
      },
      {
        word: 'Record',
        also: ['partial record', 'partial', 'full record'],
        means:
          'What a file holds of a published document. A file may say that its record is partial. Then nothing is said of what the document itself lacks.',
        see: ['missing', 'not shown'],
      },
      {
        word: 'Rule',
        also: ['rules', 'ruleset', 'check of the files'],
        means:
          'What looks at one duty in the files. loip explain and its name says what it looks for, with an example.',
      },
      {
        word: 'Reading',
        also: ['readings', 'read as', 'how sure'],
        means:
          'What a date, a period, a year or a figure in words was read as. The words stay as they are written. --show readings lists all of them, with how sure each is.',
      },
      {
        word: 'Stage',
        also: ['asked as of a draft'],
        means:
          'How far a plan has come: draft, consultation, board or published. --stage asks only what can be answered by then, and the report says so.',
        see: ['not looked at'],
      },
      {
        word: 'Since',
        also: ['still open', 'newly looked at', 'since the earlier result'],
        means:
          'What changed since an earlier run (--since): what is closed, new and still open, and how many more duties could be looked at. Closed means found no more, where this run could have found it.',
      },
      {
        word: 'What to do next',
        also: [
          'next steps',
          'next',
          'what to add',
          'what to add, or to know',
          'what to do',
          'recommendations',
          'put right',
        ],
        means:
          'What would answer the finding, in plain words. Which words are true of your partnership, only you know.',
      },
      {
        word: 'Learning',
        also: ['what was learned', 'what others can copy', 'barriers', 'good practice to share'],
        means: 'What the files say was learned: what others can copy, and what stood in the way.',
      },
      {
        word: 'Improvement plan',
        also: ['improvement actions'],
        means: 'What is to change in how the partnership works, as reviews of it found: who does what, and by when.',
      },
      {
        word: 'About this report',
        also: [
          'about',
          'about this paper',
          'about this audit',
          'purpose and summary',
          'background',
          'where these texts are',
          'how this page was tested',
          'contents',
        ],
        means:
          'What the report rests on: which files were read, which version of the law and of the lists was used, and which rules ran. A clean report is not legal advice.',
      },
      {
        word: 'Signed off',
        means: 'The place at the end of a paper for those who have gone through it. loip signs nothing.',
      },
      {
        word: 'What else the files hold',
        also: ['the same in words'],
        means:
          'The part of the page with everything to be looked up: measures, actions, what partners put in, learning and recorded decisions.',
      },
      {
        word: 'Where we stand',
        also: [
          'what is missing',
          'what to put right first',
          'what else is open',
          'the board is asked to',
          'questions that only people can answer',
          'for the board',
          'for the coordinator',
          'for each partner',
        ],
        means:
          'Parts of the paper for the board: the counts, the gaps, what the board is asked to do, and who answers which question.',
      },
      {
        word: 'Audit',
        also: ['reports', 'set', 'what each supplied', 'what could not be looked at'],
        means: 'The check of several partnerships at once, side by side and without a rank.',
      },
    ],
  },
]

/** The term of that name, however it is spelt; undefined where there is none. */
export function termNamed(words: string): Term | undefined {
  const wanted = plain(words)
  const all = glossary.flatMap(({ terms }) => terms)
  const byWord = all.find(({ word }) => plain(word) === wanted)
  return byWord ?? all.find(({ also = [] }) => also.some((other) => plain(other) === wanted))
}

/** Letters and figures alone, without the end of a plural. */
function plain(words: string): string {
  const text = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
  return text.replace(/(?<=\p{L}{3})s$/u, '')
}

/** Every word and what else is understood, to offer near ones. */
export const termNames: readonly string[] = glossary.flatMap(({ terms }) =>
  terms.flatMap(({ word, also = [] }) => [word.toLowerCase(), ...also]),
)
