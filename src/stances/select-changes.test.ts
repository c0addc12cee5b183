import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { serializeCell } from '../selection/cell-text'
import { selectChanges } from './select-changes'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'

const toy = toyDossier.index
type Asked = readonly [asked?: Partial<Selection>, matches?: readonly string[]]

const changes = (...[asked = {}, matches]: Asked) =>
  selectChanges(toStages(toy, asked, matches === undefined ? null : new Set(matches)), {
    ...DEFAULT_SELECTION,
    ...asked,
  })

describe('changes under a selection', () => {
  const since = '2025-06-30'
  const kinds = (...asked: Asked) =>
    changes(...asked).shown.map(({ cell, kind }) => `${serializeCell(cell)} ${kind}`)

  it('are those whose later statement passes; filters don’t alter their kind', () => {
    expect(kinds({ since, stance: ['supports'] })).toEqual(['AU.fishing-ban mixed'])
    expect(kinds({ since, country: ['JP'] })).toEqual([
      'JP.fishing-ban reversed',
      'JP.fishing-ban open',
    ])
    // Compared with the first article too, which the filter hides; else it would have appeared.
    expect(kinds({ since, article: ['whale-pledge'], country: ['AU'] })).toEqual([
      'AU.fishing-ban mixed',
    ])
    expect(kinds({ since, reading: ['open'] })).toEqual(['JP.fishing-ban open'])
  })

  it('are those whose later statement matches the search, which does not alter their kind either', () => {
    expect(kinds({ since }, ['japan-joins-ban-with-others'])).toEqual(['JP.fishing-ban reversed'])
    expect(changes({ since }, ['japan-joins-ban-with-others']).leftOut).toBe(6)
  })

  it('of a joint statement are those of the actors asked for', () => {
    expect(kinds({ since, country: ['KE'] })).toEqual(['KE.ocean-treaty appeared'])
    expect(changes({ since, country: ['KE'] }).leftOut).toBe(6)
  })

  it.each([
    [{}, '2025-11-29'],
    [{ knownBy: 'published' }, '2026-01-19'],
    [{ asOf: '2025-06-30' }, '2025-06-09'],
    [{ since: '2025-01-01' }, '2025-01-01'],
    // A search does not affect the choice of the day.
    [{ q: 'Chile' }, '2025-11-29'],
  ] as const)('start, asked for %o, from the end of %s', (asked, day) => {
    expect(changes(asked, ['chile-may-send-ships']).since).toBe(day)
  })

  it('by publication are undated where the statement was said before the day', () => {
    const asked = { knownBy: 'published', since: '2026-01-19' } as const
    const ofBrazil = changes(asked).shown.filter(({ cell }) => cell.actor === 'BR')
    expect(ofBrazil.map(({ kind }) => kind)).toEqual(['undated'])
  })
})
