// A file of --reference against the schema of its kind. Nothing of it is used while anything in it is wrong, so nothing is repaired.
import { explainErrors, type ShapeProblem } from './plain-english.ts'
import { type ReferenceKind, referenceSchemas, referenceValidators } from './reference-kinds.gen.ts'
import type { SchemaError, SchemaNode } from './schema-walk.ts'

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

export async function referenceProblems(kind: ReferenceKind, data: object): Promise<readonly ShapeProblem[]> {
  const validator = ((await referenceValidators[kind]()) as unknown as { default: Validator }).default
  if (validator(data)) return []
  const root = ((await referenceSchemas[kind]()) as unknown as { default: SchemaNode }).default
  return explainErrors(root, data, validator.errors ?? [])
}
