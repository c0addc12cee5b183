import { expect, it } from 'vitest'
import { toInheritance } from '../../../model/inheritance'
import { serializeCell } from '../../../selection/cell-text'
import type { CellRef } from '../../../selection/selection'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toMatrixModel } from './matrix-model'
import { toCellEmphasis } from './to-cell-emphasis'

const dossier = toyDossier.index

function emphasised(asked: {
  at?: string
  cell?: CellRef
  statement?: string
  hovered?: CellRef
  ofEvent?: readonly string[]
  inherit?: boolean
}): readonly string[] {
  const inherit = asked.inherit ?? false
  const { sections, roster } = toMatrixModel(
    toStages(dossier),
    { ...DEFAULT_SELECTION, inherit },
    'en',
  )
  const rows = [...sections.flatMap((section) => section.rows), ...roster.rows]
  const emphasis = toCellEmphasis(
    rows,
    { at: asked.at ?? null, cell: asked.cell ?? null, ofEvent: new Set(asked.ofEvent) },
    { statement: asked.statement ?? null, cell: asked.hovered ?? null },
    inherit ? toInheritance(dossier.actors) : null,
  )
  return [...emphasis]
    .flatMap(([actor, row]) =>
      [...row].map(([id, kind]) => `${serializeCell({ actor, commitment: id })} ${kind}`),
    )
    .toSorted()
}

it('marks the cells of what was said in the time of the chosen event', () => {
  expect(emphasised({ ofEvent: ['kenya-chile-propose-vote'] })).toEqual([
    'CL.ocean-treaty related',
    'KE.ocean-treaty related',
  ])
})

const kenyaTreaty = { actor: 'KE', commitment: 'ocean-treaty' }

it('marks the cells of every actor of the selected statement', () => {
  expect(emphasised({ at: 'kenya-chile-propose-vote' })).toEqual([
    'CL.ocean-treaty selected',
    'KE.ocean-treaty selected',
  ])
})

it('marks the open cell, and other cells with the same statements', () => {
  expect(emphasised({ cell: kenyaTreaty })).toEqual([
    'CL.ocean-treaty related',
    'KE.ocean-treaty selected',
  ])
})

it('marks an open or hovered cell even if it is empty', () => {
  const cell = { actor: 'NZ', commitment: 'reef-fund' }
  expect(emphasised({ cell })).toEqual(['NZ.reef-fund selected'])
  expect(emphasised({ hovered: cell })).toEqual(['NZ.reef-fund hovered'])
})

it('marks what is hovered in another view, but less than what is open', () => {
  const asked = { statement: 'kenya-chile-propose-vote', cell: kenyaTreaty }
  expect(emphasised(asked)).toEqual(['CL.ocean-treaty hovered', 'KE.ocean-treaty selected'])
})

it('marks a cell like its strongest statement, whatever their order', () => {
  const asked = { at: 'australia-supports-ban', statement: 'brazil-says-australia-opposes-ban' }
  expect(emphasised(asked)).toEqual(['AU.fishing-ban selected'])
})

it('does not mark rows that only inherit', () => {
  expect(emphasised({ at: 'alliance-commits-fund', inherit: true })).toEqual([
    'reef-alliance.reef-fund selected',
  ])
})
