// The nine principles of effective community planning, by their names in the contents of the guidance of December 2016.
// The questions, which a board member can ask of each, are ours.
import type { Named } from './find-named.ts'

export interface Principle extends Named {
  readonly question: string
}

export const principles: readonly Principle[] = [
  {
    id: 'community-participation',
    title: 'Community participation',
    also: ['Participation', 'Community participation and co-production', 'Participation and co-production'],
    question:
      'Can every community body that wants to take part do so, and what did we change because of what we heard?',
  },
  {
    id: 'tackling-inequalities',
    title: 'Tackling inequalities',
    also: ['Inequalities', 'Inequality', 'Reducing inequalities', 'Tackling inequality'],
    question: 'Who has the poorest outcomes here, and does what we do reach them first?',
  },
  {
    id: 'shared-leadership',
    title: 'Shared leadership',
    also: ['Leadership', 'Strong shared leadership'],
    question: 'Which of our priorities are led by somebody other than the council?',
  },
  {
    id: 'governance-and-accountability',
    title: 'Governance and accountability',
    also: ['Governance', 'Accountability', 'Accountability and governance'],
    question: 'Do we all know who decides what, and who would notice if something did not happen?',
  },
  {
    id: 'understanding-local-needs',
    title: 'Understanding of local communities’ needs, circumstances and opportunities',
    also: [
      'Understanding of local needs, circumstances and opportunities',
      'Understanding local needs, circumstances and opportunities',
      'Understanding local communities’ needs, circumstances and opportunities',
      'Understanding of needs',
      'Understanding needs',
      'Local needs',
      'Needs, circumstances and opportunities',
    ],
    question: 'What do figures and people tell us about life here, and what do we still not know?',
  },
  {
    id: 'focus-on-key-priorities',
    title: 'Focus on key priorities',
    also: ['Key priorities', 'Priorities', 'Clear priorities'],
    question: 'What are our few priorities, and what have we stopped doing to make room for them?',
  },
  {
    id: 'focus-on-prevention',
    title: 'Focus on prevention',
    also: ['Prevention', 'Prevention and early intervention', 'Early intervention'],
    question: 'What do we do now so that fewer people need help later, and is it growing?',
  },
  {
    id: 'resourcing-improvement',
    title: 'Resourcing improvement',
    also: ['Resourcing', 'Resources', 'Resources for improvement'],
    question: 'What does each partner put into our priorities, and is it enough to make a difference?',
  },
  {
    id: 'effective-performance-management',
    title: 'Effective performance management',
    also: ['Performance management', 'Performance', 'Managing performance', 'Performance and improvement'],
    question: 'How do we know whether outcomes are getting better, and what do we do when they are not?',
  },
]
