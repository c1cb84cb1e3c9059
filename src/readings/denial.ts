// Whether words say that a thing was not done: “Fife Council does not take part”, “No community bodies were consulted”, “declined to
// take part”. A statement that something was not done proves no duty to do it. “No later than”, “did not object” and “nobody was left
// out” deny nothing of the kind. It reads word by word, since what a “not” belongs to is a matter of which word comes next.

import { memoByText } from '../text/memo-by-text.ts'
import { saysThereIsNone } from './none-said.ts'
import { plainText } from './plain-text.ts'

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}

const auxiliaries = words(
  'did do does was were is are has have had will would could can may might should must be been being got get gets',
)
/** `didn't` and `cannot` hold their “not”. */
const shortened = /^(?:(?:did|do|does|was|were|is|are|has|have|had|wo|would|could|ca|should|must)n'?t|cannot)$/
/** Between a “not” and the verb that it belongs to. */
const between = words(
  'yet always ever even so far been being be have had has has itself themselves at all in fact a an the any their its able to',
  'wish wishing want wanting choose choosing chosen agree agreed attempt attempted seek try tried manage managed intend plan need needed',
  'required have expected allowed often usually currently now then also to did do does was were is are',
  'it they we anybody anyone time chance opportunity capacity',
)
/** What partnerships are to do, in the forms that follow a “not”, a “no” or a “to”, and how one says that they take part. */
const doings = words(
  'consult consults consulted consulting take takes took taken taking participate participates participated participating',
  'facilitate facilitates facilitated facilitating co-operate co-operates co-operated co-operating cooperate cooperates cooperated cooperating',
  'collaborate collaborates collaborated collaborating work works worked working contribute contributes contributed contributing',
  'consider considers considered considering review reviews reviewed reviewing involve involves involved involving',
  'engage engages engaged engaging invite invites invited inviting ask asks asked asking seek seeks sought seeking',
  'provide provides provided providing share shares shared sharing meet meets met meeting attend attends attended attending',
  'comply complies complied complying report reports reported reporting respond responds responded responding answer answered',
  'publish publishes published publishing prepare prepares prepared preparing assess assesses assessed assessing carry carried carrying',
  'discuss discusses discussed discussing support supports supported supporting help helps helped helping enable enables enabled enabling',
  'fund funds funded give gives gave given giving play plays played playing approach approached approaching contact contacted contacting',
  'hear heard hearing listen listens listened listening identify identifies identified identifying look looks looked looking do does done',
  'doing act acts acted acting join joins joined joining make makes made making hold holds held holding complete completed use uses used',
  'collect collected collecting gather gathered gathering read reflect reflected reflecting inform informs informed informing',
  'commit commits committed pay pays paid put say says said speak spoke visit visited visiting plan happen happened',
  'place regard represented present part member members partner party included undertake undertook undertaken undertaking',
  'promote promoted promoting pool pooled deliver delivers delivered delivering check checked account accounted analyse analysed notified',
  'chair chairs chaired host hosts hosted sit sits sat follow follows followed observe observed acknowledged exist exists existed',
)
/** “fa…led to”: what is read has the word, and what is printed never. */
const notDo = ['', 's', 'ed', 'ing'].map((end) => `fa${'il'}${end}`).join(' ')
/** To deny these is to affirm. */
const contraries = words(
  'object objects objected objecting objection objections refuse refuses refused refusing refusal refusals decline declines declined',
  `declining exclude excludes excluded excluding exclusion omit omits omitted omitting ${notDo} withdraw withdraws withdrew`,
  'withdrawn forget forgot forgotten ignore ignores ignored ignoring miss misses missed missing overlook overlooked neglect neglected',
  'left turned dismissed rejected disagreed dissented complained opposed abstained unheard barred stopped ceased without unable unwilling',
)
/** After “no” or “not”: another sense of it. */
const otherSenses = words(
  'only just merely simply solely later less fewer more sooner earlier doubt matter end exception exceptions delay barrier barriers',
  'least surprisingly withstanding mention wonder other',
)
const noOnes = words('no none nobody no-one nothing neither nor not')
const seldom = words('never hardly rarely seldom barely scarcely')
/** `takes no part`, `had no regard`, `there was no consultation`. */
const lightVerbs = words(
  'take takes took taken taking have has had having make makes made making give gives gave given play plays played pay pays paid',
  'hold holds held was were is are been be with offer offers offered provide provides provided do does did undertook carried attend attends attended',
)
const things = words(
  'part role involvement input contribution contributions consultation consultations participation engagement regard account effort',
  'efforts step steps action meeting meetings review reviews discussion discussions facilitation co-operation cooperation information',
  'support help attempt attempts contact invitation invitations assessment assessments consideration attention resources work',
  'arrangement arrangements scrutiny',
)
const refusals = words(
  `declined declines decline refused refuses refuse ${notDo} neglected omitted forgot yet unable unwilling ceased stopped chose`,
)
const leavings = words('withdrew withdrawn opted abstained')
/** What was to take place and did not. */
const putOff = words('cancelled canceled postponed deferred adjourned abandoned lapsed expired unaware')
/** `sent apologies`: was not there. */
const sendings = words('sent sends send gave gives give tendered')
/** `is still to be considered` */
const stillOpen = words('still yet is are was were remains remain due')
const leftOut = words('ignored overlooked disregarded excluded neglected dismissed refused denied')
const conditions = words('if where when whenever unless whether whoever')
const relatives = words('who which whom that those')

function isDoing(word: string | undefined): boolean {
  return word !== undefined && doings.has(word)
}

/** What follows a “not”, past the words that only lead to the verb. */
function governed(tokens: readonly string[], from: number): string | undefined {
  let at = from
  while (at < tokens.length && (between.has(tokens[at] ?? '') || /..ly$/.test(tokens[at] ?? '')) && at < from + 7)
    at += 1
  return tokens[at]
}

/** That nobody answered says nothing of who was asked. */
const isAnswer = /^(?:respon|answer|repl)/

const longestSubject = 14

/** After “no community body”, “none of the partners”: the first verb. */
function deniesAfterNobody(tokens: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + longestSubject); at += 1) {
    const word = tokens[at] ?? ''
    if (contraries.has(word) || word === 'but') return false
    if (isAnswer.test(word)) return false
    if (auxiliaries.has(word)) {
      const verb = governed(tokens, at + 1)
      // “Nothing is asked of the police” is no denial of having asked them.
      const isAskedOf = verb === 'asked' && tokens[tokens.indexOf('asked', at) + 1] === 'of'
      return isDoing(verb) && !isAnswer.test(verb ?? '') && !isAskedOf
    }
    if (isDoing(word) && at > from - 1 && !isNounHere(tokens, at)) return true
  }
  return false
}

