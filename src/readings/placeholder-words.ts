// The shared list of words that say nothing of their own, by meaning. Patterns see text that `placeholder.ts` has folded:
// lower case, single spaces, plain quotes and hyphens, and no punctuation at either end.

/** Texts that are placeholders as a whole. */
export const wholeTexts: ReadonlySet<string> = new Set([
  ...[
    'to do',
    'to-do',
    'todo',
    'fixme',
    'wip',
    'tk',
    'tkk',
    'n/k',
    'nk',
    'dk',
    'na',
    'n/a',
    'n a',
    'n k',
    'nan',
    'null',
  ],
  ...['undefined', 'void', 'blank', 'empty', 'left blank', 'left empty', 'intentionally left blank', 'not set'],
  ...['this page is intentionally left blank', 'this section is intentionally left blank', 'intentionally blank'],
  ...['n/a', 'div/0', 'ref', 'value', 'name', 'num', 'error'].map((word) => `#${word}`),
  ...['text', 'some text', 'test', 'testing', 'test test', 'example', 'sample', 'placeholder', 'dummy', 'filler'],
  ...['untitled', 'string', 'draft', 'draft only', 'draft version', 'first draft', 'rough draft', 'early draft'],
  ...['work in progress', 'watch this space', 'soon', 'shortly', 'in due course', 'not yet', 'yet to come'],
  ...['unknown', 'undecided', 'unconfirmed', 'unspecified', 'undetermined', 'unavailable', 'missing', 'suppressed'],
  ...['vacant', 'vacancy', 'currently vacant', 'post vacant', 'vacant post', 'post currently vacant', 'role vacant'],
  ...['as appropriate', 'delete as appropriate', 'as required', 'etc', 'and so on', 'more here', 'need to add'],
])

const adverbs = '(?:(?:further|formally|finally|fully|still|jointly|also|yet|either|locally|newly) )*'
const settled = 'agreed|advised|confirmed|decided|determined|established|set'
const made = [
  'added|announced|completed|confirmed|decided|drafted|entered|filled(?: in| out)?|finali[sz]ed|input|inserted',
  'populated|provided|supplied|written up|written',
].join('|')
const handled = [
  'allocated|appointed|approved|assessed|arranged|assigned|attached|calculated|checked|chosen|clarified|collated|collected',
  'considered|defined|developed|discussed|done|given|identified|included|linked|made available|named|notified',
  'prepared|produced|published|recorded|refreshed|reported|resolved|reviewed|scheduled|signed off|specified|stated',
  'submitted|updated|verified|worked (?:on|out|up)',
].join('|')
const given =
  'collected|published|recorded|reported|stated|seen|provided|supplied|given|specified|written|drafted|entered'
const writing =
  'writing|drafting|being (?:written|drafted|developed|prepared|agreed|finali[sz]ed)|development|preparation'
const absent = 'data|figures?|information|baseline|target|date|value|text|details?|content'
const articles = 'the a an our all full further more final exact some this these its'.split(' ')
const subjects = [
  ...['target baseline figure date text wording detail content summary description evidence link url'],
  ...['narrative information info data owner lead name title outcome improvement measure indicator position section'],
  ...['need vision plan statement reason locator reference minute report assessment page more it this'],
].flatMap((words) => words.split(' '))
const links = 'is are yet still currently has have remain remains'.split(' ')
const subject = `(?:(?:${articles.join('|')}) )*(?:(?:${subjects.join('|')})s?|address(?:es)?)`
/** The words that may stand before the state in which something is. */
const beforeState = [...articles, ...subjects, ...subjects.map((word) => `${word}s`), 'address', 'addresses', ...links]

/** A pattern, compiled at its first use: these are the largest patterns of the program. */
export class Listed {
  /** Each text that matches holds one of these words, which tells most texts apart without compiling the pattern. */
  readonly words: readonly string[]
  readonly source: string
  readonly #starts: Starts | undefined
  #pattern: RegExp | undefined

  constructor(words: string, source: string, starts?: Starts) {
    this.words = words.split(' ')
    this.source = source
    this.#starts = starts
  }

