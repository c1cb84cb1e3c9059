// Finds rows of the law table by a citation, and writes citations for readers.
import type { Duty } from './duty.ts'
import { type DutyId, dutyIds, dutyOf } from './index.ts'

const actName = 'Community Empowerment (Scotland) Act 2015'

/** The labels of a provision, outermost first: `s.8(2)(b)` is 8, 2, b. */
type Labels = readonly string[]

/**
 * The rows that a typed text means, in the order of the table. It is an id, the beginning of one, a citation of the
 * 2015 Act in any spelling, or words of an instrument; the first reading that finds a row counts. None when nothing
 * fits.
 */
export function findDuties(text: string): readonly DutyId[] {
  const asked = text.trim().toLowerCase()
  const exact = dutyIds.filter((id) => id === asked)
  if (exact.length > 0) return exact
  const begun = dutyIds.filter((id) => id.startsWith(`${asked}-`))
  if (begun.length > 0) return begun
  const labels = labelsAsked(asked)
  return labels === undefined ? findByWords(asked) : findByProvision(labels)
}

/** A citation to use in a sentence: `section 8(2)(b)(ii) of the Community Empowerment (Scotland) Act 2015`. */
export function describeCitation({ cite, instrument, force }: Duty): string {
  if (force === 'should' && instrument !== undefined) {
    const place = spellOut(cite.replace(/^(?:draft )?guidance ?/, ''))
    return place === '' ? instrument : `${place} of ${instrument}`
  }
  if (instrument !== undefined) return `${spellOut(cite)} of the ${instrument}`
  if (!/^ss?\./.test(cite)) return cite
  const [, inAct = cite, regulations, place = ''] = /^(.*); (SSI \S+) (.*)$/.exec(cite) ?? []
  const ofAct = `${spellOut(inAct)} of the ${actName}`
  return regulations === undefined ? ofAct : `${ofAct} and ${spellOut(place)} of ${regulations}`
}

/** The citation, with its instrument where a bare section would be read as one of the 2015 Act. */
export function shortCitation({
  cite,
  instrument,
  force,
  owedBy,
}: Pick<Duty, 'cite' | 'instrument' | 'force' | 'owedBy'>): string {
  return instrument !== undefined && (force === 'must' || owedBy === 'other-body') ? `${instrument} ${cite}` : cite
}

/**
 * The page of a row: as it stood on that day, where the text of that day is the one that was read; else without a day.
 * A text that nobody read is never pointed at as if it were the source.
 */
export function urlAsAt({ url, read: [source] }: Pick<Duty, 'url' | 'read'>, isoDate: string): string | undefined {
  if (url === undefined || source?.since === undefined) return url
  return source.since <= isoDate && isoDate <= source.asAt ? `${url}/${isoDate}` : url
}

/**
 * Parses a text as a citation: `S8 2 b ii`, `s8-2b-ii` and `section 8(2)(b)(ii)` are all 8, 2, b, ii. Undefined if it
 * is none.
 */
function labelsAsked(asked: string): Labels | undefined {
  const bare = asked
    .replace(/ of the (?:community empowerment \(scotland\) )?act(?: 2015)?\.?$/, '')
    .replace(/^(?:sections?|ss?)[.\s]*(?=\d)/, '')
  if (!/^\d[\da-z().\s-]*$/.test(bare)) return undefined
  const labels = bare.match(/\d+|[a-z]+/g) ?? []
  return labels.every((label) => /^(?:\d+|[a-z]|[ivx]+)$/.test(label)) ? labels : undefined
}

function findByProvision(asked: Labels): readonly DutyId[] {
  const matching = (matches: (provision: Labels) => boolean) =>
    dutyIds.filter((id) => dutyOf(id).instrument === undefined && provisionsIn(dutyOf(id).cite).some(matches))
  const within = matching((provision) => isWithin(provision, asked))
  // No row is that specific, so the row for the provision around it is the answer.
  return within.length > 0 ? within : matching((provision) => isWithin(asked, provision))
}

function isWithin(inner: Labels, outer: Labels): boolean {
  return outer.every((label, depth) => inner[depth] === label)
}

/** Each provision of a citation by section: `s.7(5)-(6)` has two, `s.13(3); s.142(3)` has two. */
export function provisionsIn(cite: string): readonly Labels[] {
  const provisions: Labels[] = []
  for (const [, section = '', rest = ''] of cite.matchAll(/\bs\.(\d+[A-Z]*)((?:[,-]?\(\w+\))*)/g)) {
    let last: Labels = [section]
    if (rest === '') provisions.push(last)
    for (const [, link, run = ''] of rest.matchAll(/([,-]?)((?:\(\w+\))+)/g)) {
      const labels = run.match(/\w+/g) ?? []
      const next = link === '-' ? throughTo(last, labels[0] ?? '') : [[section, ...labels]]
      provisions.push(...next)
      last = next.at(-1) ?? last
    }
  }
  return provisions
}

/** The provisions after one, to the end of a range: from 13, 2, a through to c is 13, 2, b and 13, 2, c. */
function throughTo(from: Labels, end: string): readonly Labels[] {
  const outer = from.slice(0, -1)
  const [first, final] = [from.at(-1) ?? '', end].map((label) =>
    /\d/.test(label) ? Number(label) : label.charCodeAt(0),
  )
  if (first === undefined || final === undefined) return []
  const steps = Array.from({ length: final - first }, (_, step) => first + step + 1)
  return steps.map((step) => [...outer, /\d/.test(end) ? String(step) : String.fromCharCode(step)])
}

/** Rows whose citation or instrument holds the words, whole: `SSI 2016/364`, `para 127`, `Equality Act`. */
function findByWords(asked: string): readonly DutyId[] {
  const words = asked.replace(/^s\.\s?s\.\s?i\.?\s*/, 'ssi ')
  if (words.length < 4) return []
  return dutyIds.filter((id) => {
    const { cite, instrument = '' } = dutyOf(id)
    return ` ${cite} ${instrument} `
      .toLowerCase()
      .replace(/[^\w/]+/g, ' ')
      .includes(` ${words.replace(/[^\w/]+/g, ' ').trim()} `)
  })
}

/** Spells out abbreviations, lists and ranges: `ss.8-13` becomes `sections 8 to 13`. */
function spellOut(place: string): string {
  return place
    .replace(/\bss\.(?=\d)/g, 'sections ')
    .replace(/\bs\.(?=\d)/g, 'section ')
    .replace(/\bregs (?=\d)/g, 'regulations ')
    .replace(/\breg\.(?=\d)/g, 'regulation ')
    .replace(/\bparas (?=\d)/g, 'paragraphs ')
    .replace(/\bpara (?=\d)/g, 'paragraph ')
    .replace(/(\d|\))-(?=\d|\()/g, '$1 to ')
    .replace(/,(?=\()/g, ', ')
    .replace(/; /g, ' and ')
    .replace(/, (?=[^,]*$)(?=[(\d])/, ' and ')
}
