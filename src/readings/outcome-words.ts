// What words state of how things are to be, or are: a change, an end, a number, a comparison or a state. What states none of these is
// a topic, such as “Housing” or “Climate change”.

import { memoByText } from '../text/memo-by-text.ts'
import { anyOf, plainText } from './plain-text.ts'

/** Names of topics that hold a word which elsewhere states something. They are taken out before anything is looked for. */
const topics = anyOf(
  '(?:climate|behaviou?ral?|cultur(?:e|al)|demographic|population|systems?|land use|social|technological) changes?|(?:economic|inclusive|population|business|sustainable economic|green) growth|growth deal|growth|regional growth',
  'end[- ]of[- ]life(?: care)?|(?:west|east|north|south) end|year[- ]end|older (?:people|adults|persons?|residents|citizens|age)(?: and (?:disabled|vulnerable) people)?|younger (?:people|adults)|later life|early years|(?:higher|further)(?: and (?:higher|further))? education|lower (?:income|paid)(?: (?:families|households))?|low(?:er)? pay',
  'greater (?:glasgow|easterhouse|pollok|govan)|upper [a-z]+dale|(?:wider|broader|whole) (?:community|partnership|society|public|system)|third[- ]sector|cultural quarter|city quarter',
  '(?:the )?most (?:deprived|vulnerable|disadvantaged|affected)|best value|best practice|good practice|good food nation|health(?:y)? (?:eating|weight)|warm(?:er)? homes fund|fair work(?: practices)?|safe(?:guarding)|out[- ]of[- ]school care|stop smoking services?|end poverty network|cutting[- ]edge|lead(?:ing)?[- ]edge|(?:start|set|follow|catch)[- ]ups?|drop[- ]ins?|drop[- ]outs?|short ?cuts?|keep(?:ing)? scotland beautiful',
  'more choices,? more chances|raising attainment fund|rising? sea levels|rural development|improvement (?:service|plan|programme|district|methods?)|quality improvement|neighbourhood improvement|close(?:st)? relatives|all[- ]abilities|all[- ]age|all[- ]weather|free school meals|free personal care|gluten-free|end[- ]users?|dead[- ]ends?',
)

const ages = new RegExp(
  [
    String.raw`(?<![a-z])(?:aged?|ages|under|over|up to age)[ -]?\d+(?: ?(?:-|to|and) ?\d+)?(?![\d%])(?! ?(?:per ?cent|percent|people|families|children|households|homes|jobs))`,
    String.raw`(?<![\d.])\d+ ?(?:-|to) ?\d+[ -]?(?:years?[ -]?olds?|years? of age|year[ -]old)`,
    String.raw`(?<![\d.])\d+\+`,
    String.raw`(?<![\d.])\d+[ -]years?[ -]olds?`,
    String.raw`(?<![a-z0-9])[sp]\d(?: ?- ?[sp]?\d)?(?![a-z0-9])`,
  ].join('|'),
  'g',
)
/** `Outcome 1:`, `Priority two -`, `2.1 Homes`, `a) Homes`: the number of a title states nothing. */
const numbering =
  /^(?:(?:local |strategic |stretch |long[- ]term |high[- ]level )*(?:outcome|priority|theme|aim|goal|objective|ambition|driver|focus area|area|pillar|strand|mission|commitment) (?:\d[\d.]*[a-z]?|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+)(?![a-z0-9])|[a-z]{1,4}\d[\d.]*(?![a-z0-9])|\d[\d.]*[a-z]?\)?(?= ?[-:.)]| [a-z])(?! ?(?:%|per ?cent|in |out of |people|children|families|homes|households|jobs|more|fewer|less|new|hours|minutes|days|weeks|months|years|young|pupils|adults|businesses|hectares|tonnes|miles|kilometres|percentage|thousand|hundred|million)))[ .:)-]*/
const year = String.raw`(?:19|20)\d\d(?:[-/](?:20)?\d{2})?`
const years = new RegExp(
  String.raw`(?:(?<![a-z])(?:by|before|until|from|since|to|in|between|and|during|over|within)(?: the)?(?: end of| start of| middle of)? ?)?(?:(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?) )*(?<![\d.])${year}(?![\d%])`,
  'g',
)

const number = new RegExp(
  [
    String.raw`(?<![a-z0-9.-])[£€$]? ?\d[\d,.]*(?: ?(?:%|per ?cent|percent|percentage points?|k|m|bn|thousand|hundred|million|billion))?(?![a-z0-9])`,
    `(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|a hundred|a thousand)(?: (?:more |fewer |out )?(?:per ?cent|percent|percentage points?|years?|months?|weeks?|days?|hours?|minutes?|points?|times|thousand|hundred|million|more|fewer|new|in (?:every )?[a-z]+|of (?:every )?[a-z]+)| [a-z]+ in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|a hundred))(?![a-z])`,
    `(?<![a-z])(?:(?:an? |one |two |three |four |by |to |in |at least |almost |over |nearly |more than )+(?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)|half (?:of|the|as|our)|twice|thrice|double the|zero|net[- ]zero|nil|a dozen|dozens)(?![a-z])(?! sector)`,
  ].join('|'),
)

