// Lists of national priorities that outcomes, actions and learning can touch on. None of them is a statutory test, and
// touching on one is not adopting it. Each was read in the paper that sets it out; the words are ours, shortened.
import { groupByEach } from '../text/group-by.ts'
import { plainWords } from '../text/nearest.ts'

/** A published list of national priorities. */
export interface Lens {
  readonly id: string
  readonly title: string
  /** When it was published, as precisely as we know. */
  readonly published: string
  readonly items: readonly string[]
}

export const lenses: readonly Lens[] = [
  {
    id: 'covid-recovery',
    title: 'Covid Recovery Strategy',
    published: 'October 2021',
    items: [
      'Financial security for low income households',
      'Wellbeing of children and young people',
      'Good, green jobs and fair work',
    ],
  },
  {
    id: 'improvement-board',
    title: 'Improvement Board focus areas',
    published: '2022 and 2023',
    items: ['Climate change', 'Financial security for low income households', 'Wellbeing of children and young people'],
  },
  {
    id: 'verity-house',
    title: 'Verity House Agreement',
    published: '30 June 2023',
    items: [
      'Tackle poverty, child poverty above all',
      'A just transition to net zero',
      'Sustainable, person-centred public services',
    ],
  },
  {
    id: 'government-priorities',
    title: 'Scottish Government priorities',
    published: '22 May 2024',
    items: [
      'Eradicate child poverty',
      'Grow the economy',
      'Tackle the climate emergency',
      'High quality, sustainable public services',
    ],
  },
  {
    id: 'public-service-reform',
    title: 'Public Service Reform Strategy',
    published: 'June 2025',
    items: ['Prevention', 'Joined-up services', 'Efficient services'],
  },
  {
    id: 'improvement-board-actions',
    title: 'Improvement Board local priorities',
    published: '2023-24',
    items: [
      'Local models of third sector funding',
      'Co-ordinated procurement for climate action',
      'Climate funding co-ordinated and streamlined locally',
      'More City Deal money for climate',
      'Good practice in sharing data on poverty, child poverty included',
      'National principles for data sharing and levels of risk',
      'Support for places, third sector included, where children and young people form nurturing relationships',
      'Joint priorities and decisions on funding for the wellbeing of children and young people',
    ],
  },
  {
    id: 'national-actions',
    title: 'National actions sought by the Improvement Board',
    published: '2023-24',
    items: [
      'Climate budgets and funding streams brought together',
      'Lasting third sector funding for early intervention and whole family support',
      'Flexible funding over several years',
      'Fewer reporting requirements, child poverty action reports included',
    ],
  },
]

/** One item of a lens, or the lens as a whole. */
export interface LensItem {
  readonly lens: Lens
  /** From 1; absent for the lens as a whole. */
  readonly number?: number
}

/** The lens whose items a barrier names as the national action that would remove it. */
export const nationalActions = 'national-actions'

/** `covid-recovery/1`, or `covid-recovery` for the lens as a whole. */
export function lensItemId({ lens, number }: LensItem): string {
  return number === undefined ? lens.id : `${lens.id}/${number}`
}

export function lensItemTitle({ lens, number }: LensItem): string {
  return number === undefined ? lens.title : (lens.items[number - 1] ?? lens.title)
}

/** Every item of every lens, and each lens as a whole. */
export const lensItems: readonly LensItem[] = lenses.flatMap((lens) => [
  { lens },
  ...lens.items.map((_item, index) => ({ lens, number: index + 1 })),
])

/** The items with this id or title: several where lenses share a title, none where nothing fits. */
export function findLensItems(words: string): readonly LensItem[] {
  return byName.get(plainName(words)) ?? []
}

/** The national action with this id or title, or with this number, which a barrier may give alone. */
export function findNationalAction(words: string): LensItem | undefined {
  const named = /^\d+$/.test(words.trim()) ? `${nationalActions}/${words.trim()}` : words
  return findLensItems(named).find(({ lens, number }) => lens.id === nationalActions && number !== undefined)
}

/**
 * The normal form of an id or title. Case, spaces, punctuation and leading zeros do not count: `Covid recovery / 01`.
 */
function plainName(words: string): string {
  return plainWords(words.replace(/\b0+(?=\d)/g, ''))
}

const byName: ReadonlyMap<string, readonly LensItem[]> = groupByEach(
  lensItems,
  (item) => new Set([plainName(lensItemId(item)), plainName(lensItemTitle(item))]),
)
