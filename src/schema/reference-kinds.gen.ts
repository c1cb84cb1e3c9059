// Made by scripts/gen from schemas/src.
export const referenceKinds = ['geography', 'national-outcomes'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** Each validator is loaded when its kind is first met. */
export const referenceValidators = {
  'geography': () => import('./validators/geography.gen.js'),
  'national-outcomes': () => import('./validators/national-outcomes.gen.js'),
} as const

/** Each schema is loaded only to put a problem into words. */
export const referenceSchemas = {
  'geography': () => import('../../schemas/geography.schema.json'),
  'national-outcomes': () => import('../../schemas/national-outcomes.schema.json'),
} as const
