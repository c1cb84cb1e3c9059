// What is written for a statement. Its five fields are the same everywhere.

export const statementToWrite = `statement:
  claim: <what is stated>
  evidence: <document>
  locator: <where in the document>
  owner: <who stands behind it>
  date: <day>
`
