// The 16 national outcomes in use until June 2018, as published in December 2016; 15 of them date from 2007. Numbers follow
// the usual order.
import type { NationalOutcome } from './national-outcome.ts'

export const outcomesOf2007: readonly NationalOutcome[] = [
  numbered(1, 'We live in a Scotland that is the most attractive place for doing business in Europe', 'EC', 'FW'),
  numbered(
    2,
    'We realise our full economic potential with more and better employment opportunities for our people',
    'EC',
    'FW',
  ),
  numbered(
    3,
    'We are better educated, more skilled and more successful, renowned for our research and innovation',
    'ED',
    'EC',
  ),
  numbered(
    4,
    'Our young people are successful learners, confident individuals, effective contributors and responsible citizens',
    'ED',
    'CH',
  ),
  numbered(5, 'Our children have the best start in life and are ready to succeed', 'CH'),
  numbered(6, 'We live longer, healthier lives', 'HE'),
  numbered(7, 'We have tackled the significant inequalities in Scottish society', 'PO', 'HR'),
  numbered(8, 'We have improved the life chances for children, young people and families at risk', 'CH', 'PO'),
  numbered(9, 'We live our lives safe from crime, disorder and danger', 'CO'),
  numbered(
    10,
    'We live in well-designed, sustainable places where we are able to access the amenities and services we need',
    'CO',
    'EN',
  ),
  numbered(
    11,
    'We have strong, resilient and supportive communities where people take responsibility for their own actions and how they affect others',
    'CO',
  ),
  numbered(
    12,
    'We value and enjoy our built and natural environment and protect it and enhance it for future generations',
    'EN',
  ),
  numbered(13, 'We take pride in a strong, fair and inclusive national identity', 'CU', 'IN'),
  numbered(14, 'We reduce the local and global environmental impact of our consumption and production', 'EN', 'EC'),
  {
    ...numbered(
      15,
      'Our people are able to maintain their independence as they get older and are able to access appropriate support when they need it',
      'HE',
      'CO',
    ),
    addedOn: '2011-12-14',
  },
  numbered(
    16,
    "Our public services are high quality, continually improving, efficient and responsive to local people's needs",
    'HR',
  ),
]

function numbered(number: number, statement: string, ...nearestNow: readonly string[]): NationalOutcome {
  const code = `N${String(number).padStart(2, '0')}`
  return { code, number, title: statement, statement, evidence: 'read', also: [], nearestNow }
}