  /** What matches in a text of these words. */
  find(text: string, words: ReadonlySet<string>): string | undefined {
    if (!this.words.some((word) => words.has(word)) || !this.#mayStart(words)) return undefined
    this.#pattern ??= new RegExp(this.source)
    return this.#pattern.exec(text)?.[0]
  }

  #mayStart(words: ReadonlySet<string>): boolean {
    if (this.#starts === undefined) return true
    const { after, by } = this.#starts
    for (const word of words) if (!after.has(word)) return by.has(word)
    return false
  }
}

/** How each text that matches begins: the first word that is not in `after` is in `by`. */
interface Starts {
  readonly after: ReadonlySet<string>
  readonly by: ReadonlySet<string>
}

function startsBy(by: string, after: readonly string[] = []): Starts {
  return { after: new Set(after), by: new Set(by.split(' ')) }
}

/** The words of a text, as `Listed.words` has them. */
export function listedWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^a-z]+/))
}

/** Begin a placeholder that may go on with a remark of any kind: “TBC - board”. */
export const abbreviations = /^(?:tb[acdn]|to ?be ?confirmed|to ?be ?announced)(?![a-z])/

function opening(words: string, source: string, starts?: Starts): Listed {
  return new Listed(words, `^(?:${source})(?=$|[ -/:-@[-^{-~])`, starts)
}

function whole(words: string, source: string, starts?: Starts): Listed {
  return new Listed(words, `^(?:${source})$`, starts)
}

/** Begin a placeholder that may go on with when, by whom or after what: “To follow after the board in June”. */
export const openings: readonly Listed[] = [
  opening(
    'be follow come being progress development preparation draft hand production pipeline process under not',
    `(?:${subject} (?:(?:${links.join('|')}) )*)?(?:still |yet |currently |all )*(?:${[
      `(?:is |are )?to be ${adverbs}(?:${settled}|${made}|${handled})`,
      `will be ${adverbs}(?:${made}|agreed|determined|advised)`,
      '(?:to|will) (?:follow|come)(?: on| soon| shortly| later)?',
      `being ${adverbs}(?:${made}|${settled}|developed|prepared|updated|collated|collected|worked (?:on|up))`,
      `in (?:progress|development|preparation|draft|hand|production|the pipeline)(?: of (?:${writing}))?`,
      `(?:in )?(?:the )?process of (?:${writing})`,
      'under (?:development|construction|preparation|consideration|discussion|review)',
      `not (?:yet|currently) (?:known|available|applicable|${settled}|${made}|${handled}|seen|there|ready|started on)`,
      `not (?:known|available|applicable|${settled}|${given})`,
    ].join('|')})`,
    startsBy('to will being in process under not', beforeState),
  ),
  opening(
    'awaited pending outstanding unknown missing unavailable suppressed tba tbc tbd',
    `${subject} (?:(?:is|are|yet|still|currently) )*(?:awaited|pending|outstanding|unknown|missing|unavailable|suppressed|tb[acd])`,
    startsBy('awaited pending outstanding unknown missing unavailable suppressed tba tbc tbd', beforeState),
  ),
  opening(
    'awaited unknown unavailable pending missing suppressed',
    '(?:currently )?(?:awaited|unknown|unavailable|pending|missing|suppressed)',
  ),
  opening('coming available here', '(?:coming|available|here) (?:very )?(?:soon|shortly|later)'),
  opening('not', 'not yet'),
  opening('no nil', `(?:no|nil) (?:${absent})(?: (?:yet|available|known|held|given|provided|recorded))?`),
  opening('none', `none (?:yet|known|available|given|${settled}|${given})(?: yet| here)?`),
  opening(
    'pending',
    'pending (?:(?:board|final|formal|further|council|cpp|partner|their|the|an?) )*(?:approval|agreement|decision|confirmation|sign-?off|review|outcome|data|publication|discussion|meeting|input|advice|information|details?)',
  ),
  opening('tb be', '(?:tb|to be) (?:c|confirm|advise|agree|decide|add|update|complete)'),
  opening(
    'work drafting writing discussion discussions',
    '(?:work|drafting|writing|discussions?) (?:(?:is|are|still) )*(?:in progress|on-?going|under ?way)',
  ),
  opening('n', 'n/[ak]|n[.] ?[ak]'),
]