/** `no part of the area`, `no work plan`: a noun, right after “no”. */
function isNounHere(tokens: readonly string[], at: number): boolean {
  return (
    tokens[at - 1] === 'no' ||
    /^(?:plan|report|part|place|work|account|partner|member|members|party|contact|support|help)$/.test(tokens[at] ?? '')
  )
}

function deniesAt(tokens: readonly string[], at: number): boolean {
  const word = tokens[at] ?? ''
  const next = tokens[at + 1] ?? ''
  const before = tokens[at - 1] ?? ''
  if ((noOnes.has(word) || seldom.has(word)) && otherSenses.has(next)) return false
  if (word === 'no' && (next === 'need' || next === 'needs')) return false
  if (word === 'no' && next === 'longer') return isDoing(governed(tokens, at + 2))
  if (
    shortened.test(word) ||
    seldom.has(word) ||
    (word === 'not' && (auxiliaries.has(before) || isRefusedWith(before) || next === 'to'))
  ) {
    const subject = tokens[at - (word === 'not' ? 2 : 1)] ?? ''
    if (relatives.has(subject)) return false
    const verb = governed(tokens, at + 1)
    return verb === undefined ? word !== 'never' : isDoing(verb)
  }
  // `Not consulted`
  if (word === 'not' && at === 0 && isDoing(governed(tokens, 1))) return true
  if (noOnes.has(word)) {
    const thing = [next, tokens[at + 2] ?? '', tokens[at + 3] ?? ''].findIndex((one) => things.has(one))
    if (
      word === 'no' &&
      thing !== -1 &&
      lightVerbs.has(before) &&
      !tokens.slice(at, at + 2 + thing).some((one) => contraries.has(one))
    )
      return true
    return deniesAfterNobody(tokens, at + 1)
  }
  if (leavings.has(word)) return !isDenied(tokens, at)
  if (putOff.has(word)) return !relatives.has(tokens[at - 2] ?? '') && !isDenied(tokens, at)
  if (word === 'apologies') return sendings.has(before)
  if (word === 'to' && next === 'be') {
    // “what is to be done” tells of a plan, and not of what was left undone.
    const subject = tokens[at - 2] ?? ''
    return subject !== 'what' && !relatives.has(subject) && stillOpen.has(before) && isDoing(governed(tokens, at + 2))
  }
  if (leftOut.has(word) && auxiliaries.has(before) && !relatives.has(tokens[at - 2] ?? '')) return !isDenied(tokens, at)
  if (refusals.has(word) && next === 'to') return !isDenied(tokens, at) && isDoing(governed(tokens, at + 2))
  if ((word === 'stopped' || word === 'against') && isDoing(next)) return !isDenied(tokens, at)
  return word === 'without' && /ing$/.test(next) && (isDoing(next) || next === 'having') && !isDenied(tokens, at)
}

