// What is written for a statement. Its five fields are the same everywhere.
import { indent } from '../../text/indent.ts'

const blanks: Readonly<Record<string, string>> = {
  claim: '<what is stated>',
  evidence: '<document>',
  locator: '<where in the document>',
  owner: '<who stands behind it>',
  date: '<day>',
}

/** Some of its fields. */
export function fieldsToWrite(fields: readonly string[]): string {
  return fields.map((field) => `${field}: ${blanks[field]}`).join('\n')
}

const whole = fieldsToWrite(Object.keys(blanks))

/** A statement under any name. */
export function statementAs(field: string): string {
  return `${field}:\n${indent(whole, 2)}`
}

export const statementToWrite = statementAs('statement')

/** An entry of a list of statements. */
export function statementIn(list: string): string {
  return `${list}:\n  - ${indent(whole, 4).trimStart()}`
}

export const sayWho = 'Say who stands behind it, and where that is recorded.'

export const sayWhoStandsBehindIt = { says: sayWho, write: statementToWrite }
