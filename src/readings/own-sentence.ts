// Whether a text says something of its own: a sentence, or a figure, that is about a place, a group of people, a figure or an event.
// “Needs are many and varied” is a sentence too, and could stand in any plan.

import { memoByText } from '../text/memo-by-text.ts'
import { isRating } from './activity-words.ts'
import { withoutPlacesAndDates } from './elsewhere.ts'
import { hasDescription, isPointer } from './placeholder.ts'
import { anyOf, isInAnotherLanguage, plainText, wordsIn } from './plain-text.ts'
import { tidy } from './stated.ts'

type Particular = 'a place' | 'a group' | 'a figure' | 'an event'

const figure =
  /(?<![a-z0-9.-])[£€$]?\d[\d,.]*(?:%| ?per ?cent)?|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|hundreds|thousand|thousands|half|third|thirds|quarter|quarters|fifth|tenth|twice|double|per ?cent|dozens?|most|majority|few|fewer|both|none|nobody|no[- ]?one|no (?:community|body|bodies|group|groups|residents?)|all (?:of )?(?:the|our|community|[a-z]+ councils))(?![a-z])(?! sector)/
const group = anyOf(
  'child(?:ren)?|famil(?:y|ies)|infants?|bab(?:y|ies)|pupils?|students?|teenagers?|adolescents?|young people|youth|older people|pensioners|elderly|adults|men|women|girls|boys|mothers|fathers|(?:lone )?parents?|(?:unpaid |young )?carers?|households?|tenants?|homeowners?|disabled people|people|residents|islanders|villagers|workers|workforce|employees|jobseekers|unemployed|refugees|asylum seekers|migrants|gypsy|travellers|veterans|patients|survivors|drivers|farmers|crofters|fishers|commuters|population|citizens|neighbours|volunteers|businesses|employers|men and women|low[- ]income|deprived|disadvantaged|homes|houses|rural (?:areas?|communities)|minority ethnic|lgbt\\w*|smokers|leavers|learners',
  '(?:community|parent|tenants?|residents?|village|youth|pupil|school|access|business|development|local) (?:councils?|trusts?|groups?|forums?|associations?|bod(?:y|ies)|organisations?|panels?|boards?|networks?|hubs?|centres?|halls?)|trusts?|forums?|panels?|associations?|(?:third|voluntary) sector|charit(?:y|ies)|bodies|social enterprises?|credit union|faith groups|clubs|each body|community body',
)
const place = anyOf(
  "towns?|villages?|islands?|wards?|neighbourhoods?|estates?|streets?|coast|glens?|rural|remote|urban|data zones?|datazones?|high street|town centres?|scotland|scottish|scotland's|localit(?:y|ies)|parts of|mainland|harbour|valley|countryside|peninsula",
)
const event = anyOf(
  'since|after|closure|closed|closing|opened|flood(?:s|ed|ing)?|storms?|fire|pandemic|covid[0-9-]*|lockdowns?|redundanc(?:y|ies)|crisis|recession|strike|accidents?|deaths?|died|dies?|moved|left|lost|arrived|doubled|halved|tripled|changed|changes|led to|altered|dropped|rewrote|rewritten|reopened|heard (?:on|about)|listened to|added|saved|voted?|chose|chosen|decided|kept|stopped|as a result|so that|because|survey(?:s|ed)?|meetings?|workshops?|events?|conversations?|hearings?|assembl(?:y|ies)|visits?|consultations?|interviews?|ballots?|participatory budgeting|drop-ins?|walkabouts?|focus groups?|open days?|conferences?|annual report|last year|this year|every (?:year|week|month|meeting)|monthly|weekly|quarterly|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december',
)
const verb = anyOf(
  "is|are|isn't|aren't|was|were|be|been|being|has|have|had|do|does|did|can|could|cannot|can't|will|would|may|might|must|should|say|says|said|tell|tells|told|find|found|show|shows|showed|feel|feels|felt|see|saw|live|lives|lived|lives?|grow|grows|grew|rise|rises|rose|fall|falls|fell|need|needs|needed|face|faces|lack|lacks|leave|leaves|left|lose|loses|lost|die|dies|died|suffer|suffers|struggle|struggles|depend|depends|rely|relies|travel|travels|wait|waits|own|owns|rent|rents|cost|costs|smoke|smokes|drink|drinks|work|works|take|takes|took|make|makes|made|get|gets|got|go|goes|went|come|comes|came|give|gives|gave|keep|keeps|kept|hold|holds|held|meet|meets|met|lead|leads|led|bring|brings|brought|sit|sits|sat|speak|speaks|spoke|chair|chairs|run|runs|ran|write|wrote|rewrote|report|reports|use|uses|earn|earns|remain|remains|become|became|begin|began|choose|chose|drive|drove|send|sent|spend|spent|pay|pays|paid|think|thought|know|knew|change|changes|help|helps|join|joins|vote|votes|share|shares|start|starts|stay|stays|want|wants|ask|asks|agree|agrees|sleep|sleeps|eat|eats|feed|read|walk|walks|claim|claims|reach|reaches|miss|misses|experience|experiences|drop|drops|halve|halves|double|doubles|close|closes|account|accounts|exceed|exceeds|vary|varies|increase|increases|decrease|decreases|worsen|worsens|improve|improves",
  '[a-z]{3,}ed|highest|lowest|higher|lower|more|fewer|less|worse|better|above|below|than',
)
const soundsLikePlace =
  /(?<![a-z])(?!afford|thousand|understand|outside|inside|beside|alongside|besides|uphill|downhill|upfield)[a-z]{3,}(?:town|toun|burgh|ville|field|hill|wick|dale|kirk|bridge|haven|muir|shire|mouth|loch|bay|ford|mains|lea|inch)s?(?![a-z])/
