// How hard the texts are to read, by a grade. It is no proof that they are understood; it notices when they become harder.
// node scripts/run.mjs scripts/plain-language.ts prints the numbers, and the hardest of each kind.
import { describe, expect, it } from 'vitest'
import { medianOf, readingOf, syllablesIn } from '../scripts/plain-language/grade.ts'
import { dutySentences, fixes, type Measured, meanings, messages } from '../scripts/plain-language/texts.ts'

const gradesOf = (texts: readonly Measured[]) => texts.map(({ text }) => readingOf(text).grade)
const over = (most: number, texts: readonly Measured[], allowed: Readonly<Record<string, string>>) =>
  texts
    .filter(({ id, text }) => readingOf(text).grade > most && allowed[id] === undefined)
    .map(({ id, text }) => `${id}, grade ${readingOf(text).grade}: ${text}`)

const hardNames = {
  'g-nine-principles': 'It lists the names of the principles that are left out, as the guidance has them.',
  'gp-national-standards': 'It lists the names of the standards that are left out, as they were published.',
  's17-corporate-body': 'It names the bodies of section 13 that are no applicants.',
}

const wordsOfTheAct = {
  's4-6a-consider-community-bodies':
    'Likely to be able to contribute is the test of the Act, and each limb of it counts.',
  's6-4a-account-of-representations': 'Representations is the word of the Act, and both days have to be told.',
  's9-1-divide-whole-area': 'Wards and data zones are what a locality is made of.',
  's9-2-locality-type': 'Electoral ward is the word of the Act.',
  's9-3-identify-poorer-localities': 'Significantly poorer outcomes is the test of the Act.',
  's10-5a-account-of-representations': 'Representations is the word of the Act, and both days have to be told.',
  's13-1a-facilitate': 'Facilitate is the word of the Act, and no other word means the same.',
  's15-2-partner-regard-guidance': 'Regard to the statutory guidance is the duty.',
}

describe('grade', () => {
  it('messages are at most 8 in the median, and at most 11', () => {
    expect(medianOf(gradesOf(messages))).toBeLessThanOrEqual(8)
    expect(over(11, messages, { ...hardNames, ...wordsOfTheAct })).toEqual([])
  })

  it('what to do is at most 8 in the median, and at most 11', () => {
    expect(medianOf(gradesOf(fixes))).toBeLessThanOrEqual(8)
    expect(over(11, fixes, wordsOfTheAct)).toEqual([])
  })

  // The limbs of a duty go before its grade: what a row says has to be neither more nor less than the Act.
  it('duties are at most 10 in the median', () => {
    expect(medianOf(gradesOf(dutySentences))).toBeLessThanOrEqual(10)
  })

  it('the meanings of words are at most 8 in the median, and at most 11', () => {
    expect(medianOf(gradesOf(meanings))).toBeLessThanOrEqual(8)
    expect(over(11, meanings, {})).toEqual([])
  })

  it('is taken of every rule, and of every duty of the law', () => {
    expect(fixes.length).toBeGreaterThan(150)
    expect(messages.length).toBeGreaterThan(120)
    expect(dutySentences.length).toBeGreaterThan(60)
  })
})

describe('the measure', () => {
  it.each([
    ['a the plan what each ward through whole role', 9],
    ['outcome people measure progress partner review', 2],
    ['improvement contribute evidence area consider', 3],
    ['community priority', 4],
    ['participation representations', 5],
    ['improved asked based planned reviewed', undefined],
  ])('counts the syllables of %s', (words, each) => {
    const counts = words.split(' ').map(syllablesIn)
    if (each === 9) expect(counts).toEqual(counts.map(() => 1))
    else if (each === undefined) expect(counts).toEqual([2, 1, 1, 1, 2])
    else expect(counts).toEqual(counts.map(() => each))
  })

  it('is the formula of Flesch and Kincaid', () => {
    expect(readingOf('The cat sat on the mat.')).toEqual({ words: 6, sentences: 1, syllables: 6, grade: -1.4 })
    expect(readingOf('The cat sat. The dog ran.')).toMatchObject({ words: 6, sentences: 2 })
    const short = 'The plan does not say by when. Write the years.'
    const long =
      'The plan, notwithstanding its publication, omits any indication of the anticipated period of achievement.'
    expect(readingOf(short).grade).toBeLessThan(3)
    expect(readingOf(long).grade).toBeGreaterThan(14)
  })

  it('takes names out of files, citations and figures for short words', () => {
    const { words, syllables } = readingOf(
      '“Our Extraordinarily Long Title” has 31,250 people, and s.9(2) says 30,000.',
    )
    expect([words, syllables]).toEqual([8, 9])
  })
})
