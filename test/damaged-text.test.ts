// Texts that were damaged on their way into a file: each kind is made here, and read as a note at its place. Sound text is left alone.
import { describe, expect, it } from 'vitest'
import { Origins } from '../src/source/origins.ts'
import { parseFiles } from '../src/source/parse.ts'

async function notesOn(text: string): Promise<readonly string[]> {
  const file = { path: 'loip.yaml', text, bytes: text.length, sha256: '', encoding: 'UTF-8' as const }
  const { problems } = await parseFiles([file])
  return problems.filter(({ check }) => check === 'file-damaged-text').map(({ says }) => says)
}

/** As a program shows UTF-8 that it takes for Windows-1252. */
function doubled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

describe('UTF-8 that was opened as Windows-1252', () => {
  const letters = '’‘“”–—…•£€½²°éèàìòùÀÈÌÒÙáíóúñüß©®™≥≤'
  for (const letter of letters)
    it(`names ${letter}`, async () => {
      const [says] = await notesOn(`title: Our ${doubled(letter)} plan\n`)
      expect(says).toContain(`what is left of “${letter}”`)
    })
  for (const text of [
    `title: Sràid na h-Eaglaise – ${letters}`,
    'title: CAFÉ «Élan» Ça va Å Ä Â',
    'title: 50 £ â la carte',
  ])
    it(`leaves sound text alone: ${text}`, async () => expect(await notesOn(`${text}\n`)).toEqual([]))
})

describe('backslashes that were eaten', () => {
  for (const path of [
    'Plan S:\\new\\tables',
    'See S:\\board\\new',
    '\\\\server\\new\\tables',
    'S:\\new\\tables',
    'C:\\reports\\board',
    'D:\\books',
    'H:\\vision',
    'x\\be',
  ])
    it(`in double quotes: ${path}`, async () => expect(await notesOn(`title: "${path}"\n`)).toHaveLength(1))
  for (const text of [
    "title: 'S:\\new\\tables'",
    'title: S:\\new\\tables',
    'title: "Plan B:\\nwe do it"',
    'title: |\n  Plan B:\n  we do it',
  ])
    it(`not in ${JSON.stringify(text)}`, async () => expect(await notesOn(`${text}\n`)).toEqual([]))
})

describe('what other programs leave', () => {
  const left = [
    'Health &amp; care',
    'A&nbsp;B',
    'One<br/>two',
    '<p>Text</p>',
    'It&#39;s',
    'see #REF!',
    '#N/A',
    '########',
    'x_x000D_y',
  ]
  for (const words of [...left, 'Error! Reference source not found.', 'lost \ufffd here', '\uf0b7 one'])
    it(words, async () => {
      expect(await notesOn(`title: '${words}'\n`)).toHaveLength(1)
      expect(await notesOn(`outcomes:\n  - title: '${words}'\n    notes: ['${words}']\n`), 'told once').toHaveLength(1)
    })
  for (const words of [
    'Health & care; homes',
    'a < b and c > d',
    'Item #3',
    '# one',
    'R&D; growth',
    'an <area> to name',
  ])
    it(`not ${words}`, async () => expect(await notesOn(`title: '${words}'\n`)).toEqual([]))
})

it.each(['"a\\ud800b"', '"a\\uDFFFb"', '"a\ufffdb"'])('half of a pair is no letter: %s', async (written) => {
  const [says] = await notesOn(`title: ${written}\n`)
  expect(says).toContain('stands where a letter was lost')
  expect(await notesOn('title: "a\\ud83d\\ude00b"\n')).toEqual([])
})

it('is told of no comment', async () => expect(await notesOn(`# â€™\ntitle: A plan\n`)).toEqual([]))

it('keeps the text as it stands', async () => {
  const text = 'title: Our â€“ plan &amp; more\n'
  const { files } = await parseFiles([{ path: 'a.yaml', text, bytes: 1, sha256: '', encoding: 'UTF-8' }])
  expect(files[0]?.documents[0]?.data).toEqual({ title: 'Our â€“ plan &amp; more' })
  expect(new Origins().emptyKeys()).toEqual([])
})
