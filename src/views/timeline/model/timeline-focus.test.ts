import { expect, it } from 'vitest'
import { toInheritance } from '../../../model/inheritance'
import { DEFAULT_SELECTION, toIdList, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toFocus } from './timeline-focus'
import { toTimelineModel } from './timeline-model'

const dossier = toyDossier.index

function keys(asked: Partial<Selection>): readonly string[] | undefined {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  const { moments } = toTimelineModel(dossier, selection, 'en')
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  return toFocus(moments, selection, inheritance)?.keys
}

const cell = { actor: 'JP', commitment: 'fishing-ban' }
const idsOf = (accepts: (statement: (typeof dossier.statements)[number]) => boolean) =>
  dossier.statements.filter(accepts).map(({ id }) => id)
const statementsOf = (asked: Partial<Selection>) =>
  toIdList(keys(asked)?.map((key) => key.replace(/@.*/, '')) ?? [])

it('is nothing while nothing is chosen, whatever the other filters', () => {
  expect(keys({})).toBeUndefined()
  expect(keys({ country: ['JP'] })).toBeUndefined()
})

it('is the statement, in each of its lanes', () => {
  expect(statementsOf({ cell, at: 'kenya-chile-propose-vote' })).toEqual([
    'kenya-chile-propose-vote',
  ])
  expect(keys({ at: 'kenya-chile-propose-vote', lanes: 'country' })).toHaveLength(2)
})

it('is the event', () => {
  expect(keys({ event: 'lisbon-summit' })).toEqual(['event lisbon-summit'])
})

it('is every mark of the cell, the newest last', () => {
  const own = idsOf(
    ({ actors, commitment }) => actors.includes('JP') && commitment === 'fishing-ban',
  )
  expect(own.length).toBeGreaterThan(1)
  expect(statementsOf({ cell })).toEqual(own.toSorted())
  const spans = keys({ cell })?.map(
    (key) => dossier.statements.find(({ id }) => key.startsWith(`${id}@`))?.saidSpan.latest ?? '',
  )
  expect(spans).toEqual(spans?.toSorted())
})

it('is what a member inherits, if that is shown', () => {
  const member = { actor: 'JP', commitment: 'reef-fund' }
  const before = statementsOf({ cell: member })
  expect(statementsOf({ cell: member, inherit: true }).length).toBeGreaterThan(before.length)
})

it('is what is about the chosen documents', () => {
  const about = idsOf(({ instrument }) => instrument === 'lisbon-declaration')
  expect(about.length).toBeGreaterThan(0)
  expect(statementsOf({ instrument: ['lisbon-declaration'] })).toEqual(about.toSorted())
})

it('is nothing in sight where the filters leave the cell out, but not another place', () => {
  expect(keys({ cell, stance: ['leads'] })).toEqual([])
})
