// A command that its help, the pages and the list of changes do not name is not there for anybody.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/program.ts'
import { bin, root } from '../built.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const help = (...words: string[]) =>
  spawnSync('node', [bin, ...words, '--help'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ')

it('the help lists every command in order, each with what it is for', () => {
  const listed = commands.map(({ name, summary, argument }) => [name, argument, summary] as const)
  const page = help()
  const places = listed.map(([name, , summary]) => page.search(new RegExp(` ${name} .{0,30}${summary.slice(0, 30)}`)))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

for (const { name, description, argument, options, examples } of commands)
  describe(`loip ${name}`, () => {
    it('has a page of help with its description, argument, options and examples', () => {
      const page = help(name)
      const told = [
        description,
        argument?.about ?? '',
        ...examples,
        ...options.flatMap((one) => [one.flags, one.about]),
      ]
      expect(told.filter((text) => !page.includes(text.replace(/\s+/g, ' ')))).toEqual([])
    })

    it('has examples that are commands of that name', () => {
      expect(examples.length).toBeGreaterThan(0)
      expect(examples.filter((line) => !line.startsWith(`loip ${name}`))).toEqual([])
    })

    it('stands among the commands of README.md, and in CHANGELOG.md', () => {
      const uses = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block).join('')
      expect(
        uses.split('\n').filter((line) => line.startsWith(`loip ${name} `) || line === `loip ${name}`),
      ).not.toEqual([])
      expect(read('CHANGELOG.md')).toContain(`\`loip ${name}\``)
    })
  })
