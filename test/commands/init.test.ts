// `loip init`: what it writes loads without an error in each area and shape, and its gaps are what is still to be written.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { asking } from '../../src/commands/ask.ts'
import { initCommand } from '../../src/commands/init/init.ts'
import type { InitOptions } from '../../src/commands/init/options.ts'
import { councilAreas } from '../../src/reference/index.ts'
import { shapes } from '../../src/starter/shapes.ts'
import { furtherDocuments } from '../../src/starter/starter-files.ts'
import { checkRun } from '../check-run.ts'
import { unreadFolders } from '../unread-folders.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loip-init-'))
  folders.push(folder)
  return folder
}

const quiet = { stdout: { write: () => true }, stderr: { write: () => true } }

async function begun(options: InitOptions): Promise<string> {
  const folder = newFolder()
  expect(await initCommand(folder, { yes: true, asOf: '2026-11-30', ...options }, quiet)).toBe(0)
  return folder
}

describe('loads without an error, and each gap is a place kept free', () => {
  const sets = [[], ['locality-plan'], [...furtherDocuments]]
  for (const { name: shape } of shapes)
    for (const further of sets)
      it(`${shape}, with ${further.join(', ') || 'nothing more'}`, async () => {
        for (const area of shape === 'outcomes' && further.length > 1 ? councilAreas : councilAreas.slice(0, 2)) {
          const { result } = await checkRun(await begun({ area: area.code, shape, with: further }))
          expect(
            result.findings.filter(({ level }) => level === 'error').map(({ says }) => says),
            area.name,
          ).toEqual([])
          for (const { level, says } of result.findings) if (level === 'gap') expect(says, area.name).toMatch(/“<.*>”/)
        }
      })
})

it('lists every sure partner of schedule 1, and no other', async () => {
  for (const area of councilAreas) {
    const { result } = await checkRun(await begun({ area: area.name }))
    const said = result.findings.map(({ says, fix }) => `${says} ${fix}`).join('\n')
    expect(said, area.name).not.toMatch(/partners that schedule 1 gives|is not a partner|no statutory partner/)
  }
})

it('writes what was given as options, and keeps the rest free', async () => {
  const folder = await begun({ area: 'Strathexample', title: 'Our plan: 2024', period: '2024 to 2034' })
  const loip = readFileSync(join(folder, 'loip.yaml'), 'utf8')
  expect(loip).toContain('title: "Our plan: 2024"')
  expect(loip).toContain('period: 2024 to 2034')
  expect(readdirSync(folder).sort()).toEqual(['loip.yaml', 'partnership.yaml'])
})

it('writes over nothing: a file that is there stops it before anything is written', async () => {
  for (const there of ['loip.yaml', 'partnership.yaml'])
    for (const text of ['mine', 'kind: review\ndate: 2020\n']) {
      const folder = newFolder()
      writeFileSync(join(folder, there), text)
      await expect(initCommand(folder, { area: 'Fife', yes: true }, quiet)).rejects.toThrow(/nothing was written/i)
      expect(readdirSync(folder)).toEqual([there])
      expect(readFileSync(join(folder, there), 'utf8')).toBe(text)
    }
})

it.each(unreadFolders)('begins nothing beside %s, which may be the plan', async (_, make) => {
  const folder = newFolder()
  make(folder)
  const before = readdirSync(folder)
  await expect(initCommand(folder, { area: 'Fife', yes: true }, quiet)).rejects.toThrow('Nothing was written')
  expect(readdirSync(folder)).toEqual(before)
})

