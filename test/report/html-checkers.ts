// The HTML validators that check every page of ours: html-validate and the Nu checker.
import { spawnSync } from 'node:child_process'
import { HtmlValidate } from 'html-validate'
import { oracle, program } from '../oracles.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  // No limit on the length of the title: it holds the verdict and the name of the partnership.
  rules: { 'long-title': 'off' },
})

/** The messages of html-validate for pages, by name. */
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

/** The messages of the Nu checker for files, and its exit code: 0 if it finds nothing. */
export function nuSays(paths: readonly string[]): { readonly said: string; readonly status: number | null } {
  const { status, stderr } = spawnSync(java ?? '', ['-jar', nu ?? '', '--Werror', ...paths], { encoding: 'utf8' })
  return { said: stderr, status }
}
