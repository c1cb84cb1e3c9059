import { quote } from './quote.ts'

/** The words of the published document beside a value of the file: `20% (2022/23), published as “one child in five”`. */
export function besidePublished(words: string, published: string | undefined): string {
  return published === undefined || words.includes(published) ? words : `${words}, published as ${quote(published)}`
}
