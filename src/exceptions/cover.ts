// Departures and acceptances: which findings one covers, or why it covers none.
import type { Checked, Judged } from '../check.ts'
import { dutyOf } from '../law/index.ts'
import { levelOf } from '../level.ts'
import type { Day } from '../model/attestation.ts'
import { isBlanketItem } from '../model/blanket.ts'
import { describeDate } from '../model/date.ts'
import { listed } from '../model/listed.ts'
import { quote } from '../model/stated.ts'
import type { ExceptionRow } from '../result.ts'
import type { AcceptedData, DepartureData } from '../schema/documents.gen.ts'
import { amiss, type Entry, isPastReview } from './entries.ts'
import type { Problem } from './problem.ts'
import { type NotNamed, type RuleNamed, type RulesKnown, ruleNamed } from './rule-named.ts'
import { distinct, nearestName, type Thing, type Things, thingsNamed } from './things.ts'

export interface Covering {
  readonly rules: RulesKnown
  readonly checked: Checked
  readonly things: Things
  readonly day: Day
  /** What is not there may stand in a file that was not read, or not given. */
  readonly incomplete: boolean
  /** Some value in the files cannot be used, so a finding may be missing because of it. */
  readonly spoiled: boolean
}

export interface Cover {
  readonly standing: ExceptionRow['standing']
  readonly why?: string
  readonly about: string
  readonly covers: readonly Judged[]
  readonly problem?: Problem
}

type Coverer = Entry<DepartureData> | Entry<AcceptedData>

/** What an entry covers among the findings that no other covers yet. */
export function coverOf(entry: Coverer, judged: readonly Judged[], taken: ReadonlySet<Judged>, input: Covering): Cover {
  const { data, kind } = entry
  const { rule: ruleWords = '', item = '' }: Partial<DepartureData> = data
  const partner = 'partner' in data ? data.partner : undefined
  const by = partner === undefined ? '' : `, by ${partner}`
  const about = (rule: string, thing: string) => `${rule}: ${thing}${by}`
  const asWritten = { about: about(ruleWords, quote(item)), covers: [] }
  const refused = (problem: Problem): Cover => ({ ...asWritten, standing: 'unusable', why: problem.says, problem })
  const cannot = (key: string, says: string, fix: string): Cover =>
    refused({ check: 'exception-not-usable', level: 'error', says, fix, at: { of: data, key } })

  const trouble = amiss(entry, input.day)
  if (trouble === 'told') return { ...asWritten, standing: 'unusable', why: toldByItself }
  if (trouble === 'not-yet') return { ...asWritten, standing: 'not-yet' }
  if (trouble) return refused(trouble)
  const rule = ruleNamed(ruleWords, input.rules)
  if (rule.kind !== 'rule') return refused(notNamed(rule, ruleWords, entry))
  if (kind === 'departure' && rule.isLaw)
    return cannot(
      'rule',
      `${quote(ruleWords)} is a duty of the law, and a departure is from guidance or good practice only.`,
      'Take it out. A gap that is known of can stand under accepted:, where it stays a gap.',
    )
  if (isBlanketItem(item))
    return cannot('item', `${quote(item)} is not one thing.`, 'Name one, and write an entry for each: item: "1".')

  if (partner !== undefined) {
    const stray = strayPartner(partner, data, input)
    if (stray) return refused(stray)
  }
  const ofRule = judged.filter((one) => rule.isOf(one))
  const seen = rule.ran.flatMap((ran) => input.checked.looked.get(ran) ?? [])
  const lookedAt = [
    ...seen.map((subject) => input.things.subjectOf(subject)),
    ...ofRule.map((one) => input.things.of(one)),
  ]
  const here = distinct(thingsNamed(item, lookedAt))
  const anywhere = distinct(thingsNamed(item, input.things.all))
  if (anywhere.length === 0 && here.length === 0)
    return input.incomplete
      ? { ...asWritten, standing: 'not-checked', why: mayStandElsewhere }
      : refused(nowhere(entry, input))
  if (here.length > 1)
    return cannot(
      'item',
      `${quote(item)} names more than one thing: ${inWords(here)}.`,
      `Write the one that is meant, such as item: ${here[0]?.write}.`,
    )
  const thing = here[0] ?? (anywhere.length === 1 ? anywhere[0] : undefined)
  const known = { about: about(rule.id, thing?.says ?? quote(item)), covers: [] }
  if (rule.why !== undefined) return { ...known, standing: 'not-checked', why: rule.why }

  const candidates = ofRule.filter((one) => canBeCovered(one, kind))
  const found = thing === undefined ? [] : findingsAbout(thing, candidates, input.things)
  if (found === 'several')
    return cannot(
      'item',
      `${quote(item)} is too wide for ${rule.id}, which finds something about ${inWords(distinct(candidates.map((one) => input.things.of(one))))}.`,
      'Write an entry for each of them, with its own reason.',
    )
  const free = found.filter((one) => !taken.has(one))
  if (free.length > 0) {
    if (!isPastReview(entry, input.day.asOf)) return { ...known, standing: 'in-use', covers: free }
    return { ...known, standing: 'past-review', problem: pastReview(entry) }
  }
  const open = whyOpen(ofRule, thing, rule, input)
  if (open !== undefined) return { ...known, standing: 'not-checked', why: open }
  const why = found.length > 0 ? 'Another entry covers it already.' : 'Nothing is found there that it could cover.'
  return {
    ...known,
    standing: 'needless',
    why,
    problem: needless(entry, rule.id, found.length > 0, candidates, input.things),
  }
}

