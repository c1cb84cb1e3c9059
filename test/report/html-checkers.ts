// The checkers of HTML that every page of ours is given to.
import { spawnSync } from 'node:child_process'
import { HtmlValidate } from 'html-validate'
import { oracle, program } from '../oracles.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  // A title begins with what was found and ends with whose it is, however long that is.
  rules: { 'long-title': 'off' },
})

/** What html-validate says of some pages, by their names. */
export async function htmlValidateSays(pages: Iterable<readonly [name: string, html: string]>): Promise<string[]> {
  const said: string[] = []
  for (const [name, html] of pages) {
    const { results } = await validator.validateString(html)
    said.push(...results.flatMap(({ messages }) => messages.map(({ line, message }) => `${name}:${line} ${message}`)))
  }
  return said
}

const nu = oracle('vnu-jar/build/dist/vnu.jar')
const java = program('java')
export const hasNu = nu !== undefined && java !== undefined

/** What the Nu checker says of some files, and how it ends: 0 where it finds nothing. */
export function nuSays(paths: readonly string[]): { readonly said: string; readonly status: number | null } {
  const { status, stderr } = spawnSync(java ?? '', ['-jar', nu ?? '', '--Werror', ...paths], { encoding: 'utf8' })
  return { said: stderr, status }
}
