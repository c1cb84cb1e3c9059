// Texts that only say where something stands, or when it will be there: “See our Strategic Needs Assessment (Appendix B)”, “Set out in
// the Fire Plan 2020, pages 4 to 9”, “Needs will be described in 2027 once the census is done”. Names, years and page numbers are those
// of the other document or of the promise, and make a text none of its own. What says something besides is left alone.

/** As `anyOf` of plain-text.ts, which rests on what this file tells. */
function anyWord(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9\\u00c0-\\u024f])(?:${lists.join('|')})(?![a-z0-9\\u00c0-\\u024f])`)
}

/** Names of documents and their parts, whatever stands before them. */
const documents = [
  'appendi(?:x|ces)|annex(?:es)?|annexe|sections?|pages?|pp?|chapters?|parts?|tables?|figures?|para(?:graph)?s?|schedules?|box(?:es)?|footnotes?|items?|volumes?|slides?',
  'plans?|reports?|documents?|loips?|lpps?|strateg(?:y|ies)|assessments?|minutes?|profiles?|notes?|folder|files?|spreadsheet|papers?|agenda|pdf|guidance|framework|publications?',
  'template|reviews?|statements?|surveys?|analys(?:is|es)|evaluations?|web ?sites?|web ?pages?|dashboards?|data ?hub|hub|presentations?|supplements?|evidence base|summary|summaries',
  'atlas|companion|submissions?|bulletins?|briefings?|audits?|census|jsnas?|snas?|simd|returns?|links?|portal|library|pack|log|register|elsewhere|separately|above|below|overleaf|online',
].join('|')
const document = anyWord(documents)

/** What a report or a plan is asked for, as people name it. */
const asked = [
  'needs?|circumstances|details?|descriptions?|information|data|evidence|participation|effectiveness|extent|profiles?|assessments?|improvements?|targets?|baselines?|measures?|outcomes?',
  'analysis|figures?|results?|findings?|representations?|responses?|consultation|engagement|impacts?|accounts?|narrative|judgements?|indicators?|priorities|content|text|reasons?|actions?|progress|position|views?|levels?|wording|milestones?|trajector(?:y|ies)|statistics|values?|dates?|periods?',
].join('|')
const told =
  'set out|described|detailed|outlined|shown|stated|given|listed|noted|included|recorded|mentioned|reported(?: on)?|contained|covered|provided|found|available|discussed|explained|attached|presented|summari[sz]ed|documented|published|held|appended|referred to|addressed|reflected|captured|laid out|kept|stored|identified|considered|seen'
const adverbs = '(?:(?:all|also|fully|well|already|further|now|separately|both|each|only|in full|in detail) )*'
const gives =
  'describes?|sets? out|covers?|contains?|gives?|explains?|details|outlines?|provides?|tells?|includes?|holds?|has|have|records?|reports? on|lists?|presents?|summari[sz]es?|addresses'

const politely = `pl${'ease'}`
/** “Yes, see page 12” */
const answer = new RegExp(
  `^(?:yes|no|n/a)[,;:.-]? ?(?=(?:${politely}|see|refer|as|set|in|on|described|detailed)(?![a-z]))`,
)
const lead = new RegExp(
  [
    `^(?:yes|no|n/a)[,;:.-]? (?=(?:see|${politely}|refer|as|set|in|on|described|detailed)(?![a-z]))`,
    `^(?:${politely} |kindly )?(?:(?:for|on|about) [^,.;]{1,60}, ?)?(?:${politely} |kindly )?(?:also )?(?:see(?: also)?|refer(?: back)? to|consult|turn to|go to|look (?:at|in)|cf[.]?|as per|per|as in|same as)(?![a-z])`,
    `^(?:as |all |this is |these are |it is )?${adverbs}(?:${told})(?: separately)?(?: in| on| at| from| within| by| under| through| via| to)?(?![a-z])`,
    `^(?:(?:the|these|those|this|its|our|all|any|a|an|more|further|full|fuller|more detailed|what|how|who|which) )*(?:[a-z'-]+ ){0,9}?(?:${asked}|this|these|it|they)(?: (?:and|of|for|on|in|to|with|by|from|that|which|who|took|takes|take|are|is|about)(?: [a-z'-]+){1,8}?)? (?:is|are|was|were|can be|may be|has been|have been) ${adverbs}(?:(?:${told})(?: separately)?(?: in| on| at| from| within| by| under| through| via| to)?|in|within)(?![a-z])`,
    `^(?:how|what|who|which|where)(?: [a-z'-]+){1,10} (?:is|are|was|were|can be|may be|has been|have been) ${adverbs}(?:${told})(?: in| on| at| from| within| by| under)?(?![a-z])`,
    `^(?:in|within|on|at|under)(?: (?:the|our|its|this|that))?(?= )`,
  ].join('|'),
)
/** `The Fife Assessment 2021 describes the needs of our communities.` */
const documentGives = new RegExp(
  `^(?:(?:the|our|this|its|that|a) )?(?:[a-z0-9'&/()-]+ ){0,9}?(?:${documents})(?: (?:[a-z]|[ivx]{1,4}|\\d[\\d./-]*|for|of|to|\\([^)]*\\))){0,6} (?:also |already |now |fully )?(?:${gives}) (?:(?:the|our|all|these|this|how|what|who|more|further|full|their|its|about|of|on) ?)*(?:[a-z'-]+ ){0,4}?(?:${asked}|bodies|communities|people)(?:(?: (?:of|for|in|and|on|to))?(?: (?:the|our|all|these|this|local|communit(?:y|ies)|people|area|bodies|groups|plan|year|partnership|each|outcome|part|took|take|takes|detail|full|residents|contribute|contributed|helped|was|were|is|are|done|[a-z]+shire|fife))){0,8}$`,
)

