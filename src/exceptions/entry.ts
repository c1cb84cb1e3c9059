// A recorded decision from an exceptions file.
import type { DecisionWords } from '../model/decision.ts'
import type { LooseDate } from '../readings/values.ts'
import type { ExceptionRow } from '../result/run-result.ts'
import type { AcceptedData, AgreementData, DepartureData, InappropriateData } from '../schema/documents.gen.ts'

export type ExceptionData = InappropriateData | AgreementData | DepartureData | AcceptedData

export interface Entry<T extends ExceptionData = ExceptionData> {
  readonly kind: ExceptionRow['kind']
  readonly data: T
  /** In a sentence: `The departure from “g-roles-clear” for “2”`. */
  readonly name: string
  readonly words: DecisionWords
  /** The field that holds the day of the decision. */
  readonly decidedAt: 'decided_on' | 'agreed_on'
  readonly decided?: LooseDate
  readonly reviewBy?: LooseDate
  readonly stated: { readonly decided: string; readonly reviewBy: string }
  /** A required field is missing or unusable, which is reported separately. */
  readonly isIncomplete: boolean
}
