// The result itself, for programs. schemas/result.schema.json says what is in it.

import type { RunResult } from '../../result/run-result.ts'
import { printable } from '../../text/json-text.ts'

export function render(run: RunResult): string {
  return `${printable({ $schema: 'urn:loip:schema:result', ...run })}\n`
}
