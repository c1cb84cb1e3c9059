// Who does what, and what each partner puts in: delivery.yaml, or inside the plan.
import { type Area, headOf, inPlace, type LocalOutcome, statementOf } from './area.ts'
import type { Fields } from './yaml.ts'

export function deliveryOf(area: Area): Fields {
  const { has, start, outcomes } = area
  return {
    ...headOf(area, 'delivery-plan'),
    id: 'delivery-2026',
    title: 'Delivery plan 2026-27',
    covers: `loip-${start}`,
    period: { from: 'April 2026', to: 'March 2027' },
    actions: outcomes.flatMap((outcome) =>
      actionsOf(area, outcome).map((action) => ({ ...action, outcomes: [outcome.id] })),
    ),
    contributions: has('contributions') ? contributionsOf(area) : undefined,
    statement:
      has('bare') || !has('contributions')
        ? undefined
        : statementOf(
            area,
            'The Board considers what is listed here appropriate for 2026-27, and asks nothing more where it says nil.',
            'item 6',
            '12 March 2026',
          ),
  }
}

const amounts = ['two full-time staff', 'no new money', 'volunteers', 'half a post', 'rooms and heating']

export function actionsOf(area: Area, { id, topic }: LocalOutcome): Fields[] {
  const { has, random, partners } = area
  const isLoose = has('loose-words')
  return topic.actions.map((title, index) => ({
    id: `A${id}${'abc'.charAt(index)}`,
    title: inPlace(area, title),
    lead: random.pick([...partners.slice(0, 4).map((partner) => partner.id), 'tsi']),
    start: index === 0 ? 'April 2026' : undefined,
    end: isLoose
      ? random.pick(['ongoing', '2027/28', 'by 2028', 'TBC'])
      : `${random.pick(['March', 'June', 'October'])} ${random.int(2027, 2028)}`,
    status: index === 0 ? random.pick(['on track', 'on track', 'delayed']) : undefined,
    resources: random.int(0, 1) === 0 ? `£${random.int(4, 90)},000` : random.pick(amounts),
    touches: has('touches') && index === 0 ? [topic.touches] : undefined,
  }))
}

const givenAs = [
  { kind: 'staff', amount: 'one adviser' },
  { kind: 'funds', amount: '£20,000' },
  { kind: 'other', amount: 'rooms and equipment' },
  { kind: 'staff', amount: 'half a post' },
] as const

/** An entry for every partner and outcome; nil where a partner decided to give nothing. */
export function contributionsOf(area: Area): Fields[] {
  const ids = area.outcomes.map(({ id }) => id)
  return area.partners.flatMap(({ id }, index) => {
    const given = ids.filter((_outcome, at) => id === 'council' || (at + index) % 3 === 0)
    const nil = ids.filter((outcome) => !given.includes(outcome))
    const purpose =
      index < 4 ? ['prevention', 'reducing inequalities', 'community capacity', 'community participation'] : undefined
    return [
      ...(given.length > 0 ? [{ partner: id, outcome: given, ...area.random.pick(givenAs), purpose }] : []),
      ...(nil.length > 0 ? [{ partner: id, outcome: nil, kind: 'nil' }] : []),
    ]
  })
}