/** A need that needs no verb beside the name of a place: `Poverty in Milltown`. */
const need = anyOf(
  'poverty|deprivation|loneliness|isolation|unemployment|debt|crime|homelessness|addiction|ill[- ]health|poor health|obesity|inequalit(?:y|ies)|hunger|violence|abuse|damp|overcrowding|vacancies|closures|low pay|drug (?:deaths|use|harm)|fuel poverty|child poverty|depopulation|lack of [a-z]+',
)
/** Words that would be true in any plan. */
const anywhere = anyOf(
  'our area|the area|this area|our communities|the community(?! (?:councils?|trusts?|groups?|forums?|bod(?:y|ies)|organisations?|associations?|centres?|halls?|hubs?|networks?|land))|communities|community(?! (?:councils?|trusts?|groups?|forums?|bod(?:y|ies)|organisations?|associations?|centres?|halls?|hubs?|networks?|land))|stakeholders|partners|everyone|local people|people in (?:our|the|this) area|the people of (?:our|the|this) area|the people|our people',
)
/** Said of a text itself, or of where something is described. */
const ofDescriptions =
  /^(?:(?:the|these|those|its|our|all|a|an) )?(?:[a-z]+ ){0,4}(?:needs?|circumstances|details?|description|information|data|evidence|participation|effectiveness|extent|profile|assessment|section|chapter|report|analysis)(?: (?:and|of|for) [a-z ]{1,40}?)? (?:is|are|was|were|can be|will be|has been|have been)(?: (?:all|also|fully|well|already|further))* (?:set out|described|given|found|shown|considered|taken into account|reflected|included|contained|detailed|outlined|listed|available|provided|covered|presented|summarised|summarized|explained|discussed|documented|published|held|known|understood|recorded|in)(?![a-z])/

const parts = /(?:section|chapter|page|pages|annex|appendix|part|table|paragraph)s? [\d. -]+/g

const praises =
  '(?:award[- ]winning|award[- ]winners?|sector[- ]leading|world[- ]class|best[- ]practice|effective|ineffective|excellent|good|great|strong|stronger|positive|successful|success|outstanding|robust|meaningful|valued|valuable|exemplary|innovative|productive|constructive|worthwhile|impressive|well[- ]received|well[- ]attended|highly regarded|recogni[sz]ed|commended|praised|celebrated|fantastic|brilliant|inspiring|high[- ]quality|proud|useful|helpful|satisfactory)'
