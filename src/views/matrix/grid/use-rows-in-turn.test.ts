import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toMatrixModel } from '../model/matrix-model'
import type { KeptSection } from './use-kept-rows'
import { toFirstRows } from './use-rows-in-turn'

const [section] = toMatrixModel(toStages(toyDossier.index), DEFAULT_SELECTION, 'en').sections
const [row] = section?.rows ?? []

/** A section of these rows, of which those are shown. */
function draw(rows: readonly string[], shown = rows, id: KeptSection['id'] = 'all'): KeptSection {
  if (section === undefined || row === undefined) throw new Error('The toy dossier has rows')
  return { ...section, id, rows: rows.map((actor) => ({ ...row, actor })), shown: new Set(shown) }
}

const name = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => `row-${from + place}`)
const all = name(0, 50)
const toDrawn = (sections: readonly KeptSection[]) =>
  sections.map(({ rows }) => rows.map(({ actor }) => actor))
const toSeen = (sections: readonly KeptSection[]) => sections.map(({ shown }) => [...shown])

describe('rows that come at a press', () => {
  it('are the first, as many as a window shows; hidden ones stay in their place', () => {
    const turn = toFirstRows([draw(all, ['row-7'])], [draw(all)], null)
    expect(toSeen(turn)).toEqual([name(0, 25)])
    expect(toDrawn(turn)).toEqual([all])
  })

  it('are counted over all sections', () => {
    const toBoth = (shown: readonly string[], further: readonly string[]) => [
      draw(name(0, 20), shown),
      draw(name(20, 50), further, 'member'),
    ]
    const turn = toFirstRows(toBoth(['row-1'], []), toBoth(name(0, 20), name(20, 50)), null)
    expect(toSeen(turn)).toEqual([name(0, 20), name(20, 25)])
  })

  it('keep what was in sight, and have the row that a link leads to', () => {
    const turn = toFirstRows([draw(all, ['row-30', 'row-31'])], [draw(all)], 'row-40')
    expect(toSeen(turn)).toEqual([[...name(0, 24), 'row-30', 'row-31', 'row-40']])
  })

  it('hide at once what a filter takes away', () => {
    const turn = toFirstRows([draw(all)], [draw(all, ['row-30'])], null)
    expect(toSeen(turn)).toEqual([['row-30']])
  })

  it('are not even drawn before their turn if they never were', () => {
    const turn = toFirstRows([draw(['row-30'])], [draw(all)], null)
    expect(toDrawn(turn)).toEqual([[...name(0, 24), 'row-30']])
  })
})