describe('where plan files are there already', () => {
  const told: string[] = []
  const io = { ...quiet, stdout: { write: (text: string) => told.push(text) > 0 } }

  it.each([
    ['the LOIP, under another name', 'plan.yaml', 'kind: loip\ntitle: Our plan\n', ['partnership.yaml'], 'loip.yaml'],
    [
      'the partnership, under another name',
      'us.yml',
      'kind: partnership\nname: Us\n',
      ['loip.yaml'],
      'partnership.yaml',
    ],
  ])('adds what is missing to %s', async (_, name, text, written, left) => {
    const folder = newFolder()
    writeFileSync(join(folder, name), text)
    expect(await initCommand(folder, { area: 'Fife', yes: true, asOf: '2026-11-30' }, io)).toBe(0)
    expect(readdirSync(folder).sort()).toEqual([name, ...written].sort())
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(told.at(-1)).toContain(`Not written: ${left}, for ${join(folder, name)} holds that already.`)
  })

  it('begins one more locality plan beside another', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'milltown.yaml'), 'kind: locality-plan\ntitle: Milltown\n')
    expect(
      await initCommand(folder, { area: 'Fife', yes: true, with: ['locality-plan'], asOf: '2026-11-30' }, io),
    ).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['locality-plan.yaml', 'loip.yaml', 'milltown.yaml', 'partnership.yaml'])
  })

  it('names a file once that holds all of them', async () => {
    const folder = newFolder()
    const path = join(folder, 'all.yaml')
    writeFileSync(path, 'kind: partnership\nname: Us\n---\nkind: loip\ntitle: Our plan\n')
    const again = initCommand(folder, { area: 'Fife', yes: true, asOf: '2026-11-30' }, quiet)
    await expect(again).rejects.toThrow(`${path} holds what would be written, and nothing was written.`)
  })

  it.each(['2024 to 2034', '2024-34', 'ongoing', '<years>'])('takes the period %s as it is written', async (period) => {
    await expect(begun({ area: 'Fife', period })).resolves.toBeTruthy()
  })

  it('writes nothing where nothing is missing, and says what to do', async () => {
    const folder = await begun({ area: 'Fife' })
    const again = initCommand(folder, { area: 'Fife', yes: true, asOf: '2026-11-30' }, quiet)
    await expect(again).rejects.toThrow('nothing was written')
    await expect(again).rejects.toMatchObject({ hint: expect.stringContaining('loip check') })
  })
})

it('takes back what it wrote where the rest cannot be written', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'new'))
  writeFileSync(join(folder, 'new', 'progress-report.yaml'), '')
  await expect(
    initCommand(join(folder, 'new'), { area: 'Fife', yes: true, with: ['progress-report'] }, quiet),
  ).rejects.toThrow()
  expect(readdirSync(join(folder, 'new'))).toEqual(['progress-report.yaml'])
})

describe('says what it needs, in a sentence', () => {
  it.each([
    [{ yes: true }, 'Which council area'],
    [{ yes: true, area: 'Fyfe' }, 'Did you mean Fife?'],
    [{ yes: true, area: 'Fife', shape: 'round' }, 'Write outcomes, themes, indicators or places.'],
    [{ yes: true, area: 'Fife', period: 'nonsense' }, 'No period can be read in “nonsense”.'],
    [{ yes: true, area: 'Fife', with: ['minutes'] }, 'Write locality-plan, progress-report or participation.'],
  ] as const)('%j', async (options, says) => {
    await expect(initCommand(newFolder(), options, quiet)).rejects.toThrow(says)
  })
})

it('asks on a terminal, and asks again where an answer cannot be used', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const { ask, close } = asking(input, output)
  const folder = newFolder()
  const answers = ['Nowhere', 'Strathexample', '', 'Our plan', '', 'themes', 'participation']
  const asked: string[] = []
  output.on('data', (data: Buffer) => {
    const text = data.toString()
    asked.push(text)
    if (/[?\])\n] $|\? $|\] $|\n $/.test(text)) input.write(`${answers.shift() ?? ''}\n`)
  })
  expect(await initCommand(folder, { asOf: '2026-11-30' }, { ...quiet, ask })).toBe(0)
  close()
  expect(answers).toEqual([])
  expect(asked.join('')).toContain('“Nowhere” is not the name of one of the 32 council areas.')
  expect(readdirSync(folder).sort()).toEqual(['loip.yaml', 'participation.yaml', 'partnership.yaml'])
  expect(readFileSync(join(folder, 'loip.yaml'), 'utf8')).toContain('themes:')
})