const toldByItself = 'Something that it needs is not there or cannot be used.'
const mayStandElsewhere = 'Not every file was read, and what it is about may stand in another.'

/** Guidance alone can be departed from, whatever row a rule finds something under; what is only a note asks for nothing. */
function canBeCovered({ duty, verdict, fault }: Judged, kind: Entry['kind']): boolean {
  const { force } = dutyOf(duty)
  if (kind === 'departure' && force === 'must') return false
  if (verdict === 'declared' || verdict === 'not-checked' || verdict === 'explained') return false
  return levelOf(force, verdict, fault.onlyAdvice) !== 'note'
}

/** The findings about the thing itself; otherwise those on it as a whole, where they are about one thing. */
function findingsAbout(thing: Thing, candidates: readonly Judged[], things: Things): readonly Judged[] | 'several' {
  const exact = candidates.filter((one) => things.of(one).key === thing.key)
  if (exact.length > 0) return exact
  const wider = candidates.filter(({ subject }) => things.subjectOf(subject).key === thing.key)
  return distinct(wider.map((one) => things.of(one))).length > 1 ? 'several' : wider
}

/** Why it cannot be told that nothing is left for it to cover. */
function whyOpen(
  ofRule: readonly Judged[],
  thing: Thing | undefined,
  { ran }: RuleNamed,
  { checked, things, incomplete, spoiled }: Covering,
): string | undefined {
  if (incomplete) return mayStandElsewhere
  if (checked.crashes.some(({ rule }) => ran.some(({ id }) => id === rule)))
    return 'Its rule stopped because of a mistake in loip.'
  const isUntold = ({ verdict, ...one }: Judged) =>
    verdict === 'not-checked' && things.of({ ...one, verdict }).key === thing?.key
  return spoiled || ofRule.some(isUntold)
    ? 'A value in these files cannot be used, so its rule may say too little.'
    : undefined
}

function notNamed({ kind, near }: NotNamed, words: string, { data }: Coverer): Problem {
  const at = { of: data, key: 'rule' }
  if (kind === 'unknown')
    return {
      check: 'file-unknown-id',
      level: 'error',
      says: `${quote(words)} is not the id of a rule or of a row of the law table.${near[0] === undefined ? '' : ` Did you mean ${quote(near[0])}?`}`,
      fix:
        near[0] === undefined
          ? 'Write the rule as the finding shows it, such as rule: gp-measure-baseline.'
          : `Write ${near[0]}.`,
      at,
    }
  return {
    check: 'exception-not-usable',
    level: 'error',
    says:
      kind === 'several'
        ? `${quote(words)} names more than one row of the law table: ${listed(near)}.`
        : `${quote(words)} is a check of the files, and what it finds has to be set right.`,
    fix: kind === 'several' ? 'Write one of them.' : 'Take it out, and set the file right.',
    at,
  }
}

function nowhere({ data }: Coverer, { things }: Covering): Problem {
  const near = nearestName(data.item, things.all)
  return {
    check: 'file-unknown-id',
    level: 'error',
    says: `${quote(data.item)} names nothing in these files.${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    fix:
      near === undefined
        ? 'Write the id or the title of an outcome, a plan, a locality or a report, or item: partnership.'
        : `Write ${near}.`,
    at: { of: data, key: 'item' },
  }
}

function strayPartner(partner: string, data: object, { things, incomplete }: Covering): Problem | undefined {
  const partners = things.all.filter(({ kind }) => kind === 'partner')
  if (incomplete || partners.length === 0 || thingsNamed(partner, partners).length > 0) return undefined
  const near = nearestName(partner, partners)
  return {
    check: 'file-unknown-id',
    level: 'error',
    says: `${quote(partner)} is not a partner in these files.${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    fix: near === undefined ? 'Write the id or the name of a partner of the profile.' : `Write ${near}.`,
    at: { of: data, key: 'partner' },
  }
}

function pastReview(entry: Coverer): Problem {
  const day = entry.reviewBy ? describeDate(entry.reviewBy) : ''
  return {
    check: 'exception-past-review',
    level: 'advice',
    says: `${entry.name} was to be looked at again by ${day}, so it no longer counts.`,
    fix: 'Look at it again. Record the new decision with its decided_on: and review_by:, or take it out.',
    at: { of: entry.data, key: 'review_by' },
  }
}

function needless(
  entry: Coverer,
  rule: string,
  covered: boolean,
  candidates: readonly Judged[],
  things: Things,
): Problem {
  const others = distinct(candidates.map((one) => things.of(one)))
  const says = covered
    ? `${entry.name} covers nothing that another entry does not cover already.`
    : `${entry.name} covers nothing: ${rule} finds nothing there.`
  const fix =
    covered || others.length === 0
      ? 'Take it out.'
      : `Take it out. If it was meant for ${inWords(others, 'or')}, set item: right.`
  return {
    check: 'exception-needless',
    level: 'advice',
    says,
    fix,
    at: { of: entry.data, key: covered ? 'rule' : 'item' },
  }
}

const most = 4

function inWords(things: readonly Thing[], joint: 'and' | 'or' = 'and'): string {
  const shown = things.slice(0, most).map(({ says }) => says)
  const more = things.length - shown.length
  const words = more > 0 ? [...shown, `${more} more`] : shown
  return joint === 'and' ? listed(words) : words.join(' or ')
}
