// Plan files of a fixed size for benchmarks, the same on every machine: one partnership of 19 files, and one file of 16 KB.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pseudo-random generator with a fixed seed (mulberry32), so that the files are reproducible. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words =
  'people families homes work streets schools health shore glen care young older fair warm safe local together money time voice'.split(
    ' ',
  )
const national = ['Poverty', 'Health', 'Communities', 'Environment', 'Education', 'Fair Work and Business', 'Culture']

function sentence(random, length) {
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function outcome(random, id, prose) {
  return `  - id: "${id}"
    title: ${sentence(random, 6).slice(0, -1)} ${id}
    improvement: ${sentence(random, prose)}
    why_priority: ${sentence(random, prose)}
    national_outcomes:
      - {outcome: ${national[Math.floor(random() * national.length)]}, set: "2018", why: "${sentence(random, 8)}"}
    lead: Council
    measures:
      - {name: "${sentence(random, 4).slice(0, -1)}", direction: down, baseline: "${Math.floor(random() * 40) + 20}% (2022/23)", target: "at most ${Math.floor(random() * 15) + 5}% by 2030"}
      - {name: "${sentence(random, 4).slice(0, -1)}", direction: up, baseline: ${Math.floor(random() * 400)} in 2022, target: at least 900 by 2029}
    actions:
      - {title: "${sentence(random, 9).slice(0, -1)}", lead: Council, end: March 2029}
`
}

const assessment = (random, id, prose) =>
  `  - outcome: "${id}"\n    judgement: improved\n    because: ${sentence(random, prose)}\n`

function plan(random, head, prefix, size, prose) {
  let text = head
  for (let id = 1; text.length < size; id++) text += outcome(random, `${prefix}${id}`, prose)
  return text
}

export function writeCorpus(folder) {
  const random = numbers(2015)
  const put = (name, text) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const places = Array.from({ length: 8 }, (_, index) => `place-${index + 1}`)
  put(
    'partnership.yaml',
    `kind: partnership\nname: Strathexample Community Planning Partnership\ncouncil_area: Strathexample\npartners: [Council]\nlocalities:\n${places
      .map(
        (id) =>
          `  - {id: ${id}, name: "${sentence(random, 3)}", made_of: settlements, population: {value: "9,000", source: NRS, as_at: "2023"}, poorer_outcomes: yes, compared_with: Scotland, decided_on: 1 March 2020, evidence: [{indicator: "${sentence(random, 5)}", value: 30%, year: "2019"}], rationale: "${sentence(random, 220)}"}`,
      )
      .join('\n')}\n`,
  )
  const head = (kind, id, rest) =>
    `kind: ${kind}\nid: ${id}\ntitle: Plan ${id}\nperiod: "2020-30"\nedition: {status: published, published_on: 1 June 2020, url: "https://strathexample.example/${id}"}\n${rest}outcomes:\n`
  const loip = plan(random, head('loip', 'loip', `needs: ${sentence(random, 200)}\n`), '', 124_000, 60)
  put('loip.yaml', loip)
  for (const id of places)
    put(
      `localities/${id}.yaml`,
      plan(random, head('locality-plan', `plan-${id}`, `covers: ${id}\n`), `${id}-`, 15_000, 40),
    )
  const ids = [...loip.matchAll(/ {2}- id: "(\d+)"/g)].map((match) => match[1])
  for (let year = 2017; year < 2026; year++) {
    const text = ids.map((id) => assessment(random, id, 24)).join('')
    put(
      `progress/${year}.yaml`,
      `kind: progress-report\ntitle: Report ${year}\nreporting_year: ${year}-${String(year + 1).slice(2)}\npublished_on: 1 September ${year + 1}\nurl: https://strathexample.example/${year}\nassessments:\n${text}participation:\n  extent: ${sentence(random, 60)}\n  effectiveness: ${sentence(random, 60)}\n`,
    )
  }
  put('../one/loip.yaml', plan(random, head('loip', 'loip', `needs: ${sentence(random, 100)}\n`), '', 16_000, 60))
}
