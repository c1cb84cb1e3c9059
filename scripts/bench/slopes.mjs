// npm run bench -- --slopes: inputs at n, 2n and 4n, of the kinds that once took four times as long for twice the input. Of each the
// processor time without that of a start is compared with that for half as much.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { median, usage } from './measure.mjs'

const each = (count, line) => Array.from({ length: count }, (_unused, index) => line(index)).join('')
const documents = (count, text) => Array.from({ length: count }, (_unused, index) => text(index)).join('---\n')
const head = 'kind: loip\nid: p\ntitle: P\nperiod: 2024 to 2034\n'
const outcomes = (count) =>
  `outcomes:\n${each(count, (i) => `  - id: o${i}\n    title: Fewer people in place ${i} are poor\n`)}`
const profile = 'kind: partnership\nname: X\ncouncil_area: Fife\n'
const report = 'kind: progress-report\nid: r\ntitle: R\ncovers: p\nreporting_year: 2024-25\n'
const loip = (text) => ({ 'loip.yaml': `${head}${text}` })

/** By name: the smallest n, and the files of a folder by their names. */
const kinds = {
  'locality plans of ids nearly right': [
    100,
    (n) => ({
      'profile.yaml': `${profile}localities:\n${each(n, (i) => `  - {id: locality-number-${i}, name: Place ${i}}\n`)}`,
      'plans.yaml': documents(
        n,
        (i) => `kind: locality-plan\nid: lp${i}\ntitle: LP ${i}\ncovers: localitty-numbr-${i}\n`,
      ),
    }),
  ],
  'actions of outcomes nearly right': [
    350,
    (n) => loip(`${outcomes(n)}actions:\n${each(n, (i) => `  - {id: a${i}, title: T, outcomes: [oo${i}x]}\n`)}`),
  ],
  'needs nearly right': [
    350,
    (n) =>
      loip(
        `needs:\n  summary: x\n  items:\n${each(n, (i) => `    - {id: need-${i}, summary: s}\n`)}${outcomes(n).replaceAll('are poor\n', 'are poor\n    needs_refs: [neeed-1]\n')}`,
      ),
  ],
  'signatories nearly right': [
    500,
    (n) => ({
      'profile.yaml': `${profile}partners:\n${each(n, (i) => `  - {id: partner-${i}, name: Body number ${i} of Fife}\n`)}`,
      'loip.yaml': `${head}signatories: [${Array.from({ length: n }, (_unused, i) => `Bodey nummber ${i} of Fife`).join(', ')}]\n`,
    }),
  ],
  'assessments of outcomes nearly right': [
    450,
    (n) => ({
      ...loip(outcomes(n)),
      'report.yaml': `${report}assessments:\n${each(n, (i) => `  - {outcome: oo${i}x, judgement: improved}\n`)}`,
    }),
  ],
  'bodies of unlike names': [
    900,
    (n) => ({
      'taking-part.yaml': `kind: participation\nbodies_considered:\n${each(n, (i) => `  - {name: Body ${i} alpha}\n`)}bodies:\n${each(n, (i) => `  - {name: Group ${i} beta}\n`)}`,
    }),
  ],
  LOIPs: [200, (n) => ({ 'loip.yaml': documents(n, (i) => `kind: loip\nid: p${i}\ntitle: P${i}\n`) })],
  'LOIPs that each replace another': [
    200,
    (n) => ({
      'loip.yaml': documents(
        n,
        (i) => `kind: loip\nid: p${i}\ntitle: P${i}\n${i === 0 ? '' : `edition: {replaces: p${i - 1}}\n`}`,
      ),
    }),
  ],
  'LOIPs with a field in the wrong place': [
    200,
    (n) => ({
      'loip.yaml': documents(n, (i) => `kind: loip\nid: p${i}\ntitle: P${i}\nreplaces: p${(i + 1) % n}\n`),
    }),
  ],
  'unknown keys on one line': [
    1000,
    (n) => ({
      'loip.yaml': `{kind: loip, id: p, title: P, ${Array.from({ length: n }, (_unused, i) => `qqkey${i}: x`).join(', ')}}\n`,
    }),
  ],
  'unknown keys': [1000, (n) => loip(each(n, (i) => `qqkey${i}: x\n`))],
  'bare outcomes': [1000, (n) => loip(`outcomes:\n${each(n, (i) => `  - title: t${i}\n`)}`)],
  'outcomes without titles': [1000, (n) => loip(`outcomes:\n${each(n, (i) => `  - id: o${i}\n`)}`)],
  'outcomes with a misspelt key and a text that says nothing': [
    900,
    (n) => loip(`outcomes:\n${each(n, (i) => `  - title: t${i}\n    improvment: x\n`)}`),
  ],
  'keys in capitals': [900, (n) => loip(`outcomes:\n${each(n, (i) => `  - ID: o${i}\n    Title: t${i}\n`)}`)],
  localities: [
    600,
    (n) => ({
      'profile.yaml': `${profile}localities:\n${each(n, (i) => `  - {id: l${i}, name: Place ${i}, poorer_outcomes: yes}\n`)}`,
    }),
  ],
  contributions: [
    350,
    (n) =>
      loip(
        `${outcomes(n)}contributions:\n${each(n, (i) => `  - {partner: Fife Council, outcome: o${i}, kind: funds}\n`)}`,
      ),
  ],
  'measures and a report on each': [
    240,
    (n) => ({
      ...loip(
        `${outcomes(10)}measures:\n${each(n, (i) => `  - {id: m${i}, name: Measure ${i}, outcomes: [o1], baseline: 20% (2020), target: 30% by 2030}\n`)}`,
      ),
      'report.yaml': `${report}measures:\n${each(n, (i) => `  - {measure: m${i}, value: 25%, as_at: 2025}\n`)}`,
    }),
  ],
  'reports on the same years': [
    120,
    (n) => ({
      'loip.yaml': `${head}edition: {status: published, published_on: 1 April 2016}\n${outcomes(5)}`,
      'reports.yaml': documents(
        n,
        (i) =>
          `kind: progress-report\nid: r${i}\ntitle: R${i}\ncovers: p\nreporting_year: ${2017 + (i % 9)}-${18 + (i % 9)}\nassessments:\n${each(5, (j) => `  - {outcome: o${j}, judgement: declined}\n`)}`,
      ),
    }),
  ],
  // From where the engine has compiled what it needs: that happens once, between one and two thousand.
  tags: [1900, (n) => loip(`notes:\n${each(n, (i) => `  - !x t${i}\n`)}`)],
  'merge keys': [900, (n) => loip(`themes:\n${each(n, (i) => `  - <<: a\n    title: t${i}\n`)}`)],
  anchors: [1000, (n) => loip(`notes:\n${each(n, (i) => `  - &a${i} t${i}\n`)}`)],
  'duplicate keys': [1000, (n) => loip(`notes:\n${each(n, (i) => `  a: ${i}\n`)}`)],
  'national outcomes nearly right': [
    500,
    (n) =>
      loip(
        `outcomes:\n${each(n, (i) => `  - id: o${i}\n    title: t${i}\n    national_outcomes: [Childrn and yung peple ${i}]\n`)}`,
      ),
  ],
  'national outcomes that name nothing': [
    1000,
    (n) =>
      loip(
        `outcomes:\n  - id: o\n    title: T\n    national_outcomes: [${Array.from({ length: n }, (_unused, i) => `zq${i}`).join(', ')}]\n`,
      ),
  ],
  'findings accepted': [
    220,
    (n) => ({
      ...loip(outcomes(n)),
      'exceptions.yaml': `kind: exceptions\naccepted:\n${each(n, (i) => `  - {rule: gp-measure-baseline, item: o${i}, reason: x, owner: A, evidence: m, decided_on: 1 March 2026, review_by: 1 March 2027}\n`)}`,
    }),
  ],
  'damaged texts': [1000, (n) => loip(`notes:\n${each(n, (i) => `  - a â€™ &amp; ${i}\n`)}`)],
  'dashes that are no list marks': [900, (n) => loip(`outcomes:\n${each(n, (i) => `  – id: o${i}\n    title: x\n`)}`)],
}

