import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toCellHistories } from './cell-histories'
import { selectCounted, toRowFilter } from './row-statements'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'

const { index } = toyDossier

function find(actor: string, commitment: string) {
  const cell = toCellHistories(index, true).find(
    (each) => each.actor === actor && each.commitment === commitment,
  )
  if (cell === undefined) throw new Error(`Nothing is said of ${actor} on ${commitment}`)
  return cell
}

describe('what counts in a cell', () => {
  it.each([
    ['JP', 'reef-fund', ['alliance-commits-fund']],
    ['KE', 'ocean-treaty', ['kenya-chile-propose-vote']],
    ['reef-alliance', 'reef-fund', ['alliance-commits-fund']],
  ])('of %s on %s is %o', (actor, commitment, ids) => {
    expect(selectCounted(find(actor, commitment)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a filter on a row', () => {
  it.each<[string, string, Partial<Selection>, boolean]>([
    ['reef-alliance', 'reef-fund', { voice: ['own'] }, true],
    ['JP', 'reef-fund', {}, true],
    ['JP', 'reef-fund', { stance: ['commits'] }, true],
    ['JP', 'reef-fund', { voice: ['own'] }, false],
    ['JP', 'reef-fund', { voice: ['own', 'reported'] }, false],
    ['JP', 'reef-fund', { stance: ['declines'] }, false],
    ['JP', 'fishing-ban', { voice: ['own'], stance: ['declines'] }, true],
  ])('of %s on %s, with %o: passes %s', (actor, commitment, asked, expected) => {
    const passes = toRowFilter(toStages(index), {
      ...DEFAULT_SELECTION,
      inherit: true,
      ...asked,
    })
    const { statements, through } = find(actor, commitment)
    expect(statements.some((each) => passes(each, through.get(each)))).toBe(expected)
  })
})