/** `chose not to`, `decided not to`, `asked not to`. */
function isRefusedWith(word: string): boolean {
  return /^(?:chose|chosen|decided|asked|agreed|preferred|elected|but)$/.test(word)
}

/** `nobody refused to`, `did not decline to`. */
function isDenied(tokens: readonly string[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some((one) => noOnes.has(one) || seldom.has(one) || shortened.test(one))
}

/** Whether the words say that something asked for was not done. */
export const isDenial = memoByText((said: string): boolean =>
  plainText(said.replaceAll(/[’‘]/g, "'"))
    .replaceAll(/(?<![a-z])no[. ] ?(?=\d)/g, 'number ')
    .replaceAll(/no one(?![a-z])/g, 'nobody')
    .split(
      /[.;:!?()]|, (?=(?:and|but|so|as|because|although|though|while)(?![a-z]))|(?<![a-z])(?:because|but|although|though|while|and)(?![a-z])/,
    )
    .some((clause) => {
      const tokens = clause.match(/[a-z0-9\u00c0-\u024f]+(?:['-][a-z0-9\u00c0-\u024f]+)*/g) ?? []
      if (conditions.has(tokens[0] ?? '')) return false
      return tokens.some((_, at) => deniesAt(tokens, at))
    }),
)

const nobodyNamed =
  /^(?:no|none of(?: the| our)?|not any|not one|neither of(?: the)?)(?: of)?(?: [a-z-]+){0,3}? (?:bod(?:y|ies)|groups?|councils?|organisations?|residents?|people|partners?|communit(?:y|ies)|consultees?|trusts?|forums?|associations?|tenants?|businesses)(?![a-z])|^(?:nobody|no[- ]one|none)(?![a-z])/

/** Of somebody that is named: `No community bodies`, `Nobody was consulted`. */
export function namesNobody(who: string): boolean {
  return nobodyNamed.test(plainText(who)) || isDenial(who)
}

const noThing =
  /^(?:no|none|nil|never|not|neither|n\/a|(?:there|here) (?:is|are|was|were|has been|have been) (?:(?:currently|presently|still|as yet|so far|at present|to date) )?(?:no|not|none|never|nothing)|there (?:has|have|had) never been|(?:we|they|the [a-z ]{1,40}?) (?:have|had|has|hold|holds|know of|received|were given|was given) (?:no|none|not|never|nothing)|(?:we|they) (?:know|are aware) of no)(?![a-z/]|[. ]*\d)/

/** “No One Left Behind”, “Never Alone”. */
const isName = /^(?:No|Not|Never|Neither) [A-Z]/

/** “applied for in 2025”, “requested”: asked for, and not given. */
const onlyAskedFor =
  /^(?:(?:it|they|one|this) (?:is|are|was|were|has been|have been) )?(?:to be |being |still )?(?:applied for|asked for|requested|sought|awaited|pending|proposed|planned|in preparation|under (?:consideration|discussion))(?![a-z])/

/** “The Board decided against an application”, and not “… against delaying its application”. */
const decidedAgainst =
  /^(?:(?:we|it|they|(?:the|our) (?:[a-z]+ ){0,3}?[a-z]+) )?(?:have |has |had )?(?:decided|agreed|resolved|voted|chose|chosen|opted) (?:against|not to (?:apply|make|seek|pursue|proceed|have|hold|ask|become|do))(?![a-z])/

function isDecidedAgainst(text: string): boolean {
  return (
    decidedAgainst.test(text) &&
    /(?<![a-z])(?:appl(?:y|ying|ication)|incorporat|corporate)/.test(text) &&
    !/delay|motion|drop|option|minute/.test(text)
  )
}

/**
 * The same of words that can only name a thing, such as a direction or regulations: whatever denies there is no name of one. “No direction
 * was ever given”, “We have not been given one”.
 */
export function deniesThing(said: string): boolean {
  return (
    saysThereIsNone(said) ||
    (noThing.test(plainText(said).trim()) && !isName.test(said)) ||
    onlyAskedFor.test(plainText(said).trim()) ||
    isDecidedAgainst(plainText(said).trim()) ||
    isDenial(said)
  )
}