const change = anyOf(
  'increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|(?:halv|doubl|trebl|tripl|quadrupl)(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|cut(?:s|ting)?|lower(?:s|ed|ing)|gr[eo]w(?:s|n|ing)?|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|boost(?:s|ed|ing)?',
  'strengthen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|clos(?:e|es|ed|ing)(?: of)? (?:the |our |all )?(?:[a-z-]+ ){0,4}gaps?|(?:gaps?|difference|divide) (?:[a-z-]+ ){0,6}?clos(?:e|es|ed|ing)|clos(?:e|es|ed|ing) by|improv(?:e|es|ed|ing|ements?)|enhanc(?:e|es|ed|ing)|worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing)|slow(?:s|ed|ing)(?: down)?|accelerat(?:e|es|ed|ing)|speed(?:s|ed|ing)? up|minimi[sz](?:e|es|ed|ing)|maximi[sz](?:e|es|ed|ing)|shrink(?:s|ing)?|shrank|lessen(?:s|ed|ing)?|eas(?:e|es|ed|ing)|lift(?:s|ed|ing)?',
  'restor(?:e|es|ed|ing)|recover(?:s|ed|ing)?|revers(?:e|es|ed|ing)|transform(?:s|ed|ing)?|becom(?:e|es|ing)|became|turn(?:s|ed|ing)? (?:into|around|round)|regenerat(?:e|es|ed|ing)|renew(?:s|ed|ing)|reviv(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|moderni[sz](?:e|es|ed|ing)|decarboni[sz](?:e|es|ed|ing)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|remov(?:e|es|ed|ing)|mov(?:e|es|ed|ing) (?:out of|into|from|to)|lift(?:ed|ing)? out of|shift(?:s|ed|ing)?|equali[sz](?:e|es|ed|ing)|level(?:s|led|ling)? up|reach(?:es|ed|ing)?|gain(?:s|ed|ing)?|los(?:e|es|t|ing)|doubled?|halved?|fewer|less(?! than full)|more(?! than)|additional|extra|up (?:by|from|to)|down (?:by|from|to)|up on|down on|unchanged|no change|not changed|changed? (?:from|for|by|to)|chang(?:e|es|ed|ing) (?:our|the|their|its|how|what|who|lives|attitudes?|cultures?|minds|behaviours?|habits|relationships?)|stayed the same',
)
const end = anyOf(
  'end(?:s|ed|ing)?(?! (?:user|of life))|eradicat(?:e|es|ed|ing|ion)|eliminat(?:e|es|ed|ing|ion)|abolish(?:es|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|no more|no longer|not (?:be )?(?:any|one|a single)|free (?:of|from)|[a-z]+-free(?! school)|without|no[- ]?one|nobody|none|never|gone|nothing|put an end to|phas(?:e|es|ed|ing) out|wip(?:e|es|ed|ing) out|stamp(?:s|ed|ing)? out|rid of|halt(?:s|ed|ing)?',
  'no (?:child|children|person|people|family|families|household|households|pupil|pupils|carer|carers|resident|residents|tenant|tenants|community|communities|home|homes|young|older|new|rough|avoidable|preventable|unnecessary|further|deaths?|town|village|street|part|place|ward|school|[a-z]+ (?:will|is|are|has|have|should|need|needs|lives?|goes|grows?|sleeps?|dies|waits?|leaves?|has to|is to))',
)
const comparison = anyOf(
  "than|compared (?:with|to)|relative to|as [a-z]+ as|(?:above|below|at|over|under|match(?:es|ing)?|matched) (?:the )?(?:scottish|scotland|national|uk|local|average|council|regional|european)(?:[a-z' ]* (?:average|level|levels|rate|figure))?|in line with|equal(?:s|ly)?(?: to)|same as|on a par with|gaps? (?:between|in)|difference between",
  'better|best|worse|worst|safer|safest|healthier|healthiest|fairer|fairest|stronger|strongest|greener|greenest|cleaner|cleanest|warmer|longer(?![- ]term)|longest|shorter|shortest|higher|highest|lower|lowest|larger|largest|bigger|biggest|smaller|smallest|faster|fastest|slower|quicker|closer|easier|happier|happiest|wealthier|richer|poorer|brighter|sooner|earlier|smarter|kinder|fitter|quieter|wiser|calmer|deeper|greater|greatest|fewest|nearer|further ahead|fuller|readier|sounder|lighter|cheaper|dearer|simpler|wider|broader|drier|tidier|friendlier|livelier|prouder',
  '(?:more|most|less|least) [a-z]+(?:ed|ing|able|ible|ive|ful|ous|ant|ent|al|ic|ient|ly|ary|en)',
)

