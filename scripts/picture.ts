// npm run picture: the first screen of the page of the example with gaps, as the README shows it. By hand, when the page looks otherwise: two
// machines draw letters differently, so no check compares it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkCommand } from '../src/commands/check/check.ts'
import { exampleDay } from '../src/engine/example.ts'
import { openBrowser, opened } from '../test/browser.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-picture-'))
const file = join(place, 'report.html')
const nowhere = { write: () => true, isTTY: false }
await checkCommand(
  ['examples/strathexample-with-gaps'],
  { asOf: exampleDay, format: [`html=${file}`], failOn: 'never' },
  '0.1.0',
  { stdout: nowhere, stderr: nowhere, env: {} },
)
const browser = await openBrowser()
try {
  const options = { viewport: { width: 1000, height: 640 }, bypassCSP: true }
  const picture = await opened(browser, pathToFileURL(file).href, options, (page) => page.screenshot({ type: 'png' }))
  writeFileSync('docs/page.png', picture)
} finally {
  await browser.close()
  rmSync(place, { recursive: true })
}
