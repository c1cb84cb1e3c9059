// What is written for a statement. Its five fields are the same everywhere.

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

export const statementToWrite = `statement:\n  ${fieldsToWrite(Object.keys(blanks)).replaceAll('\n', '\n  ')}`
