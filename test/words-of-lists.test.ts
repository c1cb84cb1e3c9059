// Words of a fixed list as people write them: in capitals, with a full stop, a tick or an arrow, or in other plain words. Read as a person
// reads the report.
import { expect, describe as group, it } from 'vitest'
import { checkFiles } from './report/runs.ts'

const profile = 'kind: partnership\nname: Fife Partnership\ncouncil_area: Fife\n'

async function findings(...documents: readonly string[]) {
  const result = await checkFiles(Object.fromEntries(documents.map((text, index) => [`${index + 1}.yaml`, text])))
  return { result, errors: result.findings.filter(({ level }) => level === 'error').map(({ says }) => says) }
}

function loip(field: string, value: string): string {
  const [of, key] = field.split('.') as [string, string]
  const line = `${key}: ${JSON.stringify(value)}`
  const edition = of === 'edition' ? `edition: {${line}}\n` : ''
  const measure = of === 'measure' ? `measures: [{id: m1, name: Waits, ${line}}]\n` : ''
  const action = of === 'action' ? `actions: [{id: a1, title: Open a hub, end: March 2024, ${line}}]\n` : ''
  return `kind: loip\nid: plan\ntitle: Our plan\n${edition}${measure}${action}outcomes: [{id: "1", title: Fewer children are poor}]\n`
}

const meant: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'measure.direction': {
    up: [
      'Up',
      'UP',
      'Up.',
      ' up ',
      'Increase',
      'Higher is better',
      'higher-is-better',
      '↑',
      'Up ↑',
      '↑ Up',
      'Up (higher is better)',
    ],
    down: ['Down', 'DOWN.', 'Decrease', 'Reduce', 'Lower is better', '↓', '▼', 'Down ↓'],
    keep: ['Keep', 'Maintain', 'Stay the same', '→'],
    within: ['Within', 'In range'],
  },
  'edition.status': {
    draft: ['Draft', 'DRAFT', 'Draft.', 'In draft', 'Draft (v2)'],
    consultation: ['Consultation', 'Out for consultation'],
    approved: ['Approved', 'Final', 'Agreed', 'Signed off', 'Adopted', 'Approved ✓'],
    published: ['Published', 'PUBLISHED', 'Published.', 'Live', 'Published (June 2024)'],
    superseded: ['Superseded', 'Replaced', 'Archived'],
  },
  'measure.status': { active: ['Active', 'Live'], paused: ['Paused', 'On hold'], 'no data': ['No data', 'No-data.'] },
}

group.each(Object.entries(meant))('%s', (field, words) => {
  const cases = Object.entries(words).flatMap(([word, all]) => all.map((written) => [written, word] as const))

  it.each(cases)('“%s” is read as %s', async (written, word) => {
    const { errors, result } = await findings(profile, loip(field, written))
    expect(errors).toEqual([])
    const notes = result.findings.filter(({ rule }) => rule === 'file-word-as-meant').map(({ says }) => says)
    const isPlain = new RegExp(`^ ?${word}[. ]?$`, 'i').test(written.replace('-', ' '))
    expect(notes).toEqual(isPlain ? [] : [`“${written}” was read as “${word}”.`])
  })

  it.each(['TBC', 'tbc', 'To be confirmed', '-', '?', 'n/a', '[insert]'])(
    '“%s” counts as not there',
    async (written) => {
      const { errors, result } = await findings(profile, loip(field, written))
      expect(errors).toEqual([])
      expect(result.findings.map(({ rule }) => rule)).not.toContain('file-word-as-meant')
    },
  )

  it.each(['Sideways', 'banana', 'Yes'])('“%s” is none of its words', async (written) => {
    const { errors } = await findings(profile, loip(field, written))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`“${written}” is not one of the words for`)
  })
})

group('yes and no', () => {
  const localities = (value: string) =>
    `${profile}localities: [{id: a, name: Levenmouth, poorer_outcomes: ${JSON.stringify(value)}}]\n`

  it.each([
    'Y',
    'y',
    'Yes.',
    'YES',
    'yEs',
    '✓',
    '✔',
    '✅',
    'Yes ✓',
    'Yes (SIMD 2020)',
    'N',
    'No.',
    '✗',
    'No (SIMD 2020)',
  ])('“%s” is an answer', async (written) => {
    const { errors } = await findings(localities(written), loip('edition.status', 'draft'))
    expect(errors).toEqual([])
  })

  it.each(['TBC', 'To be decided', '-'])('“%s” counts as not there', async (written) => {
    const { errors } = await findings(localities(written), loip('edition.status', 'draft'))
    expect(errors.filter((says) => says.includes('cannot be used'))).toEqual([])
  })

  it.each(['Yes (not yet decided)', 'No, but soon', 'Partly', 'Maybe'])('“%s” is no answer', async (written) => {
    const { errors } = await findings(localities(written), loip('edition.status', 'draft'))
    expect(errors.join()).toContain('cannot be used')
  })
})

group('an action that is done is not overdue', () => {
  const standing = async (status: string) => {
    const { result } = await findings(profile, loip('action.status', status))
    return (result.actions ?? []).map((action) => action.standing)
  }

  it.each([
    ...[
      'Done',
      'Complete',
      'Completed.',
      'Achieved',
      'Delivered',
      'Fully delivered',
      'Closed',
      '100% complete',
      '✓',
      '✔️',
      '✅',
    ],
    ...[
      'Implemented',
      'Action complete',
      'Completed June 2024',
      'Delivered - March 2024',
      'Has been delivered',
      '✓ Complete',
    ],
  ])('“%s”', async (status) => {
    expect(await standing(status)).toEqual(['done'])
  })

  it.each([
    'Partly delivered',
    'Not achieved',
    '50% complete',
    'To be delivered',
    'Delivered by 2040',
    'Closed in 2040',
    'On track',
  ])('“%s” says no such thing', async (status) => {
    expect(await standing(status)).toEqual(['overdue'])
  })
})
