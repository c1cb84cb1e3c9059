// The result itself, for programs. schemas/result.schema.json says what is in it.

import type { RunResult } from '../../result/run-result.ts'
import { printable } from '../../text/json-text.ts'
import type { Reporter } from '../words/reporter.ts'

export const json: Reporter = {
  name: 'json',
  extension: 'json',
  render: (run: RunResult) => `${printable({ $schema: 'urn:loip:schema:result', ...run })}\n`,
}
