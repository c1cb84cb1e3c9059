// Links the profile: partners, localities, the reporting year.

import { baselineFigure } from '../../readings/measure.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { readYearStart, usualStart, type YearStart } from '../../readings/reporting-year.ts'
import type { PartnershipDocument, YearRulePartsData } from '../../schema/documents.gen.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { optional } from '../../text/optional.ts'
import { dateOf, isYes } from '../field.ts'
import { listOf } from '../ids.ts'
import type { Locality, Partner } from '../partnership.ts'

export function linkPartners(profile: PartnershipDocument | undefined): Partner[] {
  const partners = profile?.partners ?? []
  return partners.flatMap((data, key): Partner[] => {
    if (data === undefined) return []
    const at = { of: partners, key }
    if (typeof data === 'string') return [{ at, names: [data].filter(isNamed) }]
    return [
      {
        at: { of: data },
        data,
        names: [data.name, data.acronym, data.schedule_1, ...listOf(data.also_known_as)].filter(isNamed),
        ...optional('id', data.id),
        ...optional('statutory', isYes(data.statutory)),
        ...optional('role', roleOf(data.role)),
        ...optional('since', dateOf(data.since)),
        ...optional('until', dateOf(data.until)),
      },
    ]
  })
}

/** `facilitates` in any of its forms; a role in other words as it stands. */
function roleOf(words: string | undefined): string | undefined {
  if (words === undefined || !isNamed(words)) return undefined
  return /^(?:lead )?facilitat(?:es?|or|ing|ion)\b/i.test(words.trim()) ? 'facilitates' : words
}

export function linkLocalities(profile: PartnershipDocument | undefined): readonly Locality[] {
  return profile === undefined ? [] : localitiesOf(profile)
}

/** Once for a profile: with each plausible value of what was not read in another file, the partnership is linked again. */
const localitiesOf = memoByObject((profile: PartnershipDocument): readonly Locality[] =>
  listOf(profile.localities).map((data) => {
    const name = data.name ?? data.id ?? 'A locality without a name'
    return {
      data,
      id: data.id ?? name,
      name,
      members: listOf(data.members),
      ...optional('madeOf', data.made_of),
      ...optional('wardCode', data.ward_code),
      ...optional('population', populationOf(data.population)),
      ...optional('identified', isYes(data.poorer_outcomes)),
      ...optional('decidedOn', dateOf(data.decided_on)),
    }
  }),
)

function populationOf(
  stated: NonNullable<PartnershipDocument['localities']>[number]['population'],
): Locality['population'] {
  if (stated === undefined) return undefined
  if (typeof stated === 'string') return { words: stated, ...optional('value', baselineFigure(stated).value) }
  return {
    words: stated.value,
    ...optional('value', baselineFigure(stated.value ?? '').value),
    ...optional('source', stated.source),
    ...optional('asAt', dateOf(stated.as_at)),
  }
}

/** A direction under section 8 moves the LOIP's year only: section 12(3) has its own power for locality plans. */
export function yearStarts(profile: PartnershipDocument | undefined): { loip: YearStart; locality: YearStart } {
  const loip = yearStart(profile?.reporting_year) ?? usual
  const own = yearStart(profile?.reporting_year_locality)
  return { loip, locality: own ?? (directionOf(profile?.reporting_year) ? usual : loip) }
}

const usual: YearStart = { starts: usualStart }

function yearStart(rule: string | YearRulePartsData | undefined): YearStart | undefined {
  const words = typeof rule === 'string' ? rule : rule?.starts
  const starts = words === undefined ? undefined : readYearStart(words).value
  return starts === undefined ? undefined : { starts, ...optional('movedOn', dateOf(directionOf(rule)?.date)) }
}

function directionOf(rule: string | YearRulePartsData | undefined): YearRulePartsData['direction'] {
  return typeof rule === 'string' ? undefined : rule?.direction
}
