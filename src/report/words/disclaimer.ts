import { capitalise } from '../../text/capitalise.ts'

/** A sentence of every report. `where`: one partnership is here, an audit is of all. */
export function disclaimer(where: 'here' | 'anywhere'): string {
  return capitalise(disclaimerClause(where))
}

/** The same, to continue a sentence. */
export function disclaimerClause(where: 'here' | 'anywhere'): string {
  return `a clean result is not legal advice, and does not show that community planning ${where} is good.`
}