const praise = anyOf(praises)
/** What praise is of, and the words that carry it. */
const ofPraise = anyOf(
  `${praises}|we|our|the|a|an|it|this|that|all|both|its|their|of|in|across|with|for|by|at|on|to|and|as|yes|during|throughout|over|is|are|was|were|be|been|being|has|have|had|very|highly|really|extremely|quite|most|more|increasingly|particularly|generally|again|also|always|still|so|truly|consistently|widely|nationally|now`,
  'participation|engagement|involvement|consultation|effectiveness|extent|partnerships?|partners?|partnership working|localit(?:y|ies)|communit(?:y|ies)|bod(?:y|ies)|councils?|groups?|forums?|trusts?|networks?|planning|plans?|boards?|work|working|approach|approaches|arrangements?|relationships?|support|structures?|process(?:es)?|events?|meetings?|area|people|local|found|seen|considered|judged|felt|proved|remains?|year|award|awards|won|winner|example|level|levels|quality',
)

/** “Very effective in 2024”, “Our Locality Partnerships are award winning”: of whom and when, and nothing of what came of it. */
function isPraise(text: string): boolean {
  const undated = withoutPlacesAndDates(text)
  if (!praise.test(undated) || /\d/.test(undated)) return false
  return (undated.replace(new RegExp(ofPraise.source, 'g'), ' ').match(/[a-z\u00c0-\u024f]+/g)?.length ?? 0) <= 2
}

/** The particular that a text names in a sentence; undefined where it says nothing of its own. */
export const particularOf = memoByText((words: string): Particular | 'another language' | undefined => {
  if (!hasDescription(words) || isPointer(words) || isRating(words)) return undefined
  const count = wordsIn(words).length
  if (count < 3) return undefined
  if (isInAnotherLanguage(words)) return 'another language'
  const text = plainText(words)
  if (ofDescriptions.test(text) && !/\d/.test(text.replace(parts, ''))) return undefined
  if (isPraise(text)) return undefined
  // The year in which something is so is no figure of it, nor the number of a page.
  const undated = withoutPlacesAndDates(text)
  const rest = text.replace(new RegExp(anywhere.source, 'g'), ' ')
  const isSentence = verb.test(rest)
  if (/\d/.test(undated) && figure.test(undated) && (isSentence || count > 3)) return 'a figure'
  if (!isSentence) return need.test(rest) && (soundsLikePlace.test(rest) || namesPlace(words)) ? 'a place' : undefined
  if (figure.test(undated)) return 'a figure'
  if (group.test(rest)) return 'a group'
  if (place.test(rest) || soundsLikePlace.test(rest) || namesPlace(words)) return 'a place'
  return event.test(rest) ? 'an event' : undefined
})

const takingPart = anyOf(
  't(?:ake|akes|ook|aken|aking) part|participat\\w*|attend\\w*|involv\\w*|engag\\w*|consult\\w*|respon\\w*|represent\\w*|asked|heard|joined|invited|co[- ]?(?:produc|design)\\w*',
)

/** Whether a text says who took part in something: people or bodies, by what they are or by a name, or that they did. */
export function tellsWhoTookPart(words: string): boolean {
  const text = plainText(words)
  return group.test(text) || takingPart.test(text) || namesPlace(words)
}

export function saysOfItsOwn(words: string | undefined): words is string {
  return words !== undefined && particularOf(words) !== undefined
}

const notPlaces = anyOf(
  'we|i|it|the|this|that|these|those|a|an|our|community planning|partnership|plan|loip|cpp|scottish government|act|part|section|chapter|annex|appendix|page|report|participation|needs',
)

/** A capital inside a sentence, as of `Milltown`: a name. Texts all in capitals tell nothing. */
function namesPlace(words: string): boolean {
  const text = tidy(words)
  if (text === text.toUpperCase()) return false
  return [...text.matchAll(/(?<=[\p{Ll}\d,;:)'-] )\p{Lu}[\p{L}'-]{2,}/gu)].some(
    ([name]) => !notPlaces.test(name.toLowerCase()),
  )
}
