import { expect, it } from 'vitest'
import type { DateSpan } from '../../model/dates'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toOpenEventModel } from './open-event-model'

const dossier = toyDossier.index
const said = (
  event: string,
  {
    asOf = null,
    stages = toStages(dossier, { asOf }),
  }: {
    asOf?: string | null
    stages?: ReturnType<typeof toStages>
  } = {},
) => toOpenEventModel(stages, { event, asOf }, 'en')?.said

it('of each statement, says whose words it is in, and when it was said', () => {
  const summit = said('lisbon-summit')
  expect(summit?.title).toBe('Said then')
  expect(summit?.notes).toEqual([])
  expect(summit?.items.map(({ name, source }) => [name, source])).toEqual([
    ['Japan, fishing ban: declines', 'Ken Mori, Minister, own words · 10–11 Jun 2025'],
    ['Brazil, marine reserve: leads', 'Ana Prado, President, own words · 10 Jun 2025'],
    ['Australia, fishing ban: opposes', 'reported by Ana Prado, President · 10 Jun 2025'],
  ])
})

it('does not say "then" of an event whose own days are not known', () => {
  expect(said('japan-wavers')).toMatchObject({
    title: 'Said in the same span of days',
    items: [{ id: 'brazil-says-japan-wavers', source: 'reported by others · Nov 2025' }],
    notes: ['Which of those days were the event’s own is not known.'],
  })
})

it('of what may be older, tells nothing but that nothing certain is known on the day shown', () => {
  const saidSpan: DateSpan = { earliest: null, latest: '2025-11-30', precision: 'open' }
  const statements = dossier.statements.map((each) =>
    each.id === 'brazil-says-japan-wavers' ? { ...each, saidSpan } : each,
  )
  const asOf = '2025-12-31'
  const stages = toStages({ ...dossier, statements }, { asOf })
  expect(said('japan-wavers', { asOf, stages })).toMatchObject({
    items: [],
    notes: [
      'As known on 31 Dec 2025, nothing said by or of those involved is certain to be from these dates.',
    ],
  })
})

it('claims no absence where the search leaves statements out', () => {
  expect(said('lisbon-summit', { stages: toStages(dossier, {}, new Set()) })).toMatchObject({
    items: [],
    notes: ['3 statements do not have the words looked for.'],
  })
})
