// Several files of the user are written all or not at all, and each only as it was read.
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeTogether } from '../src/commands/disk/write-together.ts'

/** How many files may still be put in their places; then the disk refuses. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, refused: '' }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const refusing =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      const [from] = given
      const isHalf = String(from).endsWith('/file')
      if (from !== disk.refused && (!isHalf || disk.left-- > 0)) return act(...given)
      Object.assign(disk, { left: Number.POSITIVE_INFINITY, refused: from })
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
  return { ...real, renameSync: refusing(real.renameSync), linkSync: refusing(real.linkSync) }
})

const top = mkdtempSync(join(tmpdir(), 'loip-together-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
let place = ''
let count = 0
beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY
  place = join(top, String(++count))
  mkdirSync(place)
  writeFileSync(join(place, 'a.yaml'), 'a')
  writeFileSync(join(place, 'b.yaml'), 'b')
})

const at = (name: string) => join(place, name)
const names = () => readdirSync(place, { recursive: true }).sort()
const old = (name: string) => ({ path: at(name), made: `new ${name}`, before: readFileSync(at(name)) })
const fresh = (name: string) => ({ path: at(name), made: `new ${name}`, before: undefined })
const asBefore = (also: readonly string[] = []) => {
  expect(names()).toEqual(['a.yaml', 'b.yaml', ...also].sort())
  expect([readFileSync(at('a.yaml'), 'utf8'), readFileSync(at('b.yaml'), 'utf8')]).toEqual(['a', 'b'])
}

const folderForB = () => {
  rmSync(at('b.yaml'))
  mkdirSync(at('b.yaml'))
}

it('writes all of them, in new folders too', () => {
  writeTogether([old('a.yaml'), fresh('new/deep/c.yaml'), old('b.yaml')])
  expect(names()).toEqual(['a.yaml', 'b.yaml', 'new', 'new/deep', 'new/deep/c.yaml'])
  expect(readFileSync(at('b.yaml'), 'utf8')).toBe('new b.yaml')
})

it.each([0, 1, 2, 3])('puts everything back where the disk is full after %d of them', (left) => {
  const files = [old('a.yaml'), fresh('new/deep/c.yaml'), old('b.yaml'), fresh('d.yaml')]
  disk.left = left
  expect(() => writeTogether(files)).toThrow(/could not be written \(ENOSPC\)\. Nothing was written\./)
  asBefore()
})

describe('writes none of them where one', () => {
  it.each<[string, () => void, RegExp]>([
    ['was changed after it was read', () => writeFileSync(at('b.yaml'), 'b and more'), /changed by somebody/],
    ['was taken away', () => rmSync(at('b.yaml')), /changed by somebody/],
    ['is a folder by now', folderForB, /changed by somebody/],
    ['is read-only', () => chmodSync(at('b.yaml'), 0o444), /marked as read-only/],
    ['was made meanwhile', () => writeFileSync(at('c.yaml'), 'mine'), /is there already/],
    ['is a link that leads to nothing', () => symlinkSync('gone', at('c.yaml')), /is there already/],
    ['lies behind a link to elsewhere', () => symlinkSync(top, at('out')), /lies outside the folder/],
    ['would lie in a file', () => writeFileSync(at('out'), 'mine'), /is a file, and a folder is needed/],
  ])('%s', (_, change, says) => {
    const files = [old('a.yaml'), old('b.yaml'), fresh('c.yaml'), fresh('out/d.yaml')]
    change()
    const before = names()
    expect(() => writeTogether(files, { within: place })).toThrow(says)
    expect(names()).toEqual(before)
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('a')
    expect(existsSync(join(top, 'd.yaml'))).toBe(false)
  })
})

it('keeps the other names of a file, and puts them back too', () => {
  linkSync(at('a.yaml'), at('same.yaml'))
  disk.left = 0
  expect(() => writeTogether([old('a.yaml'), old('b.yaml')])).toThrow('Nothing was written.')
  expect(readFileSync(at('same.yaml'), 'utf8')).toBe('a')
  writeTogether([old('a.yaml'), old('b.yaml')])
  expect(readFileSync(at('same.yaml'), 'utf8')).toBe('new a.yaml')
})
