// Made by scripts/gen from the files of src/rules.
import type { Rule } from '../rule.ts'
import s62cPeriod from './s06-loip/s6-2c-period.ts'

/** Every rule, in the order of the Act. */
export const rules: readonly Rule[] = [
  s62cPeriod,
]
