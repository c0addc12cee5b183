import { expect, it } from 'vitest'
import type { CellRef } from '../../../selection/selection'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toMatrixModel } from './matrix-model'
import { toPointedCell } from './to-pointed-cell'

const dossier = toyDossier.index

function pointed(
  asked: { at?: string; cell?: CellRef; ofEvent?: readonly string[] },
  filters: Partial<Selection> = {},
): CellRef | null {
  const question = { ...DEFAULT_SELECTION, ...filters }
  const { sections, roster } = toMatrixModel(toStages(dossier), question, 'en')
  const rows = [...sections.flatMap((section) => section.rows), ...roster.rows]
  const { at = null, cell = null, ofEvent = [] } = asked
  return toPointedCell(rows, { at, cell, ofEvent: new Set(ofEvent) })
}

it('is nothing while nothing is chosen', () => {
  expect(pointed({})).toBeNull()
})

it('is the open cell, even an empty one, before that of a statement', () => {
  const cell = { actor: 'KE', commitment: 'whale-census' }
  expect(pointed({ cell, at: 'japan-declines-ban' })).toEqual(cell)
})

it('is the topmost of a statement by several, as the rows are sorted', () => {
  const at = 'kenya-chile-propose-vote'
  expect(pointed({ at })).toEqual({ actor: 'KE', commitment: 'ocean-treaty' })
  expect(pointed({ at }, { sort: 'name' })).toEqual({ actor: 'CL', commitment: 'ocean-treaty' })
})

it('is that of the newest statement of an event', () => {
  const ofEvent = ['brazil-leads-reserve', 'japan-declines-ban']
  const [older, newer] = ofEvent.map((id) => dossier.statements.find((each) => each.id === id))
  expect((older?.saidSpan.latest ?? '') < (newer?.saidSpan.latest ?? '')).toBe(true)
  expect(pointed({ ofEvent })).toEqual({ actor: 'JP', commitment: 'fishing-ban' })
})

it('is nothing where the filters leave the statement out', () => {
  expect(pointed({ at: 'japan-declines-ban' }, { stance: ['leads'] })).toBeNull()
})
