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

export type Section = (typeof sections)[number]
