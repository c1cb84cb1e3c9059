// Words that say that there is no figure yet, in place of one.
import { wordPattern } from './word-pattern.ts'

/** Signs of official statistics for a figure that is not shown, and words of tables. */
const signs = String.raw`\*{1,3}|\.{2,3}|:|x|c|u|z|\[(?:x|c|u|z|w|low|note \d+)\]|#|nk|n\/k|nav|dnk|supp?(?:ressed)?|withheld|disclosive`
const measure = '(?:indicator|measure|question|survey|target|data set|dataset|service|collection|metric|kpi|pi)'
const notYet = String.raw`(?:not|none|no|nothing)(?: (?:yet|currently|previously|longer))?`
const state =
  '(?:available|known|collected|measured|recorded|published|reported|applicable|released|comparable|set|established|agreed|provided|gathered|held|monitored)'
const data = '(?:data|figures?|values?|results?|information|baselines?|numbers?|statistics|update)'
const forms = [
  signs,
  String.raw`(?:this is )?(?:a )?new ${measure}(?: (?:for|in|from|this|so|-|with|no)[^\d]*(?:\d{4}(?:[-/]\d{2,4})?)?)?`,
  String.raw`${measure} (?:is )?(?:new|not yet (?:in place|started)|under development|in development|being developed)`,
  String.raw`(?:n\/?a|not applicable) ?[-:,(]? ?[^\d]{0,80}`,
  String.raw`(?:${data} )?(?:is |are )?(?:currently )?${notYet} (?:be )?(?:been )?${state}(?: (?:for|until|in|at|yet|because|due)\b.*)?`,
  String.raw`no ${data}(?: (?:is |are )?(?:yet )?${state})?(?: (?:for|until|in|at|yet|this|because|due)\b.*)?`,
  String.raw`${data} (?:pending|awaited|awaiting|suppressed|withheld|expected|due|to follow|outstanding)(?: .*)?`,
  String.raw`(?:awaiting|awaited|pending)(?: .*)?`,
  String.raw`(?:the )?(?:base ?line|base)(?: ${data}| year)?(?: is| will be| to be| being| in|:| -| of)?(?: (?:set|established|agreed|developed|confirmed|determined|collected|gathered|created))?(?: (?:in|during|by|from|for|using|at))?(?: (?:the )?(?:\d{4}(?:[-/]\d{2,4})?|year (?:1|one|2|two)))?(?: (?:data|survey|results))?`,
  String.raw`(?:to be|will be|being) (?:set|established|agreed|developed|confirmed|determined|collected|gathered|measured|baselined)(?: .*)?`,
  'under development|in development|suppressed(?: .*)?|first (?:data|figures?|results?) (?:due|expected|in|from|for)(?: .*)?',
]
const noFigureYet = wordPattern(String.raw`^(?:${forms.join('|')})\W*$`)

/** Longer texts say something besides. */
const longest = 120

export function saysNoFigureYet(text: string): boolean {
  return text.length <= longest && noFigureYet(text).test(text)
}
