// The 11 national outcomes published in June 2018, under Part 1 of the Act.
import type { NationalOutcome } from './national-outcome.ts'

export const outcomesOf2018: readonly NationalOutcome[] = [
  {
    code: 'CH',
    title: 'Children and Young People',
    statement: 'We grow up loved, safe and respected so that we realise our full potential',
    evidence: 'read',
    // The draft laid in March 2018 said "can".
    also: ['Children', 'We grow up loved, safe and respected so that we can realise our full potential'],
  },
  {
    code: 'CO',
    title: 'Communities',
    statement: 'We live in communities that are inclusive, empowered, resilient and safe',
    evidence: 'read',
    also: [],
  },
  {
    code: 'CU',
    title: 'Culture',
    statement: 'We are creative and our vibrant and diverse cultures are expressed and enjoyed widely',
    evidence: 'read',
    also: [],
  },
  {
    code: 'EC',
    title: 'Economy',
    statement: 'We have a globally competitive, entrepreneurial, inclusive and sustainable economy',
    evidence: 'read',
    also: [],
  },
  {
    code: 'ED',
    title: 'Education',
    statement: 'We are well educated, skilled and able to contribute to society',
    evidence: 'read',
    also: [],
  },
  {
    code: 'EN',
    title: 'Environment',
    statement: 'We value, enjoy, protect and enhance our environment',
    evidence: 'read',
    also: [],
  },
  {
    code: 'FW',
    title: 'Fair Work and Business',
    statement: 'We have thriving and innovative businesses, with quality jobs and fair work for everyone',
    evidence: 'read',
    also: ['Business and Fair Work', 'Fair Work'],
  },
  {
    code: 'HE',
    title: 'Health',
    statement: 'We are healthy and active',
    evidence: 'read',
    also: [],
  },
  {
    code: 'HR',
    title: 'Human Rights',
    statement: 'We respect, protect and fulfil human rights and live free from discrimination',
    evidence: 'read',
    also: [],
  },
  {
    code: 'IN',
    title: 'International',
    statement: 'We are open, connected and make a positive contribution internationally',
    evidence: 'read',
    also: [],
  },
  {
    code: 'PO',
    title: 'Poverty',
    statement: 'We tackle poverty by sharing opportunities, wealth and power more equally',
    evidence: 'read',
    also: [],
  },
]
