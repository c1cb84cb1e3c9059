// Made by scripts/gen from src/report/sections/index.ts: the names alone, so that the help of a command loads no section.
export const sections = [
  'duties',
  'crosswalk',
  'measures',
  'actions',
  'contributions',
  'lenses',
  'learning',
  'improvement',
  'exceptions',
  'findings',
  'about',
] as const

/** Shown where they are asked for by name, and not as a part of the whole. */
export const sectionsOnRequest = [
  'readings',
] as const

export type Section = (typeof sections | typeof sectionsOnRequest)[number]
