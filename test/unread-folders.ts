// Every way in which a plan can stand in a folder without being read, for commands that write beside it.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const plan = 'kind: loip\ntitle: Our plan\n'

export const unreadFolders: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'a plan that is too large',
    (folder) => writeFileSync(join(folder, 'loip.yaml'), `${plan}# ${'x'.repeat(2_000_000)}\n`),
  ],
  ['a plan that is no YAML', (folder) => writeFileSync(join(folder, 'plan.yaml'), 'kind: loip\ntitle: "x\n')],
  [
    'a file in which one of two documents is no YAML',
    (folder) => writeFileSync(join(folder, 'plan.yaml'), 'kind: review\ndate: 2020\n---\nkind: loip\ntitle: "x\n'),
  ],
  ['a file that does not say its kind', (folder) => writeFileSync(join(folder, 'plan.yaml'), 'title: Our plan\n')],
  [
    'a kind that is written wrongly',
    (folder) => writeFileSync(join(folder, 'plan.yaml'), 'kind: lopi\ntitle: Our plan\n'),
  ],
  ['bytes that are no text', (folder) => writeFileSync(join(folder, 'loip.yaml'), Buffer.from([0, 1, 2, 0xff, 0, 7]))],
  [
    'a link that leads out of the folder',
    (folder) => {
      mkdirSync(join(folder, 'plans'))
      writeFileSync(join(folder, '.hidden.yaml'), plan)
      symlinkSync('/dev/null', join(folder, 'plans/loip.yaml'))
    },
  ],
  ['a link that leads to nothing', (folder) => symlinkSync('gone.yaml', join(folder, 'loip.yaml'))],
  ['a plan of which the ending is hidden', (folder) => writeFileSync(join(folder, 'loip.yaml.txt'), plan)],
]
