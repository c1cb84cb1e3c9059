// The 13 national outcomes laid before the Parliament on 1 May 2024 and never adopted. Kept so that a plan citing them can
// be told so. Most statements are from memory.
import type { NationalOutcome } from './national-outcome.ts'

export const outcomesProposedIn2024: readonly NationalOutcome[] = [
  {
    code: 'CA',
    title: 'Care',
    statement: 'We are cared for as we need throughout our lives and value all those providing care',
    evidence: 'read',
    also: [],
    nearestNow: [],
  },
  {
    code: 'CH',
    title: 'Children and Young People',
    statement: 'We grow up loved, safe and respected and every single one of us can realise our full potential',
    evidence: 'read',
    also: ['Children'],
    nearestNow: ['CH'],
  },
  {
    code: 'CL',
    title: 'Climate Action',
    statement:
      "We live sustainably, achieve a just transition to net zero and build Scotland's resilience to climate change",
    evidence: 'from-memory',
    also: [],
    nearestNow: ['EN', 'EC'],
  },
  {
    code: 'CO',
    title: 'Communities',
    statement: 'We live in communities that are connected, inclusive, empowered, resilient and safe',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['CO'],
  },
  {
    code: 'CU',
    title: 'Culture',
    statement: 'We are creative and our vibrant and diverse cultures are expressed and enjoyed widely',
    evidence: 'read',
    also: [],
    nearestNow: ['CU'],
  },
  {
    code: 'WE',
    title: 'Wellbeing Economy and Fair Work',
    statement:
      'We have a competitive, entrepreneurial economy that is fair, green and growing, with thriving businesses and industry and fair work for everyone',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['EC', 'FW'],
  },
  {
    code: 'ED',
    title: 'Education and Learning',
    statement:
      'We are well educated, have access to high quality learning throughout our lives and are able to contribute to society',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['ED'],
  },
  {
    code: 'EN',
    title: 'Environment',
    statement: 'We actively protect, restore, enhance and enjoy our natural environment',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['EN'],
  },
  {
    code: 'HR',
    title: 'Equality and Human Rights',
    evidence: 'not-found',
    also: [],
    nearestNow: ['HR'],
  },
  {
    code: 'HE',
    title: 'Health',
    statement: 'We are mentally and physically healthy and active',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['HE'],
  },
  {
    code: 'HO',
    title: 'Housing',
    statement: 'We live in safe, high-quality and affordable homes that meet our needs',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['PO', 'CO'],
  },
  {
    code: 'IN',
    title: 'International',
    statement: 'We are connected, open, show leadership and make a positive contribution globally',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['IN'],
  },
  {
    code: 'PO',
    title: 'Reduce Poverty',
    statement: 'We reduce poverty by ensuring opportunities, wealth and power are more equally shared',
    evidence: 'from-memory',
    also: [],
    nearestNow: ['PO'],
  },
]
