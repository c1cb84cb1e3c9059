import { isParticular } from '../../checks/plans/own-words.ts'
import { participationToldTogether } from '../../checks/reports/participation-told.ts'
import { onYearUnderTheAct, yearNotKnown } from '../../checks/reports/under-the-act.ts'
import { defineRule, type Fix, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { tellsWhoTookPart } from '../../readings/own-sentence.ts'
import { hasContent, hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

/** An answer in parts keeps the others. */
function fixFor(says: string, isInParts: boolean): Fix {
  const words = '<who took part, and in what>'
  return { says, write: `participation:\n  extent: ${isInParts ? `\n    summary: ${words}` : words}` }
}

const sayWithWhom =
  'Say which community bodies took part in the work of the partnership that year, and in what. If none did, say so in a sentence.'

export default defineRule({
  id: 's8-2b-i-participation-extent',
  cites: ['s8-2b-i-participation-extent'],
  on: 'loip-report',
  title: 'The LOIP progress report says how far the partnership took part with community bodies',
  why: `Section 8(2)(b)(i) asks how far the partnership took part with community bodies in all its work under Part 2 that year,
        locality planning among it. Which bodies, and in what, is an answer; so is “with none”.`,
  fix: fixFor(sayWithWhom, false),
  leaves: 'Whether the account is full, and covers locality planning too, is for people to judge.',
  pass: `
kind: progress-report
reporting_year: 2024-25
participation:
  extent: Both community councils took part in every meeting of the locality groups.
`,
  fail: `
kind: progress-report
reporting_year: 2024-25
participation:
#^^^^^^^^^^^^ gap: “Progress report 2024-25” does not say how far community bodies took part.
  effectiveness: Both bodies say that they were heard.
`,
  applies: onYearUnderTheAct,
  *check(report) {
    const { data, year } = report
    const { participation } = data
    const extent = participation?.extent
    const shown = statedIn(participation)
    const toldTogether = participationToldTogether(report, 'how far community bodies took part')
    const summary = typeof extent === 'object' ? extent.summary : extent
    const pointer = [summary, ...(typeof extent === 'object' ? listOf(extent.bodies) : [])].find(isPointer)
    const open = summary ?? (typeof extent === 'object' ? listOf(extent.bodies)[0] : undefined)
    const place = typeof extent === 'object' && summary !== undefined ? at(extent, 'summary') : placeOf(report)
    const isInParts = typeof extent === 'object'
    const toWrite = { into: data, fix: fixFor(sayWithWhom, isInParts) }
    if (year === undefined) yield yearNotKnown(report)
    if (shown.length > 0) yield shows(...shown)
    else if (pointer !== undefined) {
      const says = `The extent of participation is named, and not copied here: ${quote(pointer)}.`
      const fix = fixFor('Copy from there which community bodies took part, and in what.', isInParts)
      yield { at: place, says, into: data, fix, verdict: 'for-people' }
    } else if (open !== undefined) {
      const says = hasContent(open)
        ? `${recordName(report)} gives as the extent of participation only ${quote(open)}, ${lacksOf(open)}.`
        : `The extent of participation is left open here: ${quote(open)}.`
      yield { at: place, says, ...toWrite, verdict: 'for-people' }
    } else if (toldTogether !== undefined) yield { ...toldTogether, ...toWrite }
    else yield { at: placeOf(report), ...absent(report, 'does not say how far community bodies took part'), ...toWrite }
  },
})

function lacksOf(words: string): string {
  return isParticular(words)
    ? 'which does not say who took part'
    : 'which names no body, place, figure or event in a sentence'
}

function placeOf({ data }: ProgressReport): Anchor {
  const { participation } = data
  return participation?.extent === undefined ? at(data, 'participation') : at(participation, 'extent')
}

/** The summary, and the bodies that are named. */
function statedIn(participation: ProgressReport['data']['participation']): Anchor[] {
  const isOwn = (words: string | undefined) => hasDescription(words) && !isPointer(words)
  const extent = participation?.extent
  if (participation === undefined || extent === undefined) return []
  const saysWho = (words: string | undefined) => words !== undefined && isParticular(words) && tellsWhoTookPart(words)
  if (typeof extent === 'string') return saysWho(extent) ? [at(participation, 'extent')] : []
  const { summary, bodies } = extent
  const named =
    typeof bodies === 'string'
      ? isOwn(bodies)
        ? [at(extent, 'bodies')]
        : []
      : (bodies ?? []).flatMap((body, key) => (isOwn(body) ? [{ of: bodies ?? [], key }] : []))
  return [...(saysWho(summary) ? [at(extent, 'summary')] : []), ...named]
}
