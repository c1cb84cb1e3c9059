// Rows for the tables of a report: full ones with every optional field, and empty ones.
import type { RunResult } from '../../src/result/run-result.ts'

const plan = { kind: 'loip', id: 'loip-2024', title: 'Our Strathexample 2024-34' } as const
const outcome = '1: Fewer children grow up in poverty'

export const tableRows = {
  stopped: [
    { plan, outcome: '5: Busy town centres', how: 'closed', replacedBy: [], reason: 'Too many.', on: 'June 2026' },
    { plan, outcome: '6: Clean air', how: 'replaced', replacedBy: [outcome] },
  ],
  measures: [
    {
      plan,
      outcome,
      hangsOn: 'outcome',
      figures: [{ value: '18%', asAt: '2023/24', provisional: true }],
      name: 'Children in low-income families',
      direction: 'down',
      baseline: '20% (2022/23)',
      latest: '18% (2023/24)',
      change: 'down 2 percentage points, which is better',
      targets: ['at most 17% by 2027', 'at most 10% by 2034'],
      comparators: ['Scotland: 22% (2023/24)'],
      remarks: ['The latest figure is provisional.'],
    },
    {
      plan: { kind: 'locality-plan', id: 'milltown', title: 'Milltown Together' },
      outcome: 'M1: Warm homes in Milltown',
      hangsOn: 'outcome',
      figures: [],
      name: 'Cold homes',
      notCompared: 'The baseline has no date.',
      targets: [],
      comparators: [],
      remarks: [],
    },
  ],
  actions: [
    {
      title: 'Advice in health centres',
      outcomes: [outcome],
      lead: 'NHS Strathexample',
      partners: ['Strathexample Council', 'Shore Voices'],
      start: 'April 2026',
      end: 'October 2026',
      resources: '£40,000',
      delivery: 'on track',
      standing: 'overdue',
    },
    { title: 'Walking groups', outcomes: [], partners: [], standing: 'undated' },
  ],
  lenses: [
    {
      lens: 'National actions sought by the Improvement Board',
      id: 'national-actions/3',
      item: 'Flexible funding over several years',
      asAt: '2023-24',
      touchedBy: ['Learning: Each funder wants a report'],
    },
    { lens: 'Verity House Agreement', id: 'verity-house/1', item: 'Poverty', asAt: '30 June 2023', touchedBy: [] },
  ],
  learning: [
    {
      kind: 'barrier',
      what: 'Each funder wants a report',
      where: 'Milltown',
      evidence: 'A survey',
      canBeReplicated: 'The survey',
      contact: 'communityplanning@strathexample.example',
      outcomes: [outcome],
      touches: ['Prevention'],
      nationalActions: ['Flexible funding over several years'],
      from: 'How we did in 2025-26',
    },
    { kind: 'key partner', what: 'The college', outcomes: [], touches: [], nationalActions: [], from: 'Participation' },
  ],
  improvement: [
    {
      title: 'Halve the number of groups',
      area: 'governance',
      owner: 'Ann Example',
      due: '30 September 2026',
      standing: 'overdue',
      decisionSought: 'Agree which end.',
      decisionTaken: 'Agreed.',
      review: 'Review of the plan, 18 June 2026',
    },
    { title: 'A page of figures', standing: 'undated', review: 'Review of the plan, 18 June 2026' },
  ],
} as const satisfies Partial<RunResult>
