// What the files of a partnership are usually called, by their kind.

/** What only the writer knows stands in angle brackets, as in the YAML of a fix. */
export const usual = {
  partnership: 'partnership.yaml',
  loip: 'loip.yaml',
  'locality-plan': 'localities/<name>.yaml',
  'progress-report': 'progress/<year>.yaml',
  'delivery-plan': 'delivery.yaml',
  participation: 'participation.yaml',
  review: 'reviews/<day>.yaml',
  exceptions: 'exceptions.yaml',
} as const

/** The kinds of plan file; a test holds them against the schemas. */
export type Kind = keyof typeof usual
export const kindsOfFile = Object.keys(usual) as readonly Kind[]
