// Reasons as a board reads them. What a reason names by its place in the files is for whoever mends it.
import type { RunResult } from '../../result/run-result.ts'

/** `It rests on a file that could not be read.` */
export function withoutPlaces(text: string, { files }: Pick<RunResult, 'files'>): string {
  const paths = files.map(({ path }) => path).sort((a, b) => b.length - a.length)
  let said = text
  for (const path of paths) {
    if (!said.includes(path)) continue
    said = said.replaceAll(`${path}, which could not be read`, 'a file that could not be read')
    said = said
      .split(path)
      .map((part, index) => (index === 0 ? part : part.replace(/^(?::\d+)+/, '')))
      .join('a file')
    said = said.replaceAll(' (a file)', '')
  }
  return said.replace(/“([a-z]+(?:_[a-z0-9]+)+)”/g, (_, field: string) => `“${field.replaceAll('_', ' ')}”`)
}