const parts =
  /(?<![a-z])(?:(?:appendi(?:x|ces)|annexe?s?|sections?|pages?|pp?[.]?|chapters?|parts?|tables?|figures?|para(?:graph)?s?|schedules?|box(?:es)?|footnotes?|items?|volumes?|outcomes?|priorit(?:y|ies)|actions?|slides?|themes?) ?(?:[a-z]|[ivx]{1,5}|\d{1,3}[a-z]?(?:[.]\d{1,3}){0,3})|(?:no|vol|version|v|number)[.]? ?\d{1,3}(?:[.]\d{1,3}){0,3})(?![a-z0-9])(?: ?(?:-|to|and|,|&) ?(?:[a-z]|\d{1,3}(?:[.]\d{1,3}){0,3})(?![a-z0-9]))*/g
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** Years, days, quarters, and the places where a thing stands. */
const dates = new RegExp(
  `(?<![\\d.])(?:(?:19|20)\\d\\d(?: ?[-/] ?(?:20)?\\d\\d| to (?:20)\\d\\d)?(?![\\d%])|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})(?![a-z])|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:q|quarter )[1-4](?!\\d))`,
  'g',
)

/** Without what is of a place or of a day: no digit that is left is one. */
export function withoutPlacesAndDates(text: string): string {
  return text.replace(dates, ' ').replace(parts, ' ')
}

/** A sentence besides has one of these, or a figure. */
const says = anyWord(
  "is|are|was|were|isn't|aren't|has|have|had|does|did|can|could|cannot|will|would|should|must|lives?|lived|falls?|fell|rises?|rose|risen|grew|grows|takes?|took|said|says?|feels?|felt|lacks?|faces?|suffers?|struggles?|lost|loses?|died|dies?|waits?|gave|made|ran|led|went|came|got|kept|shows? that|showed|found that|told us|wrote|rewrote|helped|helps|changed|led to|half|third|quarter|one in [a-z]+|per ?cent|most|many|fewer|higher|lower|worse|worst|poorer",
  'poverty|deprivation|damp|unemployment|homelessness|loneliness|isolation|hunger',
)
const ownClause =
  /(?:[,:;]| - )(?! ?(?:which|where|and|or|pages?|section|appendix|annex|chapter|part|published|available|dated|at|in|on|under|by|as|for|together|also|separately|attached|both|including)(?![a-z]))[^,:;]*(?<![a-z])[a-z]{3,}ed(?![a-z])/
const alsoThere = new RegExp(
  `(?<![a-z])(?:which|that|where|who)(?: (?:this|these|it|they|the|our|needs|details|all|more|further|information)){0,3} (?:is|are|was|were|can be|has been|have been|will be|may be) ${adverbs}(?:${told}|updated|adopted|approved|agreed|reviewed|revised)(?: (?:in|on|at|from|by|with|to|separately|alongside))?|(?:is|are|can be) (?:also )?(?:${told})|(?<![a-z])which (?:${gives})`,
  'g',
)

/** “See theme 2”, “as per outcome 3”: nothing but a part of the same plan. */
const onlyNames = /(?:see(?: also)?|refer(?: back)? to|turn to|go to|look (?:at|in)|cf[.]?|per|as in|same as)$/

function isOnlyParts(words: string): boolean {
  return /[a-z]/.test(words) && /^(?:\W|(?<![a-z])(?:the|our|and|or|also)(?![a-z]))*$/.test(words.replace(parts, ' '))
}

function pointsIn(sentence: string): boolean {
  if (documentGives.test(sentence)) return true
  const bare = sentence.replace(answer, '')
  const begin = lead.exec(bare)?.[0]
  if (begin === undefined) return false
  const rest = bare.slice(begin.length)
  if (onlyNames.test(begin) && isOnlyParts(rest)) return true
  const whole = `${begin} ${rest}`
  if (!document.test(rest) && !/(?:attached|appended|separately|below|above|overleaf)$/.test(whole.trim())) return false
  if (rest.split(' ').length > 30 || ownClause.test(rest)) return false
  const left = withoutPlacesAndDates(rest).replace(alsoThere, ' ')
  return !/\d/.test(left) && !says.test(left)
}

