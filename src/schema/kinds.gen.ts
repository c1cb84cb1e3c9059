// Made by scripts/gen from schemas/src.
export const kinds = ['delivery-plan', 'exceptions', 'locality-plan', 'loip', 'participation', 'partnership', 'progress-report', 'review'] as const
export type Kind = (typeof kinds)[number]

/** Each validator is loaded when its kind is first met. */
export const validators = {
  'delivery-plan': () => import('./validators/delivery-plan.gen.js'),
  'exceptions': () => import('./validators/exceptions.gen.js'),
  'locality-plan': () => import('./validators/locality-plan.gen.js'),
  'loip': () => import('./validators/loip.gen.js'),
  'participation': () => import('./validators/participation.gen.js'),
  'partnership': () => import('./validators/partnership.gen.js'),
  'progress-report': () => import('./validators/progress-report.gen.js'),
  'review': () => import('./validators/review.gen.js'),
} as const

/** Each schema is loaded only to put a problem into words. */
export const schemas = {
  'delivery-plan': () => import('../../schemas/delivery-plan.schema.json'),
  'exceptions': () => import('../../schemas/exceptions.schema.json'),
  'locality-plan': () => import('../../schemas/locality-plan.schema.json'),
  'loip': () => import('../../schemas/loip.schema.json'),
  'participation': () => import('../../schemas/participation.schema.json'),
  'partnership': () => import('../../schemas/partnership.schema.json'),
  'progress-report': () => import('../../schemas/progress-report.schema.json'),
  'review': () => import('../../schemas/review.schema.json'),
} as const
