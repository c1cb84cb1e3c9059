// The forms of values as people write them, by kind, with the reading of each: test/fixtures/as-people-write.txt.
import { readFileSync } from 'node:fs'

export interface FormRead {
  readonly words: string
  readonly reading: string
}

export const formsByKind: ReadonlyMap<string, readonly FormRead[]> = new Map(
  readFileSync('test/fixtures/as-people-write.txt', 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [kind = '', ...lines] = section.trimEnd().split('\n')
      const forms = lines.map((line) => {
        const at = line.indexOf(' => ')
        return { words: line.slice(0, at), reading: line.slice(at + ' => '.length) }
      })
      return [kind, forms]
    }),
)
