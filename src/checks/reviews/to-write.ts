// What is written for a review: a file of its own.
import { statementToWrite } from '../statements/to-write.ts'

export function reviewToWrite(of: 'plan' | 'progress'): string {
  return `kind: review\nof: ${of}\nplan: <id of the plan>\ndate: <day>\n${statementToWrite}`
}

export const reviewThatLedToIt = `kind: review
of: plan
plan: <id of the plan>
date: <day of the review that led to it>
decision: <revise or no change>
${statementToWrite}`
