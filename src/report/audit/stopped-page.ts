// The page of a folder whose check failed, and the link from each page of a set to its overview.
import { type PageLink, pageOf, paragraphs } from '../html/page.ts'
import { sanitise } from '../words/sanitise.ts'

/** From the page of a partnership. */
export const overviewLink: PageLink = { href: '../overview.html', words: 'Overview of the audit' }

export function stoppedPage(folder: string, reason: string): string {
  const name = sanitise(folder)
  const why = sanitise(reason)
  return pageOf({
    title: `Nothing could be looked at: ${name}`,
    madeBy: 'loip',
    back: overviewLink,
    kind: 'A folder of the audit',
    heading: name,
    opening: paragraphs([why]),
    next: {
      id: 'next',
      heading: 'What to do next',
      body: paragraphs(['Run loip check on this folder by itself. It says more about what stands in the way.']),
    },
    parts: [],
    foot: [why],
  })
}