/** Words with which a remark on an opening goes on. */
export const connective = new RegExp(
  `^ (?:${[
    'by|at|in|on|after|following|once|when|until|till|with|from|pending|subject to|before|during|through|via|for|upon',
    'late[r]?|early|mid|soon|shortly|asap|as|here|next|this|spring|summer|autumn|winter|q[1-4]|end|yet|because|since|due',
    'if|where|but|and|or|to|again|today|tomorrow|now|currently|so far|\\d{1,2}(?:st|nd|rd|th)?(?= )|(?:19|20)\\d\\d',
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  ].join('|')})(?=$|[ -@[-^{-~])`,
)

/** Placeholders with a fixed course: instructions of templates and the prompts of content controls in Word. */
const thing =
  '(?:text|date|name|title|details?|description|summary|value|figure|number|address|url|link|information|content|comments?|notes?|heading|subtitle|wording|narrative|quote)'
export const prompts: readonly Listed[] = [
  whole('awaiting', `awaiting(?: [^ .:;,]+){0,9}`),
  whole('insert', String.raw`insert(?: [^ .:;\d]+){0,12}`),
  whole(
    'click tap doubleclick doubletap',
    String.raw`(?:double-?)?(?:click|tap)(?: or tap)?(?: (?:here|icon|on|to|this))(?: [^ .:;,\d]+){0,12}`,
  ),
  whole(
    'here',
    String.raw`(?:enter|add|type|write|put|paste|input|fill in|complete|provide|give|state|specify|describe|list|explain|edit|replace)(?: [^ .:;\d]+){0,10} here`,
  ),
  whole(
    'complete fill edit replace update delete expand',
    `(?:complete|fill in|fill out|edit|replace|update|delete|expand)(?: (?:this|in|out|the|with|your|own))*(?: (?:section|box|field|text|part|form|table|line|cell|paragraph))?`,
  ),
  whole(
    'enter add type input write edit provide supply',
    String.raw`(?:enter|add|type|input|write|edit|provide|supply)(?: (?:a|an|the|your|some|any|new|more|in))* ${thing}(?: (?:of|for|about|on|to)(?: [^ .:;,\d]+){1,5})?`,
  ),
  whole('repeat', `enter any content that you want to repeat(?:, including other content controls)?`),
  whole(
    'choose select pick',
    `(?:choose|select|pick) (?:an? (?:item|date|option|value|building block|file|picture)|one|from(?: (?:the|this|a|dropdown|drop-?down|list|menu))+|option|date|item)`,
  ),
  whole(
    'your sample example dummy placeholder draft test default filler body some new',
    `(?:your|sample|example|dummy|placeholder|draft|test|default|filler|body|some|new)(?: own)? (?:text|wording|content|title|name|words?|copy|outcome|paragraph|entry)(?: (?:goes )?here)?`,
  ),
  whole('here', `(?:your )?${thing} (?:goes |go |to go )?here`),
  whole(
    'website websites webpage webpages web internet intranet online sharepoint hyperlink',
    String.raw`(?:(?:see|visit|check|go to|refer to|look (?:at|on)|available(?: (?:on|from|at|via))?|published on|(?:can be )?found on|details? (?:is |are )?on|more (?:info|information|details) on|as (?:on|per)|on) )?(?:(?:the|our|your|this|its|council|council's|cpp|partnership|partnership's|main) )*(?:web ?sites?|web ?pages?|internet|intranet|online|sharepoint|hyperlink)(?: (?:for|when)(?: [^ .:;,\d]+){1,6})?`,
  ),
  whole('elsewhere', '(?:see|held|kept|available|published|found|look|set out|done) elsewhere'),
  whole(
    'link links',
    String.raw`(?:see|click|follow|use)(?: (?:the|this|our))? links?(?: (?:for|when)(?: [^ .:;,\d]+){1,6})?`,
  ),
  whole('request', String.raw`(?:available )?(?:on|upon|by) request(?: (?:from|to)(?: [^ .:;,\d]+){1,6})?`),
]

const place =
  '(?:appendi(?:x|ces)|annex(?:es)?|sections?|pages?|pp?|chapters?|parts?|tables?|figures?|para(?:graph)?s?|schedules?|boxes|box|footnotes?|items?)'
const source =
  '(?:above|below|overleaf|attached|attachments?|plans?|reports?|documents?|loip|lpp|strateg(?:y|ies)|assessments?|minutes?|profiles?|notes?|folder|file|spreadsheet|papers?|agenda|pdf|guidance|framework|publication|template)'
