// All the files of one partnership, by path.
import { type Area, disclaimer, editionBefore } from './area.ts'
import { deliveryOf } from './delivery.ts'
import { exceptionsOf } from './exceptions.ts'
import { localityPlansOf } from './locality-plans.ts'
import { loipOf } from './loip.ts'
import { participationFileOf } from './participation.ts'
import { profileOf } from './profile.ts'
import { reportsOf } from './reports.ts'
import { reviewsOf } from './reviews.ts'
import { topics } from './topics.ts'
import { type Fields, toYaml } from './yaml.ts'

export type Files = Map<string, string>

export function filesOf(area: Area): Files {
  const { has } = area
  if (has('sketch')) return new Map([['loip.yaml', toYaml(sketchOf(area))]])
  const files: Files = new Map()
  const write = (path: string, document: Fields) => files.set(path, toYaml(document))
  write('partnership.yaml', profileOf(area))
  for (const [path, document] of editionsOf(area)) write(path, document)
  if (has('delivery-apart')) write('delivery.yaml', deliveryOf(area))
  if (!has('bare')) write('participation.yaml', participationFileOf(area))
  for (const { name, document } of localityPlansOf(area)) write(`localities/${name}.yaml`, document)
  for (const { name, document } of reportsOf(area)) write(`progress/${name}.yaml`, document)
  if (!has('bare')) for (const { name, document } of reviewsOf(area)) write(`reviews/${name}.yaml`, document)
  if (has('exceptions')) write('exceptions.yaml', exceptionsOf(area))
  if (has('broken')) files.set('localities/l2.yaml', broken(area))
  if (has('files-beside')) for (const [path, text] of filesBeside) files.set(path, text)
  return files
}

/** The LOIP; with a refresh also the previous edition, which had one outcome more. */
function editionsOf(area: Area): [string, Fields][] {
  const now = loipOf(area)
  if (area.has('draft'))
    return [
      ['loip.yaml', now],
      ['loip-draft.yaml', draftOf(area, now)],
    ]
  if (!area.has('refresh')) return [['loip.yaml', now]]
  const before = editionBefore(area)
  const left = topics.find((topic) => !area.outcomes.some((outcome) => outcome.topic === topic))
  const lost: Fields[] = left ? [{ id: '9', title: left.title, improvement: left.direction, lead: 'council' }] : []
  const first = {
    ...now,
    id: `loip-${before}`,
    title: `Plan of area ${area.label} (invented), first edition`,
    period: `${before} to ${before + 10}`,
    edition: {
      label: 'First edition',
      status: 'superseded',
      published_on: `27 June ${before}`,
      url: `${area.web}/plan-${before}`,
    },
    editions: undefined,
    outcomes: [...(now.outcomes as Fields[]), ...lost],
  }
  const replacing = { ...now, edition: { ...(now.edition as Fields), replaces: `loip-${before}` }, editions: undefined }
  return [
    [`loip-${before}.yaml`, first],
    [`loip-${area.start}.yaml`, replacing],
  ]
}

/** A draft out for consultation, without answers yet. */
function draftOf(area: Area, { outcomes, vision, needs, ...now }: Fields): Fields {
  return {
    kind: now.kind,
    record_note: now.record_note,
    id: 'loip-draft',
    title: `Plan of area ${area.label} (invented), draft`,
    period: '2027 to 2037',
    edition: {
      label: 'Draft for consultation',
      status: 'consultation',
      url: `${area.web}/draft`,
      replaces: String(now.id),
    },
    vision,
    needs,
    consulted: [
      { who: `Neighbours of area ${area.label}`, community_body: true, how: 'visits', from: '5 October 2026' },
    ],
    outcomes,
  }
}

/** The least that a first-time user writes to try the tool. */
function sketchOf(area: Area): Fields {
  const { has, label, start, end, outcomes, council } = area
  return {
    partnership: `Partnership of area ${label} (invented)`,
    council_area: council.code,
    record_note: disclaimer,
    plan: { title: `Plan of area ${label} (invented)`, period: `${start}-${String(end).slice(2)}` },
    needs: outcomes.map(({ topic }) => topic.need.replaceAll('PLACE', 'the old town')).join(' '),
    outcomes: outcomes.map(({ id, topic, baseline }) =>
      has('topics')
        ? { id, title: topic.topic }
        : has('directions')
          ? { id, title: topic.title, improvement: topic.direction }
          : {
              id,
              title: topic.title,
              improvement: topic.improvement.replaceAll('PLACE', 'the old town'),
              national_outcomes: [topic.national[0]],
              baseline: `${baseline}% in ${start - 1}`,
            },
    ),
  }
}

function broken(area: Area): string {
  return `kind: locality-plan\nrecord_note: ${JSON.stringify(disclaimer)}\ntitle: "The quote mark at the end of this title is missing\ncovers: l2\noutcomes:\n  - {id: Q1, title: Plan of area ${area.label}\n`
}

const filesBeside: [string, string][] = [
  ['README.txt', `${disclaimer}\nThe plan is in loip.yaml. Ask the community planning team before you change it.\n`],
  ['notes.docx', `${disclaimer}\nNot really a Word document: a few words in a file with its ending.\n`],
  ['measures.csv', 'measure,year,value\nInvented,2024,12\nInvented,2025,11\n'],
]