/** What is to come: data, a description, a target. */
const toCome = `(?:it|this|they|these|(?:(?!(?:that|which|who|if|when|gets?|need to|have|has) )[a-z0-9'-]+ ){0,8}?(?:${asked}|${documents.slice(documents.indexOf('plans?'))}))`
const becoming =
  'described|set|agreed|developed|determined|established|published|defined|decided|confirmed|prepared|produced|written|drafted|added|provided|identified|finali[sz]ed|collected|measured|assessed|completed|known|reported|released|given|included|set out|carried out|undertaken|gathered|analysed|refreshed|updated|commissioned|considered|supplied|recorded|calculated|clarified|(?:made )?available(?= (?:when|once|in (?:\\d|early|mid|late|spring|summer|autumn|winter|[a-z]+ 20\\d\\d)|by|after|from|later|soon|shortly)|$)|worked up|specified|stated|outlined|explained|detailed|shown|listed'
const promised = new RegExp(
  `^(?:(?:the|these|those|this|its|our|all|any|a|an|new|final|full|further|more|some|no) )*${toCome}(?: (?:for|of|on|in|to|from|about|and|with|by)(?: [a-z0-9'-]+){1,8}?)?(?: (?:are|is|remain|remains) (?:(?:still|now|currently|all) )?(?:due|awaited|expected|outstanding|pending|in preparation|under development|in development|being (?:${becoming}|worked (?:on|up)))| (?:will|shall|should|is to|are to|is due to|are due to|has yet to|have yet to|still has to|still have to|is expected to|are expected to|needs? to|has still to|have still to|is planned to|are planned to) (?:also |then |all |first |now |fully |jointly |formally )?(?:be (?:${becoming})|follow|come|appear)|,? to follow| to be ${adverbs}(?:${becoming}))(?![a-z])`,
)
const somebodyWill =
  /^(?:we|(?:the |our |its )?[a-z&' -]{2,50}?) (?:will|shall|plans? to|intends? to|aims? to|hopes? to|(?:is|are) going to|(?:is|are) due to|(?:is|are) to|propose to|proposes to|has yet to|have yet to|expects? to) (?:also |then |jointly |now |first )?(?:describe|set|agree|develop|determine|establish|publish|define|decide(?: on)?|prepare|produce|write|draft|add|report(?: on)?|provide|identify|finali[sz]e|confirm|collect|measure|assess|carry out|commission|undertake|gather|set out|consider|complete) (?:(?:the|a|an|its|our|these|this|new|all|any) )*(?:[a-z'-]+ ){0,3}(?:needs|circumstances|descriptions?|data|evidence|participation|effectiveness|extent|profiles?|assessments?|targets?|baselines?|indicators?|analysis|figures?|it|this|them|milestones?|details?)(?![a-z])/
/** Beside a promise: when, by whom, after what. */
const ofPromise =
  /(?<![a-z])(?:when|once|after|following|by|at|in|before|as soon as|during|until|with|through|from|as part of|for|to|on)(?![a-z]).*$/

function isToCome(sentence: string): boolean {
  const begin = (promised.exec(sentence) ?? somebodyWill.exec(sentence))?.[0]
  if (begin === undefined) return false
  const rest = sentence.slice(begin.length).trim()
  if (/\d/.test(withoutPlacesAndDates(sentence))) return false
  return (
    rest === '' ||
    (rest.split(' ').length <= 20 && ofPromise.exec(rest)?.index === 0) ||
    /^(?:soon|shortly|later|next|separately|yet|early|mid|late|this)(?![a-z])/.test(rest)
  )
}

const mostLetters = 400

/** Each of these texts holds one of these words. Quick, since every text of every document is asked. */
const hint =
  /(?:set|sets|laid) out|describe|detail|outline|shown|cover|contain|include|provide|found|available|publish|report|explain|giv|present|document|appended|attached|considered|record|list|held|hold|will|shall|yet to|due|awaited|expected|pending|being|to be|to follow|going to|plans? to|intends? to|see |refer |as per |same as |consult/i

export function mayBeElsewhere(words: string): boolean {
  return words.length <= mostLetters && words.includes(' ') && hint.test(words)
}

/** Whether words that begin as “In the plan” does are a sentence: “In 2024 three groups helped write the plan”. */
export function isSentenceBesides(text: string): boolean {
  return /^(?:in|within|on|at) /.test(text) && sentence.test(text)
}

const sentence = anyWord(
  'were|have|took|said|says|helped|fell|rose|live|lives|gave|made|told|wrote|shows?|leave|leaves|need',
)

/** Of a text in small letters, with plain spaces, dashes and quotes: what each of its sentences does. */
export function elsewhereIn(text: string): 'pointer' | 'placeholder' | undefined {
  if (text.length > mostLetters) return undefined
  const sentences = text
    .split(/(?<=[a-z0-9)]{2}[.!?;]) +(?=[a-z(])/)
    .map((one) => one.replace(/^[^a-z0-9]+|[^a-z0-9)]+$/g, ''))
    .filter((one) => one !== '')
  if (sentences.length === 0) return undefined
  const kinds = sentences.map((one) => (isToCome(one) ? 'placeholder' : pointsIn(one) ? 'pointer' : undefined))
  return kinds.includes(undefined) ? undefined : kinds.includes('pointer') ? 'pointer' : 'placeholder'
}
