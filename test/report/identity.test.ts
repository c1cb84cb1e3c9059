// Programs that keep the results of several partnerships tell them apart, also where no file gives a name, in letters of any script.
import { describe, expect, it } from 'vitest'
import { render as junit } from '../../src/report/ci/junit.ts'
import { render as sarif } from '../../src/report/sarif/sarif.ts'
import { results } from '../ignorance/run.ts'

const plan = 'kind: loip\ntitle: Our Plan\noutcomes: [{id: "1", title: Jobs fall}]\n'
const run = (folder: string, profile = '') =>
  results(
    [
      { path: `${folder}loip.yaml`, bytes: Buffer.from(plan) },
      ...(profile === ''
        ? []
        : [{ path: `${folder}p.yaml`, bytes: Buffer.from(`kind: partnership\nname: ${profile}\n`) }]),
    ],
    '2026-11-30',
  )

async function identities(...given: Parameters<typeof run>) {
  const result = await run(...given)
  const [first] = (JSON.parse(sarif(result)) as { runs: { automationDetails: { id: string } }[] }).runs
  return [first?.automationDetails.id, /<property name="partnership" value="([^"]*)"/.exec(junit(result))?.[1]]
}

describe('two partnerships are two', () => {
  it.each([
    ['without a name, in two folders', ['plans/a/'], ['plans/b/']],
    ['named in Gaelic, with and without an accent', ['a/', 'Com-pàirteachas Mòrar'], ['b/', 'Com-pàirteachas Arasaig']],
    ['named in letters that are not Latin', ['a/', 'Περιοχή Α'], ['b/', 'Περιοχή Β']],
  ] as const)('%s', async (_, [one, name], [other, otherName]) => {
    const [a, b] = [await identities(one, name), await identities(other, otherName)]
    expect(a[0]).not.toBe(b[0])
    expect(a[1]).not.toBe(b[1])
    for (const id of [a[0], b[0]]) expect(id).toMatch(/^loip\/[\p{L}\p{N}-]{3,}\/$/u)
  })
})

it('is the same of one partnership wherever its named files stand', async () => {
  expect(await identities('a/', 'Strath CPP')).toEqual(await identities('b/c/', 'Strath CPP'))
})
