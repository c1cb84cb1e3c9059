// Pages of the docs that are written by hand, but for parts between marks.
import { readFileSync } from 'node:fs'

/** A page with what stands between `<!-- name: ... -->` and `<!-- /name -->` made anew. */
export function withParts(path: string, parts: Readonly<Record<string, string>>): string {
  let page = readFileSync(path, 'utf8')
  for (const [name, text] of Object.entries(parts)) {
    const between = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!between.test(page)) throw new Error(`${path} has no marks around its part “${name}”.`)
    page = page.replace(between, (_all, begin: string, end: string) => `${begin}\n${text}\n\n${end}`)
  }
  return page
}
