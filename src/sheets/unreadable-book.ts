// What is thrown where nothing of a workbook or document can be read.

/** Why nothing of a workbook could be read, in a sentence, and what to do. */
export class UnreadableBook extends Error {
  readonly fix: string

  constructor(says: string, fix: string) {
    super(says)
    this.fix = fix
  }
}