/** Twice the input may take so many times as long. Under so little time above a start, a ratio is noise. */
const most = 2.3
const least = 100
/** In MB, for anything under the limits of size. */
const mostMemory = 512

/** `only`: a part of the names of those to run. */
export function benchSlopes({ folder, rounds, only = '' }) {
  const place = join(folder, 'slopes')
  const check = (path) => usage([resolve('bin/loip.js'), 'check', path])
  const made = (files) => {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
    return place
  }
  const best = (files, times) => {
    const path = made(files)
    const runs = Array.from({ length: times }, () => check(path))
    return { cpu: Math.min(...runs.map(({ cpu }) => cpu)), memory: Math.max(...runs.map(({ memory }) => memory)) }
  }
  const start = median(Array.from({ length: 5 }, () => check(made(loip(outcomes(1)))).cpu))
  /** What the program refuses at once takes no time. */
  const expectRead = (name, files) => {
    const { stdout } = spawnSync(process.execPath, [resolve('bin/loip.js'), 'check', made(files), '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    if (stdout.includes('"file-too-large"')) throw new Error(`${name}: the largest is over a limit. Begin with less.`)
  }
  let over = 0
  for (const [name, [smallest, filesOf]] of Object.entries(kinds)) {
    if (!name.includes(only)) continue
    const sizes = [1, 2, 4].map((times) => smallest * times)
    expectRead(name, filesOf(sizes[2]))
    const measured = (times) => {
      const runs = sizes.map((size) => best(filesOf(size), times))
      const work = runs.map(({ cpu }) => cpu - start)
      const ratios = [1, 2].map((index) => work[index] / Math.max(work[index - 1], least))
      const isOver = ratios.some((ratio) => ratio > most) || runs.some(({ memory }) => memory > mostMemory)
      return { runs, ratios, isOver }
    }
    const once = measured(rounds)
    // The best of more runs is nearer to what the work costs, and no run takes less than that.
    const { runs, ratios, isOver } = once.isOver ? measured(rounds * 4) : once
    if (isOver) over++
    const seconds = runs.map(({ cpu }) => (cpu / 1000).toFixed(2)).join(', ')
    const told = `${sizes.join(', ')}: ${seconds} s, ${ratios.map((ratio) => `${ratio.toFixed(2)}x`).join(', ')}`
    console.log(
      `${name.padEnd(38)} ${told}, ${Math.max(...runs.map(({ memory }) => memory)).toFixed(0)} MB${isOver ? '  OVER' : ''}`,
    )
  }
  console.log(
    `slopes: ${over === 0 ? 'each' : `all but ${over}`} at most ${most}x for twice the input and ${mostMemory} MB`,
  )
}
