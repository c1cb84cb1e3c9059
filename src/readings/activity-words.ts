// Words about what is done, was done or will be done, as against words about how things are: talks that were held, a strategy that
// will be written, a project that is on track. They say nothing yet of whether anything became better.

import { memoByText } from '../text/memo-by-text.ts'
import { statesOutcome } from './outcome-words.ts'
import { anyOf, plainText, wordsIn } from './plain-text.ts'

const colours = 'red|amber|green|yellow|blue|black|grey|gray|white|orange|purple'
const states = [
  'on (?:track|target|schedule|course|time|plan|hold)|off (?:track|target|schedule|course)|behind schedule|ahead of schedule',
  'complete|completed|achieved|delivered|met|not met|partly met|partially met|done|closed|open|started|not started|underway|under way',
  'in progress|in train|in hand|ongoing|on-going|progressing|progress made|good progress|some progress|limited progress|no progress',
  'delayed|late|slipped|stalled|paused|at risk|overdue|well|good|fine|ok|okay|satisfactory|unsatisfactory|positive|negative|excellent',
  'fully|partly|partially|mostly|largely|almost|nearly|successful|successfully|implemented|satisfied',
].join('|')
const arrows = 'up arrow|down arrow|level arrow|tick|cross|star|stars|smiley|traffic light'
const besides =
  'rag|rating|rated|status|bragg?|all|is|are|was|were|has|have|been|being|it|this|the|we|a|an|and|to|as|with|so far|now|currently|still|very|quite|actions?|projects?|work|works|activity|activities|milestones?|delivery|progress|overall|score|level|judgement|assessment|going|going to plan|made|making|making good|remains|remain|against|plan|target|towards|stage|phase|everything|things|outcome|outcomes'
const ratingWords = anyOf(colours, states, arrows)
const ratingOnly = new RegExp(String.raw`^(?:${[colours, states, arrows, besides].join('|')}|\d|[-/,:;.()%+> ])+$`)
const signs = /^[\s✓✔✗✘×↑↓→←↗↘⬆⬇➡▲▼●○★☆🔴🟠🟡🟢⚪⚫😀🙂😐🙁+=?!.-]+$/u