const quality = [
  'good|great|excellent|safe|safely|health(?:y|ily)|happ(?:y|ily)|fair|fairly|strong|thriving|vibrant|prosperous|resilient|inclusive|sustainable|accessible|affordable|attractive|ambitious|confident|empowered|skilled|warm|clean|decent|high[- ]quality|positive|secure|successful|valued|respected|included|nurtured|loved|cherished|protected|welcoming|well|well[- ][a-z]+|stable|cohesive|flourishing|dignified|dignity|proud|lively|caring|kind|supportive|responsive|reliable|efficient|effective|creative|enterprising|competitive|productive|self-sufficient|adequate|satisfying|rewarding|meaningful|fulfilling|wealthy|beautiful|peaceful|dynamic|enough|ready',
].join('|')
/** “Care”, “access” and “work” are topics too, so some verbs count only after those who do them. */
const verbs = [
  "is|are|isn't|aren't|be|being|was|were|has|have|had|can|could|will|would|should|must|do not|does not|don't|doesn't|get|gets|got|feel|feels|felt|live|lives|lived|grows? up|thrive|thrives|flourish|flourishes|succeed|succeeds|achieve|achieves|achieving|enjoy|enjoys|know|knows|belong|belongs|stay|stays|remain|remains|remained|become|becomes|contribute|contributes|participate|participates|fulfil|fulfils|fulfill|realise|realises|matter|matters|deserve|deserves|receive|receives|understand|understands|believe|expect|face|faces|suffer|suffers|struggle|struggles|rely|depend|die|dies|sleep|sleeps|earn|earns|afford",
].join('|')
const subjects =
  'people|children|families|residents|pupils|carers|households|everyone|everybody|they|women|men|tenants|workers|adults|businesses|communities|places|towns|villages|streets|homes|rivers|buses|roads|parents|babies|learners|students|citizens|individuals|those|staff|employers|visitors|neighbours|neighbourhoods|survivors|leavers'
const verbsOfSubjects =
  'lead|work|start|own|rent|travel|choose|move|use|eat|walk|cycle|earn|share|support|help|trust|influence|shape|take|make|find|come|go|see|say|meet|read|speak|talk|play|drive|leave|return|age|smoke|drink|vote|study|train|volunteer|save|spend|heat|cope|manage|connect|learn|need|want|value|respect|benefit|access|attend|complete|finish|settle|arrive|wait|give|bring|keep|hold|set|develop|build|respond|act|look|play|enter|join|pay|engage'
const state = new RegExp(
  [
    anyOf('all|every|everyone|everybody|always|anyone|anybody|each').source,
    anyOf(verbs).source,
    anyOf(`(?:${subjects})(?: (?:all|now|also|here|together|there|can|in [a-z]+|of [a-z]+))? (?:${verbsOfSubjects})`)
      .source,
    // “The Rhins keeps its young people”: somebody named, and what they do.
    '(?<![a-z])[a-z]{3,}s (?:its|his|her) [a-z]|(?<![a-z])(?:keeps?|holds? on to|attracts?|retains?|looks? after|welcomes?|values?|protects?|cares? for|wins?|gives?|makes?|takes?|brings?) (?:our|their|all|every) [a-z]',
    anyOf(quality).source,
  ].join('|'),
)

export type Stated = 'a change' | 'an end' | 'a number' | 'a comparison' | 'how things are to be'

function bare(words: string): string {
  return plainText(words).replace(numbering, '')
}

const topicsAll = new RegExp(topics.source, 'g')

/** What the words state; undefined where they name a topic and no more. The number of a title, a year and an age are no numbers. */
export const whatIsStated = memoByText((words: string): Stated | undefined => {
  const text = bare(words).replace(topicsAll, ' ')
  const undated = text.replace(ages, ' ').replace(years, ' ')
  if (end.test(text)) return 'an end'
  if (change.test(text)) return 'a change'
  if (number.test(undated)) return 'a number'
  if (comparison.test(text)) return 'a comparison'
  return state.test(text) ? 'how things are to be' : undefined
})

/** Whether the words say how things are, or are to be, in any of these ways. */
export function statesOutcome(words: string): boolean {
  return whatIsStated(words) !== undefined
}

/** How many words are left of a title without its number. */
export function lengthOf(words: string): number {
  return bare(words).match(/[a-z0-9\u00c0-\u024f]+/g)?.length ?? 0
}
