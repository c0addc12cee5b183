import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import { findById } from '../model/find-by-id'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { selectNamedChanges } from './select-named-changes'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'

const toy = toyDossier.index

describe('what an article itself calls a change', () => {
  const meeting = {
    ...findById(toy.events, 'lisbon-summit'),
    changeWords: 'bắt đầu',
  }
  const withEvent: Dossier = {
    ...toy,
    events: toy.events.map((event) => (event.id === meeting.id ? meeting : event)),
  }
  const ids = (asked: Partial<Selection>, matches: ReadonlySet<string> | null = null) =>
    selectNamedChanges(toStages(withEvent, asked, matches), {
      ...DEFAULT_SELECTION,
      ...asked,
    }).map((each) => (each.kind === 'event' ? each.event.id : each.statement.id))
  const [summit, ships] = ['lisbon-summit', 'two-states-ready-with-ships']

  it.each<[Partial<Selection>, readonly string[]]>([
    [{}, [ships, summit]],
    [{ country: ['JP'] }, [summit]],
    [{ country: ['two-unnamed-states'] }, [ships]],
    [{ article: ['whale-pledge'] }, []],
    [{ article: ['reef-summit'] }, [ships, summit]],
    [{ time: { from: '2026-01-01', to: null } }, []],
    [{ commitment: ['patrol-ships'] }, [ships]],
    [{ stance: ['leads'] }, []],
    [{ asOf: '2025-06-10' }, []],
  ])('asked for %o', (asked, expected) => {
    expect(ids(asked)).toEqual(expected)
  })

  it('is a statement that matches the search, but no event', () => {
    expect(ids({ q: 'tàu' }, new Set([ships]))).toEqual([ships])
  })
})
