// Which duty of section 14 an agreement names.

/** Whether a citation names a duty that an agreement can lift: section 14(2) to (5). */
export function isRelievable(citation: string): boolean {
  return /^14 (?:2|3(?: [ab])?|4|5)$/.test(provisionIn(citation) ?? '')
}

/**
 * Whether a citation names a duty that Part 2 imposes on partners, of which section 14(1) speaks. What an agreement on another than those of
 * section 14(2) to (5) does is not worked out here.
 */
export function isDutyOfPartner(citation: string): boolean {
  return isRelievable(citation) || /^(?:4 [12]|4 3(?: [ab])?|13 1(?: [ab])?|15 2)$/.test(provisionIn(citation) ?? '')
}

/** Whether a citation names a duty on LOIP outcomes only: section 14(3)(a), (4) and (5). */
export function isOfLoipOutcomes(citation: string): boolean {
  return /^14 (?:3 a|4|5)$/.test(provisionIn(citation) ?? '')
}

/**
 * The provision in a citation, in any spelling: `s.14(3)(a)`, `14(3)(a)`, `s14-3a`, `section 14 (3)(a) of the Act`.
 * Undefined for a section without a subsection, which is not one duty.
 */
export function provisionIn(citation: string): string | undefined {
  const found = /(?<!\d)(\d{1,2})(?!\d)[\s(.-]*(\d{1,2})(?!\d)(?:[\s).(-]*([a-z])(?![a-z]))?/i.exec(citation)
  return found
    ?.slice(1)
    .flatMap((label) => label?.toLowerCase() ?? [])
    .join(' ')
}
