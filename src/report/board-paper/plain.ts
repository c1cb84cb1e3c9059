// Reasons as a board reads them. Where something stands in the files, and what to write there, is for whoever keeps the files.
import type { RunResult } from '../../result/run-result.ts'

/** `It rests on a file that could not be read.` */
export function withoutPlaces(text: string, run: Pick<RunResult, 'files'>): string {
  return sentencesOf(withoutPaths(text, run))
    .filter((sentence) => !isAboutAField(sentence))
    .map((sentence) => sentence.replace(/“([a-z]+(?:_[a-z0-9]+)+)”/g, (_, field: string) => `“${spaced(field)}”`))
    .join(' ')
}

/** Every path is known: it is one of a file of this run. */
function withoutPaths(text: string, { files }: Pick<RunResult, 'files'>): string {
  const paths = files.map(({ path }) => path).filter((path) => path !== '' && text.includes(path))
  return paths
    .sort((a, b) => b.length - a.length)
    .reduce((said, path) => {
      const named = said.replaceAll(`${path}, which could not be read`, 'a file that could not be read')
      const parts = named.split(path).map((part, index) => (index === 0 ? part : part.replace(/^(?::\d+)+/, '')))
      return parts.join('a file').replaceAll(' (a file)', '')
    }, text)
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]”?) (?=[A-Z“])/)
}

/** `Add published_on: to that edition.` */
function isAboutAField(sentence: string): boolean {
  return (
    /^(?:Add|Complete|Fill|Put|Say|Set|Write)\b/.test(sentence) && /\b[a-z][a-z0-9_]*:|\b[a-z]+_[a-z0-9]/.test(sentence)
  )
}

function spaced(field: string): string {
  return field.replaceAll('_', ' ')
}
