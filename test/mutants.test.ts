// The mutation operators of npm run mutate, which itself takes minutes and is run by hand.
import { expect, it } from 'vitest'
import { mutantsOf } from '../scripts/mutate/mutants.ts'

const tried = (code: string) => mutantsOf(code).map(({ what }) => what)

it('reverses operators, fixes conditions, and removes filters, negations and findings', () => {
  expect(tried('export const a = (b: number) => (b < 3 && !isNaN(b) ? b + 1 : 0)')).toEqual(
    expect.arrayContaining(['< -> <=', '3 -> 4', '&& -> ||', '! left out', 'condition -> true', '+ -> -', '0 -> 1']),
  )
  expect(tried('export function* a(b: number[]) { yield b.filter((c) => c > 1).some((c) => c === 2) }')).toEqual(
    expect.arrayContaining(['yield left out', 'filter left out', 'some -> every', '=== -> !==']),
  )
})

it('changes one place at a time, and names the line', () => {
  const mutant = mutantsOf('if (a) b(true)\nc(1)\n').find(({ what }) => what === 'true -> false')
  expect(mutant).toEqual({
    code: 'if (a) b(false);\nc(1);\n',
    what: 'true -> false',
    line: 'if (a) b(true);',
  })
})

it('leaves the words and the examples of a rule alone', () => {
  expect(tried("export default { title: 'A' + 'B', fail: `x` + 1, check: () => true }")).toEqual(['true -> false'])
})

it('turns a question into a gap, and removes any other verdict', () => {
  expect(tried("f({ verdict: 'for-people' })")).toEqual(['question -> gap'])
  expect(tried("f({ verdict: 'remark' })")).toEqual(['verdict left out'])
})

it('skips the equivalent mutant of an absent key and an undefined one', () => {
  expect(tried('f({ ...(why === undefined ? {} : { why }) })')).toEqual(['=== -> !==', 'condition -> true'])
})

it('skips the numbers in a sort comparator, of which only the sign counts', () => {
  expect(
    tried('a.filter((b) => b > 1).sort((b, c) => (b < c ? -1 : 1))').filter((what) => what === '1 -> 2'),
  ).toHaveLength(1)
})
