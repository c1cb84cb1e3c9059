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
  ...['as appropriate', 'delete as appropriate', 'as required', 'etc', 'and so on', 'more here', 'need to add'],
])

const adverbs = '(?:(?:further|formally|finally|fully|still|jointly|also|yet|either|locally|newly) )*'
const settled = 'agreed|advised|confirmed|decided|determined|established|set'
const made = [
  'added|announced|completed|confirmed|decided|drafted|entered|filled(?: in| out)?|finali[sz]ed|input|inserted',
  'populated|provided|supplied|written|written up',
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
const subject = [
  '(?:(?:the|a|an|our|all|full|further|more|final|exact|some|this|these|its) )*',
  '(?:target|baseline|figure|date|text|wording|detail|content|summary|description|evidence|link|address|url|narrative',
  '|information|info|data|owner|lead|name|title|outcome|improvement|measure|indicator|position|section|needs|vision',
  '|plan|statement|reason|locator|reference|minute|report|assessment|page|more|it|this)s?',
].join('')

/** Begin a placeholder that may go on with a remark of any kind: “TBC - board”. */
export const abbreviations = /^(?:tb[acdn]|to ?be ?confirmed|to ?be ?announced)(?![a-z])/

/** Begin a placeholder that may go on with when, by whom or after what: “To follow after the board in June”. */
export const openings: readonly RegExp[] = [
  `(?:${subject} (?:(?:is|are|yet|still|currently|has|have|remains?) )*)?(?:still |yet |currently |all )*(?:${[
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
  `${subject} (?:(?:is|are|yet|still|currently) )*(?:awaited|pending|outstanding|unknown|missing|unavailable|suppressed|tb[acd])`,
  '(?:currently )?(?:awaited|unknown|unavailable|pending|missing|suppressed)',
  '(?:coming|available|here) (?:very )?(?:soon|shortly|later)',
  'not yet',
  `(?:no|nil) (?:${absent})(?: (?:yet|available|known|held|given|provided|recorded))?`,
  `none (?:yet|known|available|given|${settled}|${given})(?: yet| here)?`,
  'pending (?:(?:board|final|formal|further|council|cpp|partner|their|the|an?) )*(?:approval|agreement|decision|confirmation|sign-?off|review|outcome|data|publication|discussion|meeting|input|advice|information|details?)',
  '(?:tb|to be) (?:c|confirm|advise|agree|decide|add|update|complete)',
  '(?:work|drafting|writing|discussions?) (?:(?:is|are|still) )*(?:in progress|on-?going|under ?way)',
  'n/[ak]|n[.] ?[ak]',
].map((pattern) => new RegExp(`^(?:${pattern})(?=$|[ -/:-@[-^{-~])`))

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
export const prompts: readonly RegExp[] = [
  `awaiting(?: [^ .:;,]+){0,9}`,
  String.raw`insert(?: [^ .:;\d]+){0,12}`,
  String.raw`(?:double-?)?(?:click|tap)(?: or tap)?(?: (?:here|icon|on|to|this))(?: [^ .:;,\d]+){0,12}`,
  String.raw`(?:enter|add|type|write|put|paste|input|fill in|complete|provide|give|state|specify|describe|list|explain|edit|replace)(?: [^ .:;\d]+){0,10} here`,
  `(?:complete|fill in|fill out|edit|replace|update|delete|expand)(?: (?:this|in|out|the|with|your|own))*(?: (?:section|box|field|text|part|form|table|line|cell|paragraph))?`,
  String.raw`(?:enter|add|type|input|write|edit|provide|supply)(?: (?:a|an|the|your|some|any|new|more|in))* ${thing}(?: (?:of|for|about|on|to)(?: [^ .:;,\d]+){1,5})?`,
  `enter any content that you want to repeat(?:, including other content controls)?`,
  `(?:choose|select|pick) (?:an? (?:item|date|option|value|building block|file|picture)|one|from(?: (?:the|this|a|dropdown|drop-?down|list|menu))+|option|date|item)`,
  `(?:your|sample|example|dummy|placeholder|draft|test|default|filler|body|some|new)(?: own)? (?:text|wording|content|title|name|words?|copy|outcome|paragraph|entry)(?: (?:goes )?here)?`,
  `(?:your )?${thing} (?:goes |go |to go )?here`,
  String.raw`(?:(?:see|visit|check|go to|refer to|look (?:at|on)|available(?: (?:on|from|at|via))?|published on|(?:can be )?found on|details? (?:is |are )?on|more (?:info|information|details) on|as (?:on|per)|on) )?(?:(?:the|our|your|this|its|council|council's|cpp|partnership|partnership's|main) )*(?:web ?sites?|web ?pages?|internet|intranet|online|sharepoint|hyperlink)(?: (?:for|when)(?: [^ .:;,\d]+){1,6})?`,
  '(?:see|held|kept|available|published|found|look|set out|done) elsewhere',
  String.raw`(?:see|click|follow|use)(?: (?:the|this|our))? links?(?: (?:for|when)(?: [^ .:;,\d]+){1,6})?`,
  String.raw`(?:available )?(?:on|upon|by) request(?: (?:from|to)(?: [^ .:;,\d]+){1,6})?`,
].map((pattern) => new RegExp(`^(?:${pattern})$`))

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

/** Texts that only name another place: “See the appendix”. */
export const pointers: readonly RegExp[] = [
  `(?:${leads})(?: [^ .:;,]+){0,6} (?:${place}${label}|${source})(?:,? (?:of|in|to|on|for|at|from|by|and|above|below)(?: [^ :;,]+){0,8})?`,
  String.raw`${place} (?:[a-z]|[ivx]{1,5}|\d{1,3}[a-z]?(?:[.]\d{1,3}){0,3}(?: ?(?:-|to|and) ?\d{1,3}(?:[.]\d{1,3}){0,3})?)(?:,? (?:of|in|to) (?:[^ .:;,]+ ){0,5}${source})?`,
  '(?:as |see )?(?:above|below|attached|overleaf)|ditto|idem|(?:the )?same as above',
].map((pattern) => new RegExp(`^(?:${pattern})$`))

/**
 * The words with which the patterns above begin, without a plural. Most texts begin with another word, and then no
 * pattern is tried, nor compiled.
 */
export const firstWords: ReadonlySet<string> = new Set(
  [
    'to tb tbc tba tbd tbn tobe still yet currently is are i will being in proces under not awaited unknown unavailable',
    'pending missing suppressed coming available here no nil none work drafting writing discussion n/a n/k n.a n.k n',
    'the a an our all full further more final exact some this these it target baseline figure date text wording detail',
    'content summary description evidence link addres url narrative information info data owner lead name title outcome',
    'improvement measure indicator position section need vision plan statement reason locator reference minute report',
    'assessment page awaiting insert double click tap enter add type write put paste input fill complete provide give',
    'state specify describe list explain edit replace update delete expand supply choose select pick your sample example',
    'dummy placeholder draft test default filler body new value number comment note heading subtitle quote see visit check',
    "go refer look published can may council council' cpp partnership partnership' main web website webpage internet",
    'intranet online sharepoint hyperlink held kept found set done follow use on upon by cf a per same they described',
    'detailed outlined shown stated given listed noted included recorded mentioned reported contained covered provided',
    'discussed explained attached within at appendice appendix annex annexe p pp chapter part table para paragraph schedule',
    'nothing watch first rough early left intentionally and need more lorem thi pl',
    'box boxe footnote item above below overleaf ditto idem already also double-click',
    // Before an instruction.
    `pl${'ease'}`,
  ].flatMap((words) => words.split(' ')),
)
