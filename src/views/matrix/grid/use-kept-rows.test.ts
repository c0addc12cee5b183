import { expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toMatrixModel } from '../model/matrix-model'
import { keepRows } from './use-kept-rows'

const toShown = (asked: Partial<Selection>) =>
  toMatrixModel(toStages(toyDossier.index), { ...DEFAULT_SELECTION, ...asked }, 'en').sections

/** What is drawn after each of these selections in turn: `Kenya`, or `(Kenya)` if it is hidden. */
function draw(...asked: readonly Partial<Selection>[]): readonly string[] {
  let drawn: ReturnType<typeof keepRows> = []
  for (const each of asked) drawn = keepRows(drawn, toShown(each))
  return drawn.flatMap(({ heading, shown, rows }) => [
    shown.size === 0 ? `(${heading})` : heading,
    ...rows.map(({ actor }) => (shown.has(actor) ? actor : `(${actor})`)),
  ])
}

const all = draw({})

it('keeps what a filter takes away, in its place', () => {
  expect(all).toContain('KE')
  const isShown = (name: string | undefined) => name === 'KE'
  const heading = all.slice(0, all.indexOf('KE')).findLast((name) => name.length > 3)
  expect(draw({}, { country: ['KE'] })).toEqual(
    all.map((name) => (isShown(name) || name === heading ? name : `(${name})`)),
  )
  expect(draw({}, { country: ['KE'] }, {})).toEqual(all)
  expect(draw({}, { country: ['KE'] }, { country: ['AU'] }, {})).toEqual(all)
})

it('brings rows back with what was asked meanwhile', () => {
  const asked: Partial<Selection> = { voice: ['own'] }
  const before = keepRows([], toShown({}))
  const away = keepRows(before, toShown({ ...asked, country: ['KE'] }))
  const back = keepRows(away, toShown(asked))
  const toCells = (sections: ReturnType<typeof toShown>) =>
    sections.flatMap(({ rows }) => rows.map(({ actor, cells }) => [actor, cells] as const))
  expect(toCells(back)).toEqual(toCells(toShown(asked)))
  expect(toCells(back)).not.toEqual(toCells(before))
})

it('keeps nothing when rows come that were not drawn, or the order is another', () => {
  expect(draw({ country: ['KE'] }, { country: ['AU'] })).toEqual(draw({ country: ['AU'] }))
  expect(draw({ country: ['KE'] }, {})).toEqual(all)
  const byName = { sort: 'name' } as const
  expect(draw({}, { ...byName, country: ['KE', 'AU'] })).toEqual(
    draw({ ...byName, country: ['KE', 'AU'] }),
  )
})
