// How an outcome describes its improvement: s.6(2)(b) and s.10(3)(b). Words of its own, or a target, show it; a title that states
// something, work, a topic and a word or two are quoted, for people; a gap is left only where there is nothing but a topic.

import { type Fault, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { absent, recordName, recordOfOutcome } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Measure, Outcome, Plan } from '../../model/partnership.ts'
import { isActivity, isPromise, saysHowThingsAre } from '../../readings/activity-words.ts'
import { lengthOf, whatIsStated } from '../../readings/outcome-words.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { isInAnotherLanguage, plainText } from '../../readings/plain-text.ts'
import { quote } from '../../readings/stated.ts'
import { kindOfTitle } from '../../readings/title-words.ts'
import type { OutcomeData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { plainWords } from '../../text/nearest.ts'
import { measuresKept, targetsSet } from './measures-kept.ts'

/** How the improvement of an outcome is given. */
type Given =
  | { readonly how: 'described'; readonly by: readonly Anchor[] }
  /** Nothing but the title, which says more than a topic does. */
  | { readonly how: 'title' }
  /** Words that leave open what will be better. */
  | { readonly how: Doubt; readonly words: string }
  /** Nothing but a topic. */
  | { readonly how: 'absent' }

type Doubt = 'pointer' | 'denial' | 'level' | 'work' | 'topic' | 'word'

/** The place of its words, present or missing. */
export function placeOfImprovement(data: OutcomeData): Anchor {
  return typeof data.improvement === 'object' ? at(data.improvement, 'description') : at(data, 'improvement')
}

function improvementGiven(outcome: Outcome, plan: Plan): Given {
  return givenIn(plan)(outcome)
}

/** Several rules ask it of every outcome. */
const givenIn = memoByObject((plan: Plan) => memoByObject((outcome: Outcome) => findGiven(outcome, plan)))

function findGiven(outcome: Outcome, plan: Plan): Given {
  const { data, title, improvement } = outcome
  const { what_will_be_different: different } = data
  const own = ownWords(outcome)
  const doubt = own === undefined ? undefined : doubtOf(own)
  const by = [
    ...(own !== undefined && doubt === undefined ? [placeOfImprovement(data)] : []),
    ...(hasDescription(different) && doubtOf(different) === undefined ? [at(data, 'what_will_be_different')] : []),
    ...measuresInPlan(outcome, plan).flatMap((measure) => targetsSet(measure).map((target) => target.at)),
    ...(statesLevel.test(title) && !isOnlyLevel(title) ? [at(data, 'title')] : []),
  ]
  if (by.length > 0) return { how: 'described', by }
  // Words that are no more than the title are neither better nor worse than the title alone.
  if (doubt !== undefined && improvement !== undefined) return { how: doubt, words: improvement }
  return ['topic', 'open', 'none'].includes(kindOfTitle(title)) ? { how: 'absent' } : { how: 'title' }
}

/** Where something stands that might describe it and keeps the place free, or where it is missing. */
function placeOfLack({ data }: Outcome, otherwise: Anchor): Anchor {
  if (data.improvement !== undefined) return placeOfImprovement(data)
  if (data.target !== undefined) return at(data, 'target')
  const [measure] = listOf(data.measures).filter((one) => typeof one === 'object')
  return measure === undefined || measure.target === undefined ? otherwise : at(measure, 'target')
}

/** Nothing is said of it, or only the title again, or only where it stands. */
export function isUndescribed(outcome: Outcome, plan: Plan): boolean {
  return ['absent', 'title', 'pointer'].includes(improvementGiven(outcome, plan).how)
}

/** The words of the improvement, unless they are those of the title. */
function ownWords({ improvement, title, isReworded }: Outcome): string | undefined {
  return improvement === undefined || (!isReworded && plainWords(improvement) === plainWords(title))
    ? undefined
    : improvement
}

const longestTopic = 8

/** “No improvement is proposed”, “The plan does not say”, “Nothing will be different”, “It will get worse before 2030”. */
const deniesImprovement =
  /^no (?:[a-z]+ ){0,2}(?:improvements?|changes?|progress|targets?|difference) (?:is|are|was|were|has been|have been|will be|can be)(?![a-z])|^(?:the |an |any )?(?:improvements?|targets?) (?:(?:has|have|is|was|are|were) not|(?:hasn't|haven't|isn't|wasn't|aren't|weren't))(?![a-z])|^(?:the|this|our) (?:plan|loip|document|report) (?:does not|doesn't|did not|didn't) (?:say|state|set|describe|specify|give|propose|tell)(?![a-z])|^nothing (?:will|is to|is going to) (?:be|change|improve)(?![a-z])|^(?!.*(?<![a-z])(?:not|no|less|never|stop|prevent)(?![a-z])).*(?<![a-z])(?:will|to) (?:get|become|grow|be) worse(?![a-z])/

const toCome =
  /(?<![a-z])(?:will|to|by|until|should|must|shall|target|aim|goal|least|most|no|not|than|under|over|above|below|between|within|up|down|from|instead|only|all|every|each|zero|nil|half|twice|(?:long|short|soon|earli|bett|high|low|saf|warm|healthi|happi|clos|few|great|small|fast|quick|fit|clean)er|worse|less|more|new|additional|built|created|retrofitted|helped|supported|trained|positive)(?![a-z])|(?<!\d)100 ?(?:%|per ?cent)/
const nowTense = /(?<![a-z])(?:is|are|has|have|lives?|stands?)(?![a-z])/
const pastTense = /(?<![a-z])(?:was|were|had|lived|stood|fell|rose)(?![a-z])/

/** “Child poverty is 24%”, “In 2022, 24% of children lived in poverty”: how things are or were, as far as the words tell. */
function isOnlyLevel(words: string): boolean {
  const text = plainText(words)
  if (whatIsStated(words) !== 'a number' || toCome.test(text)) return false
  return pastTense.test(text) || (nowTense.test(text) && !/(?:19|20)\d\d/.test(text))
}

/** What leaves open whether words describe an improvement. */
function doubtOf(words: string): Doubt | undefined {
  if (isPointer(words)) return 'pointer'
  if (isInAnotherLanguage(words)) return undefined
  if (deniesImprovement.test(plainText(words))) return 'denial'
  if (isOnlyLevel(words)) return 'level'
  const length = lengthOf(words)
  if (length < 2) return 'word'
  if (isActivity(words)) return 'work'
  if (saysHowThingsAre(words)) return length > 2 || /fewer|less|more|no |zero|\d/i.test(words) ? undefined : 'word'
  if (isPromise(words)) return 'work'
  return length > longestTopic ? undefined : kindOfTitle(words) === 'instruction' ? 'work' : 'topic'
}

/** A level in digits, or a time gained, tells in a title too what will be reached. */
const statesLevel = /[0-9] ?(?:%|per ?cent)|[0-9a-z] (?:years?|months?) (?:longer|shorter|sooner|earlier)/i

/** What describes the improvements; what is for people; and what is missing. One finding for all outcomes alike. */
export function* improvementsDescribed(plan: Plan): Iterable<Yielded> {
  const all = currentOutcomes(plan).map((outcome) => ({ outcome, given: improvementGiven(outcome, plan) }))
  const shown = all.flatMap(({ given }) => (given.how === 'described' ? given.by : []))
  const titles = all.flatMap(({ outcome, given }) => (given.how === 'title' ? [outcome] : []))
  const without = all.flatMap(({ outcome, given }) => (given.how === 'absent' ? [outcome] : []))
  if (shown.length > 0) yield shows(...shown)
  if (titles.length > 0) {
    yield shows(...titles.map(({ data }) => at(data, 'title')))
    yield onlyTitles(titles, plan)
  }
  // A full record of an outcome, and one in other words than those of the plan.
  for (const group of [
    without.filter((outcome) => !isPartial(outcome, plan)),
    without.filter((outcome) => isPartial(outcome, plan)),
  ])
    yield* notDescribed(group, plan)
  if (all.every(({ given }) => given.how !== 'described' && given.how !== 'title' && given.how !== 'absent'))
    yield unknown(`${recordName(plan)} says of its improvements only what is quoted; see the questions on it.`)
}

function isPartial({ data }: Outcome, plan: Plan): boolean {
  return recordOfOutcome(plan, data).partial
}

function* notDescribed(outcomes: readonly Outcome[], plan: Plan): Iterable<Fault> {
  const [first, ...more] = outcomes
  if (first === undefined) return
  const names = joinAtMost(outcomes.map(({ title }) => quote(title)))
  const says = absent(recordOfOutcome(plan, first.data), `does not say what will be better in ${names}`)
  const into = first.data
  if (more.length === 0) yield { at: placeOfLack(first, placeOfImprovement(first.data)), into, ...says }
  else yield { at: at(plan.data, 'outcomes'), into, ...says, see: seeTitles(outcomes) }
}

function onlyTitles(outcomes: readonly Outcome[], plan: Plan): Fault {
  const [first, ...more] = outcomes
  const isOne = more.length === 0
  const title = first?.title ?? ''
  const stated = whatIsStated(title)
  const names = joinAtMost(outcomes.map((outcome) => `${quote(outcome.title)}${statedIn(outcome.title)}`))
  return {
    at: first !== undefined && isOne ? placeOfLack(first, at(first.data, 'title')) : at(plan.data, 'outcomes'),
    says: isOne
      ? `${recordName(plan)} says what will be better in ${quote(title)} by that title alone${stated === undefined ? '' : `, which states ${stated}`}.`
      : `${recordName(plan)} says what will be better in ${outcomes.length} outcomes by their titles alone: ${names}.`,
    fix: {
      says: 'If a title describes the improvement, nothing has to change. Otherwise say what will be better, for whom and by how much.',
      write: 'improvement: <what will be better, and for whom>',
    },
    ...(first === undefined ? {} : { into: first.data }),
    verdict: 'for-people',
    lacks: 'content',
    ...(isOne ? {} : { see: seeTitles(outcomes) }),
  }
}

function seeTitles(outcomes: readonly Outcome[]): NonNullable<Fault['see']> {
  return outcomes.map(({ data, title }) => ({ at: at(data, 'title'), says: `${quote(title)} stands here.` }))
}

function statedIn(title: string): string {
  const stated = whatIsStated(title)
  return stated === undefined ? '' : ` (${stated})`
}

const doubts: Readonly<Record<Doubt, string>> = {
  pointer: 'named, and not copied here',
  denial: 'given in words that promise none',
  level: 'given as a level, and whether that is to be reached is not said',
  work: 'given as work to be done, and not as what will be better',
  topic: 'given as a topic, and not as what will be better',
  word: 'given in too few words to tell what will be better',
}

/** The words of improvements that leave it open what will be better, quoted. */
export function* improvementsInWords(plan: Plan): Iterable<Yielded> {
  const all = currentOutcomes(plan).map((outcome) => ({ outcome, given: improvementGiven(outcome, plan) }))
  const described = all.flatMap(({ given }) => (given.how === 'described' ? given.by : []))
  const own = all.flatMap(({ outcome, given }) => ('words' in given ? [{ outcome, ...given }] : []))
  if (described.length > 0) yield shows(...described)
  for (const how of ['pointer', 'denial', 'level', 'work', 'topic', 'word'] as const)
    yield* doubtful(
      own.filter((one) => one.how === how),
      plan,
    )
  if (described.length === 0 && own.length === 0)
    yield unknown({
      says: `${recordName(plan)} gives no improvement in words of its own. Say of each outcome what will be better.`,
      write: 'improvement: <what will be better>',
    })
}

interface InDoubt {
  readonly outcome: Outcome
  readonly how: Doubt
  readonly words: string
}

function* doubtful(some: readonly InDoubt[], plan: Plan): Iterable<Fault> {
  const [first, ...more] = some
  if (first === undefined) return
  const { how } = first
  const isOne = more.length === 0
  const subject = isOne
    ? `The improvement of ${quote(first.outcome.title)} is`
    : `The improvements of ${some.length} outcomes are`
  yield {
    at: isOne ? placeOfImprovement(first.outcome.data) : at(plan.data, 'outcomes'),
    into: first.outcome.data,
    says: `${subject} ${doubts[how]}: ${joinAtMost(some.map(({ words }) => quote(words)))}.`,
    verdict: 'for-people',
    ...(isOne ? {} : { see: seeTitles(some.map(({ outcome }) => outcome)) }),
  }
}

/** The plan itself has to describe it, so measures of a delivery plan do not count. */
function measuresInPlan(outcome: Outcome, plan: Plan): Measure[] {
  const { data } = outcome
  const apart = listOf(plan.data.measures).filter((measure) => typeof measure === 'object')
  const inPlan: readonly object[] = [data, ...listOf(data.measures), ...apart]
  return measuresKept(outcome).filter((measure) => inPlan.includes(measure.data))
}
