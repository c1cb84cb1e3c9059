import { faultsAndShown } from '../../checks/evidence/shows-or.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { isYes } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { isPartialRecord } from '../../model/record.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { BodyData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const howToSay =
  'Ask each community body whose experience it brings, and say what changed because it took part. “Nothing yet” is an answer.'

export default defineRule({
  id: 'gp-lived-experience',
  cites: ['gp-lived-experience'],
  on: 'partnership',
  title: 'Each community body that takes part says whose experience it brings, and what changed',
  why: `A list of bodies shows who was in the room. Whose life they know from the inside, and what is different because they came,
        shows what it was for. “Nothing yet” is an answer.`,
  fix: {
    says: howToSay,
    write: `
      whose_experience: <whose experience it brings>
      what_changed: <what changed>`,
  },
  leaves: 'Whether the people whose experience it is would say the same is for them to judge.',
  pass: `
kind: participation
bodies:
  - {name: Shore Voices, whose_experience: older people who live alone, what_changed: The late bus was kept.}
`,
  fail: `
kind: participation
bodies:
  - {name: Shore Voices, whose_experience: older people who live alone, what_changed: The late bus was kept.}
  - {name: Strath Young Carers, whose_experience: children who care for somebody}
#          ^^^^^^^^^^^^^^^^^^^ advice: The participation file does not say what changed because of “Strath Young Carers”.
`,
  applies: ({ participation }) =>
    participation.some((document) => takingPart(document).length > 0) ||
    unknown({
      says: 'No community body that takes part is listed in these files. List those that do in a participation file.',
      write: 'kind: participation\nbodies:\n  - name: <name of a community body>',
      in: 'participation',
    }),
  check({ participation, profile }) {
    const bodies = participation.flatMap(takingPart)
    const whole = bodies.filter(
      (body) => isNamed(body.name) && hasDescription(body.whose_experience) && hasContent(body.what_changed),
    )
    return faultsAndShown(
      participation.flatMap((document) => unsaidIn(document, isPartialRecord(document, profile)) ?? []),
      whole.flatMap((body) => [at(body, 'whose_experience'), at(body, 'what_changed')]),
      'No community body in these files is named with both whose experience it brings and what changed.',
    )
  },
})

function unsaidIn(document: Holder, isPartial: boolean): Fault | undefined {
  const bodies = takingPart(document)
  const unheard = bodies.filter(({ whose_experience: whose }) => !hasContent(whose))
  const unchanged = bodies.filter(({ what_changed: what }) => !hasContent(what))
  const [first, ...others] = new Set([...unheard, ...unchanged])
  if (first === undefined) return undefined
  const name = isPartial ? 'The record of participation' : 'The participation file'
  return {
    at: others.length === 0 ? at(first, 'name') : at(document, 'bodies'),
    says: `${name} does not say ${what(unheard, unchanged)}.`,
    lacks: 'content',
    fix: {
      says: howToSay,
      write: [
        ...(unheard.includes(first) ? ['whose_experience: <whose experience it brings>'] : []),
        ...(unchanged.includes(first) ? ['what_changed: <what changed>'] : []),
      ].join('\n'),
    },
    into: first,
    ...(isPartial ? { inPartial: true } : {}),
  }
}

type Holder = { readonly bodies?: readonly BodyData[] }

function takingPart({ bodies }: Holder): BodyData[] {
  return listOf(bodies).filter(({ name, wants_to_participate: wants }) => name !== undefined && isYes(wants) !== false)
}

function what(unheard: readonly BodyData[], unchanged: readonly BodyData[]): string {
  const names = (bodies: readonly BodyData[]) => joinAtMost(bodies.map(({ name }) => quote(name)))
  const brings = `whose experience ${names(unheard)} ${unheard.length > 1 ? 'bring' : 'brings'}`
  if (unchanged.length === 0) return brings
  if (unheard.length === 0) return `what changed because of ${names(unchanged)}`
  const isSame = unheard.length === unchanged.length && unheard.every((body) => unchanged.includes(body))
  const because = isSame ? (unheard.length > 1 ? 'them' : 'it') : names(unchanged)
  return `${brings}, or what changed because of ${because}`
}