const label = String.raw`(?: (?:[a-z]|[ivx]{1,5}|\d{1,3}[a-z]?(?:[.]\d{1,3}){0,3}(?: ?(?:-|to|and|,) ?\d{1,3}(?:[.]\d{1,3}){0,3})?))?`
const leads = [
  'see(?: also)?|refer(?: back)? to|cf[.]?|as per|per|as in|same as',
  '(?:(?:this|it|they|these|details?|needs|more) )?(?:is |are |as )?(?:already |also )?(?:set out|described|detailed|outlined|shown|stated|given|listed|noted|included|recorded|mentioned|reported|contained|covered|provided|found|available|discussed|explained|attached)(?: (?:in|on|at|from|within|to))?',
  '(?:can|may|will|to) be found (?:in|on|at)|in|within|on|at|contained in|as',
].join('|')

/** With which a lead begins. */
const leadWords = [
  'see refer cf as per same this it they these detail details needs more is are already also set described detailed',
  'outlined shown stated given listed noted included recorded mentioned reported contained covered provided found',
  'available discussed explained attached can may will to in within on at',
].join(' ')
const placeWords =
  'appendix appendices annex annexes section sections page pages p pp chapter chapters part parts table tables figure figures para paras paragraph paragraphs schedule schedules boxes box footnote footnotes item items'
const sourceWords =
  'above below overleaf attached attachment attachments plan plans report reports document documents loip lpp strategy strategies assessment assessments minute minutes profile profiles note notes folder file spreadsheet paper papers agenda pdf guidance framework publication template'

/** Texts that only name another place: “See the appendix”. */
export const pointers: readonly Listed[] = [
  whole(
    `${placeWords} ${sourceWords}`,
    `(?:${leads})(?: [^ .:;,]+){0,6} (?:${place}${label}|${source})(?:,? (?:of|in|to|on|for|at|from|by|and|above|below)(?: [^ :;,]+){0,8})?`,
    startsBy(leadWords),
  ),
  whole(
    placeWords,
    String.raw`${place} (?:[a-z]|[ivx]{1,5}|\d{1,3}[a-z]?(?:[.]\d{1,3}){0,3}(?: ?(?:-|to|and) ?\d{1,3}(?:[.]\d{1,3}){0,3})?)(?:,? (?:of|in|to) (?:[^ .:;,]+ ){0,5}${source})?`,
  ),
  whole(
    'above below attached overleaf ditto idem same',
    '(?:as |see )?(?:above|below|attached|overleaf)|ditto|idem|(?:the )?same as above',
  ),
]

/**
 * The words with which the patterns above begin, without a plural. Most texts begin with another word, and then no
 * pattern is tried, nor compiled.
 */
export const firstWords: ReadonlySet<string> = new Set(
  [
    'to tb tbc tba tbd tbn tobe still yet currently is are i will being in proces under not awaited unknown unavailable',
    'pending missing suppressed coming available here no nil none work drafting writing discussion n/a n/k n.a n.k n',
    'the a an our all full further more final exact some this these it target baseline figure date text wording detail',
    'content summary description evidence link addres addresse url narrative information info data owner lead name title outcome',
    'improvement measure indicator position section need vision plan statement reason locator reference minute report',
    'assessment page awaiting insert double click tap enter add type write put paste input fill complete provide give',
    'state specify describe list explain edit replace update delete expand supply choose select pick your sample example',
    'dummy placeholder draft test default filler body new value number comment note heading subtitle quote see visit check',
    "go refer look published can may council council' cpp partnership partnership' main web website webpage internet",
    'intranet online sharepoint hyperlink held kept found set done follow use on upon by cf a per same they described',
    'detailed outlined shown stated given listed noted included recorded mentioned reported contained covered provided',
    'discussed explained attached within at appendice appendix annex annexe p pp chapter part table para paragraph schedule',
    'nothing watch first rough early left intentionally and need more lorem thi pl',
    'box boxe footnote item above below overleaf ditto idem already also double-click double-tap doubleclick doubletap',
    // Before an instruction.
    `pl${'ease'}`,
  ].flatMap((words) => words.split(' ')),
)
