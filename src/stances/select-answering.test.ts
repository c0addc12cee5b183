import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { selectAnswering } from './select-answering'
import { selectChanges } from './select-changes'
import { DEFAULT_SELECTION } from '../selection/selection'

const { index } = toyDossier
const stages = toStages(index)
const answer = (link: string) => selectAnswering(stages, { link }).map(({ id }) => id)
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id)

describe('a question is answered by', () => {
  it('the statements that pass the filters of its link, in whatever view', () => {
    const ofJapan = index.statements.filter(({ actors }) => actors.includes('JP'))
    expect(ofJapan.length).toBeGreaterThan(0)
    expect(answer('/?country=JP')).toEqual(ids(ofJapan))
    expect(answer('/matrix?country=JP')).toEqual(ids(ofJapan))
  })

  it('those that wait for a condition, if it leads to the conditions', () => {
    const waiting = index.statements.filter(({ conditions }) => conditions.length > 0)
    expect(waiting.length).toBeGreaterThan(0)
    expect(answer('/conditions')).toEqual(ids(waiting))
  })

  it('the later side of each change, if it leads to the changes', () => {
    const selection = { ...DEFAULT_SELECTION, view: 'changes', since: '2025-12-31' } as const
    const later = new Set(selectChanges(stages, selection).shown.map(({ after }) => after))
    expect(later.size).toBeGreaterThan(0)
    expect(answer('/changes?since=2025-12-31').toSorted()).toEqual(ids([...later]).toSorted())
  })

  it.each(['/', '/method', '/actors/JP', '/?q=reef', '/?country=JP&asOf=2025-12-31'])(
    'nothing where that is no list of statements, or depends on a day or on words: %s',
    (link) => {
      expect(answer(link)).toEqual([])
    },
  )
})
