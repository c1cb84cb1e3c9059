// How people write that a date was moved: `March 2027 (revised from March 2026)`, `2017-27, extended to 2030`. The newer one counts.

export const movedVerbs =
  'revised|updated|amended|changed|moved|put back|pushed back|postponed|deferred|delayed|slipped|extended|rescheduled|brought forward|rolled forward|rolled over|carried forward|refreshed|reissued|republished|renewed'

/** The newer one stands first. */
export const movedFrom = [
  `{date}~<${movedVerbs}> from {date2}`,
  '{date}~[and ]<previously|originally|original date|original|originally due|original end|formerly|was|first|first set for|first to|not>[:] {date2}',
  '{date}~first <published|launched|agreed|approved> {date2}',
  '{date} <instead of|in place of|rather than|replacing> {date2}',
]

/** The newer one stands last. */
export const movedTo = [
  `{date}~[now |since |later |then |last |but |and ]<${movedVerbs}>< to| until| till|:> {date2}`,
  '{date}~[but ]<new date|new end|revised date|revised end|revised timescale>[ to|:] {date2}',
  `<initially|originally|first> {date}~[but |then |later |and ]<now|now ${movedVerbs.replaceAll('|', '|now ')}|${movedVerbs}>[ to| until|:] {date2}`,
  'was {date}~<now|is now|but now|changed to|moved to> {date2}',
  '{date} → {date2}',
  `[has been |was |now ]<${movedVerbs}> from {date}< to | until | till | → | - |, to |, now >{date2}`,
  `from {date}< to | until | till | → >{date2}~<${movedVerbs}>`,
]

/** The newer one stands last, and nothing is said of a move. */
export const nowIs = ['{date}~[but ]<now|latest>[ to|:] {date2}']

/** The second may be the new one, or the day on which it was changed: then it is the earlier one. */
export const movedOn = [
  `{date}~[now |since |later |then |last |but |and ]<${movedVerbs}>[ in| on| by| edition] {date2}`,
]
