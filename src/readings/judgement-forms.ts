// How people write the judgement of an outcome or of a measure, by meaning. What stands in no list is kept as words.
import { type Form, patternSlot, type SlotReader } from './grammar.ts'

export type Meant = 'improved' | 'maintained' | 'declined' | 'mixed' | 'too early' | 'no data' | 'not assessed'

const how = [
  ...[
    'slightly',
    'slight',
    'significantly',
    'significant',
    'marginally',
    'marginal',
    'much',
    'a little',
    'some',
    'steadily',
    'steady',
    'greatly',
  ],
  ...[
    'has',
    'have',
    'is',
    'are',
    'was',
    'has been',
    'has slightly',
    'has significantly',
    'is slightly',
    'getting',
    'is getting',
    'overall',
    'a slight',
  ],
  ...[
    'an',
    'a',
    'an overall',
    'continuing to',
    'continued',
    'it has',
    'this has',
    'performance has',
    'performance is',
    'performance',
    'clear',
    'small',
    'has remained',
    'remains',
    'remained',
    'largely',
    'broadly',
    'generally',
    'relatively',
    'sharply',
    'further',
    'slowly',
    'trend',
    'trend:',
    'position',
  ],
]
const since = [
  ...[
    'overall',
    'slightly',
    'significantly',
    'marginally',
    'since last year',
    'on last year',
    'from last year',
    'since baseline',
    'since the baseline',
    'from baseline',
  ],
  ...[
    'this year',
    'year on year',
    'performance',
    'trend',
    'position',
    'on previous year',
    'on the previous year',
    'since last report',
    'over the year',
    'against baseline',
    'from the baseline',
    'compared to last year',
    'compared with last year',
    'in the year',
    'steadily',
  ],
]

interface JudgementSlots {
  readonly how?: string
  readonly since?: string
}

function words(list: readonly string[]): SlotReader<string> {
  return patternSlot(list.join('|'), (text) => text)
}

export const judgementSlots = { how: words(how), since: words(since) }
const samplesOf = (list: readonly string[]) => list.map((word) => [word, word] as const)
export const judgementSamples = { how: samplesOf(how), since: samplesOf(since) }

const meanings: Readonly<Record<Meant, { readonly withHow: string; readonly alone: string }>> = {
  improved: {
    withHow:
      'improved|improving|improvement|improvements|improves|improve|better|progressed|progressing|positive|getting better|gone up for the better|on the up',
    alone:
      'good progress|positive progress|positive change|moved in the right direction|moving in the right direction|in the right direction|improvement made|improvements made|better than last year',
  },
  maintained: {
    withHow:
      'maintained|maintaining|maintain|maintains|stable|static|steady|unchanged|consistent|constant|level|flat|the same|same|similar|stabilised|sustained|in line with last year',
    alone:
      'no change|no changes|no real change|no significant change|little change|little or no change|not changed|has not changed|has not significantly changed|stayed the same|stays the same|about the same|much the same|as before|stand still|standstill|no movement|remained stable|same as last year|no overall change|stable performance',
  },
  declined: {
    withHow:
      'declined|declining|decline|declines|worsened|worsening|worsen|worse|deteriorated|deteriorating|deterioration|negative|getting worse|slipped|regressed|weakened',
    alone:
      'got worse|gone backwards|negative change|moved in the wrong direction|moving in the wrong direction|in the wrong direction|worse than last year|gone down for the worse',
  },
  mixed: {
    withHow: 'mixed|varied|variable|mixed picture|mixed results|mixed progress|mixed performance',
    alone:
      'some improved some declined|some better some worse|both improved and declined|improved and declined|partly improved partly declined|improved in part declined in part',
  },
  'too early': {
    withHow: 'too early|too soon|too-early',
    alone:
      'too early to say|too early to tell|too early to judge|too early to assess|too soon to say|too soon to tell|early days|it is too early to say|it is too early to tell',
  },
  'no data': {
    withHow: 'no data|no-data|unknown',
    alone:
      'data not available|data not yet available|data unavailable|no data available|no data yet|no new data|no update|no update available|not available|data pending|awaiting data|data awaited|no figures|no figure|no information|n/a|na|not known|no comparable data|insufficient data|data not published|not yet available|no trend data|no trend',
  },
  'not assessed': {
    withHow: 'not assessed|not yet assessed|not judged|not rated|unassessed',
    alone:
      'not evaluated|no assessment|no assessment made|to be assessed|not reviewed|no judgement|not measured|not scored',
  },
}

export const judgementForms: readonly Form<JudgementSlots, Meant>[] = Object.entries(meanings).flatMap(
  ([meant, { withHow, alone }]) => [
    { writes: `<${withHow}|${alone}>`, reads: () => meant as Meant },
    { writes: `[{how} ]<${withHow}>[ {since}]`, reads: () => meant as Meant },
    { writes: `{how} <${alone}>`, reads: () => meant as Meant },
  ],
)