/** `Green`, `on track`, `RAG status: amber`, `All actions complete`: a colour or a word for how work is going, and no more. */
export const isRating = memoByText((words: string): boolean => {
  if (signs.test(words.replaceAll(/[\ufe0f“”"'‘’]/g, '').trim())) return true
  const text = plainText(words)
  return text !== '' && ratingOnly.test(text) && ratingWords.test(text)
})

const things = [
  'meetings?|sessions?|workshops?|events?|talks?|visits?|briefings?|conferences?|seminars?|webinars?|roadshows?|forums?|drop-ins?',
  'leaflets?|posters?|newsletters?|websites?|web pages?|webpages?|videos?|campaigns?|surveys?|questionnaires?|consultations?|press releases?',
  'strateg(?:y|ies)|(?:action |delivery |improvement |business |work )?plans?|polic(?:y|ies)|frameworks?|toolkits?|guidance|guides?|protocols?|charters?|reports?|papers?|reviews?|audits?|evaluations?|assessments?|bids?|applications?|business cases?|pledges?',
  'training(?: courses?| days?| sessions?)?|courses?|programmes?|projects?|pilots?|schemes?|initiatives?|activities|actions?|interventions?|networks?|working groups?|groups?|partnerships?|boards?|steering groups?|task(?: and finish)? groups?|hubs?|teams?',
  'officers?|workers?|coordinators?|co-ordinators?|staff|posts?|advisers?|advisors?|champions?|volunteers?(?: trained| recruited)',
  'vans?|buses bought|vehicles?|equipment|packs?|grants?|funds?|awards?|contracts?|apps?|databases?|systems?|services?',
].join('|')
const thing = anyOf(things)
const anyThing = new RegExp(`(?<![a-z])(?:${things})(?![a-z])`)

const doneVerbs = [
  'gave|given|led|chaired|joined|took part in',
  'delivered|held|hosted|organised|organized|ran|run|launched|published|produced|printed|distributed|sent|issued|wrote|written|drafted|developed|created|designed|devised',
  'established|set up|introduced|bought|purchased|procured|recruited|appointed|employed|trained|funded|awarded|commissioned|attended|visited|met|reviewed|revised|refreshed|updated|agreed|approved|adopted|signed|submitted|secured|completed|carried out|undertook|undertaken|conducted|piloted|tested|implemented|rolled out|put in place|started|began|begun|continued|promoted|raised awareness|supported|engaged|consulted|worked with|worked together|provided|offered|planned|arranged|prepared|shared|presented|discussed|considered|identified|mapped|collected|gathered|installed|opened|convened|facilitated|co-produced|coproduced|built|invested|spent|allocated|formed|planted|repaired',
].join('|')
const doing = [
  'deliver(?:ing|s)?|hold(?:ing|s)?|host(?:ing|s)?|organis(?:e|es|ing)|launch(?:ing|es)?|publish(?:ing|es)?|produc(?:e|es|ing)|writ(?:e|es|ing)|draft(?:ing|s)?|develop(?:ing|s)?|creat(?:e|es|ing)|design(?:ing|s)?',
  'establish(?:ing|es)?|set(?:ting)? up|introduc(?:e|es|ing)|buy(?:ing|s)?|procur(?:e|es|ing)|recruit(?:ing|s)?|appoint(?:ing|s)?|train(?:ing|s)?|fund(?:ing|s)?|commission(?:ing|s)?|review(?:ing|s)?|revis(?:e|es|ing)|refresh(?:ing|es)?|updat(?:e|es|ing)|agree(?:ing|s)?|approv(?:e|es|ing)|adopt(?:ing|s)?|submit(?:ting|s)?',
  'carry(?:ing)? out|undertak(?:e|es|ing)|conduct(?:ing|s)?|pilot(?:ing|s)?|implement(?:ing|s)?|roll(?:ing)? out|put(?:ting)? in place|continu(?:e|es|ing)|promot(?:e|es|ing)|support(?:ing|s)?|engag(?:e|es|ing)|consult(?:ing|s)?|work(?:ing)?|provid(?:e|es|ing)|offer(?:ing|s)?|plan(?:ning|s)?|prepar(?:e|es|ing)|explor(?:e|es|ing)|investigat(?:e|es|ing)|consider(?:ing|s)?|scop(?:e|es|ing)|map(?:ping|s)?|monitor(?:ing|s)?|build(?:ing|s)?|invest(?:ing|s)?',
].join('|')

/** More of what is done: `more talks`, `increased the number of meetings`, `12 more workshops`. It is no change in how things are. */
const moreDone = new RegExp(
  String.raw`(?<![a-z])(?:\d[\d,.]* )?(?:(?:more|fewer|increased?|reduced?|doubled?|additional|extra|further|new|higher|greater|better|improved?)(?:,? (?:the|our|a|an|number|numbers|of|in|and|more|new|regular|local|joint|community|public|staff|fire|safety|health|awareness|information|engagement|home|road|youth|school)){0,6} (?:${things}))(?![a-z])(?: (?:are |were |was |have been |has been )(?:${doneVerbs}))?(?: than [a-z0-9 ]+)?(?: (?:to|by|from) \d[\d,.]*)*`,
  'g',
)
/** Counts of what is done: `12 talks`, `Meetings held: 12`, `two workshops`. They are no level that is reached. */
const countDone = new RegExp(
  String.raw`(?<![a-z0-9])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|a number of|a series of|monthly|weekly|regular)(?: (?:[a-z-]+)){0,3}? (?:${things})(?![a-z])|(?<![a-z])(?:${things})(?: [a-z-]+){0,3} ?: ?\d[\d,.]*`,
  'g',
)

/** How often somebody met: `met 4 times`, `meets every quarter`. */
const howOften = new RegExp(
  String.raw`(?<![a-z])(?:met|meets?|meeting|(?:was|were|is|are) held|gathered) (?:[a-z]+ )?(?:(?:\d+|${'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many'}) (?:times|occasions)|once|twice|on \d+ occasions|every [a-z]+|each [a-z]+|monthly|weekly|quarterly|regularly)(?: (?:a|per|each|every|in|during|over|that|last|this) ?(?:the )?(?:year|quarter|month|week)?)?(?![a-z])`,
  'g',
)

/** Those who do it, at the beginning of a sentence. */
const doers = anyOf(
  'we|the (?:partnership|partners|council|board|group|cpp|police|service|nhs|team|health board|fire service)|partners|the community planning partnership|officers|staff|community planning partners',
)
const passive = new RegExp(
  `(?<![a-z])(?:was|were|has been|have been|is being|are being|been|to be|will be|is|are|being|got) (?:[a-z]+ly |now |also |successfully )?(?:${doneVerbs})(?![a-z])`,
)
const somebody =
  '(?:we|the (?:partnership|partners|council|board|cpp|community planning partnership)|partners|all partners|this plan)(?: all| together| jointly| collectively| also)*'
const promise = new RegExp(
  String.raw`^(?:together,? |jointly,? |by (?:the end of )?\d{4},? |over the (?:next|coming) [a-z0-9 ]+?,? |through this plan,? |in (?:the )?[a-z0-9 ]+?, )?(?:${somebody} (?:will|shall|would like|aim|aims|intend|intends|plan|plans|hope|hopes|want|wants|wish|commit|commits|pledge|promise|seek|seeks|propose|undertake|are going|are committed|are working|continue)(?: all| together| jointly| collectively| also| to)*|(?:our|the) (?:aim|plan|goal|ambition|priority|intention|commitment|purpose) is(?: that we)? to|we(?:'ll|'re going to))(?![a-z])`,
)

/** `We will support carers`, `Partners aim to ...`: what somebody means to do. */
export const isPromise = memoByText((words: string): boolean => promise.test(plainText(words)))

const startsWithDoing = new RegExp(`^(?:to )?(?:${doing})(?![a-z])`)
const startsWithDone = new RegExp(`^(?:successfully |also |jointly )?(?:${doneVerbs})(?![a-z])`)

const passives = new RegExp(passive.source, 'g')
const progress = new RegExp(
  `(?<![a-z])(?:the |our |this |a )?(?:[a-z]+ )?(?:${things})(?: for [a-z ]+?)? (?:is|are|was|were|has been|have been|remains?) (?:still |now |running |going )?(?:${states})(?![a-z])`,
  'g',
)

/** Without what only tells of work: more of what is done, counts of it, how it goes, who is to do it. */
const withoutWork = memoByText((text: string): string => {
  const unpromised = text.replace(promise, 'we')
  // None of these three matches without one of the things, and each takes longer to compile than that takes to see.
  const undone = anyThing.test(unpromised)
    ? unpromised.replace(moreDone, 'it').replace(countDone, 'it').replace(progress, 'it')
    : unpromised
  return undone
    .replace(howOften, ' done')
    .replace(passives, ' done')
    .replace(
      /(?<![a-z])(?:we|partners|officers|the partnership) (?:have|has|had|are|were|did|do|can|will)(?![a-z])/g,
      'we',
    )
})

/**
 * Whether the words only say what is done: `We delivered 12 fire safety talks and bought a van`, `Meetings held: 12`. Words that also
 * say how things are, such as `... and fires fell by a tenth`, are about more.
 */
export const isActivity = memoByText((words: string): boolean => {
  const text = plainText(words)
  if (text === '') return false
  const rest = withoutWork(text)
  if (statesOutcome(rest)) return false
  const isWork =
    rest.replaceAll('we', '') !== text.replaceAll('we', '') ||
    startsWithDone.test(text) ||
    startsWithDoing.test(text) ||
    passive.test(text) ||
    isPromise(text)
  const isByDoer = doers.test(text.split(' ').slice(0, 5).join(' ')) && anyOf(doneVerbs, doing).test(text)
  return isWork || isByDoer || (thing.test(text) && anyOf(doneVerbs).test(text) && wordsIn(text).length <= 12)
})

/** Whether words say how things are or became, leaving out what is done about them. */
export const saysHowThingsAre = memoByText(
  (words: string): boolean => !isRating(words) && statesOutcome(withoutWork(plainText(words))),
)
