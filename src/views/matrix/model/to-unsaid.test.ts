import { expect, it } from 'vitest'
import { findById } from '../../../model/find-by-id'
import { toGroupStances } from '../../../passages/group-stances'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toCellHistories } from '../../../stances/cells/cell-histories'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toUnsaid } from './to-unsaid'

it('what groups say is told of every actor that says nothing itself, and of no other', () => {
  const stages = toStages(toyDossier.index)
  const { known } = stages
  const cells = toCellHistories(known, true)
  const expected = cells.flatMap((cell) => {
    const { actor, commitment } = cell
    const column = findById(known.commitments, commitment)
    const words = toGroupStances(known, cell, column, 'en')
    return words === null ? [] : [[actor, commitment, words]]
  })
  const both = cells.filter(
    ({ statements, through }) => through.size > 0 && through.size < statements.length,
  )
  expect(both.length).toBeGreaterThan(0)
  const told = [...toUnsaid(stages, DEFAULT_SELECTION, 'en')].flatMap(([actor, row]) =>
    [...row].map(([commitment, words]) => [actor, commitment, words]),
  )
  expect(new Set(told.map(String))).toEqual(new Set(expected.map(String)))
})
