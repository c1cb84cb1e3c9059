// The National Standards for Community Engagement: the seven of 2016, and the names of the ten of 2005 that are no
// longer in use. Some names are in both sets, and a standard of 2005 may now be part of another.
import type { Named } from './find-named.ts'

export interface EngagementStandard extends Named {
  /** What it is about, as a question to ask of a piece of engagement. The wording is ours. */
  readonly question: string
}

export const engagementStandards: readonly EngagementStandard[] = [
  {
    id: 'inclusion',
    title: 'Inclusion',
    also: [],
    question: 'Who is affected, and are they all at the table?',
  },
  {
    id: 'support',
    title: 'Support',
    also: [],
    question: 'What keeps people from taking part, and what do we do about it?',
  },
  {
    id: 'planning',
    title: 'Planning',
    also: [],
    question: 'Is it clear what the engagement is for, and did communities help to shape it?',
  },
  {
    id: 'working-together',
    title: 'Working together',
    also: [],
    question: 'Does everybody know their part, and is everybody treated as an equal?',
  },
  {
    id: 'methods',
    title: 'Methods',
    also: [],
    question: 'Do the ways we chose suit the people and the purpose?',
  },
  {
    id: 'communication',
    title: 'Communication',
    also: [],
    question: 'Do people hear from us clearly, regularly, and about what came of it?',
  },
  {
    id: 'impact',
    title: 'Impact',
    also: [],
    question: 'What is different because of it, and what do we learn for the next time?',
  },
]

/** Names of the ten standards of 2005 that are no longer names of standards. */
export const earlierStandards: readonly string[] = [
  'Involvement',
  'Sharing information',
  'Working with others',
  'Improvement',
  'Feedback',
  'Monitoring and evaluation',
]
