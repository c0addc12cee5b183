import { describe, expect, it } from 'vitest'
import type { Removed } from '../../model/dossier'
import { selectKnown } from '../../stages/select-known'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection, serializeSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { findRemoved, toSuccessors } from './removed-model'

const dossier = toyDossier.index
const vocabulary = toSelectionVocabulary(dossier)
const [removed] = dossier.removed
if (removed === undefined) throw new Error('The toy dossier has removed nothing.')
const ID = removed.id

describe('a link to a removed id', () => {
  it.each([
    ['a statement', '/', `?at=${ID}`, [ID]],
    ['a condition', '/', `?condition=others-join~${ID}`, [ID]],
    ['a side of a cell', '/', `?cell=JP.${ID}`, [ID]],
    ['a page', `/events/${ID}`, '', [ID]],
    ['twice', '/', `?at=${ID}&condition=${ID}`, [ID, ID]],
    ['an id that never was', '/', '?at=never-was', []],
    ['a part that is not read as an id', '/', `?${ID}=1`, []],
  ])('%s', (_, pathname, search, expected) => {
    const { dropped } = parseSelection({ pathname, search }, vocabulary)
    expect(dropped.length).toBeGreaterThan(0)
    expect([...findRemoved(dropped, dossier.removed).values()].map(({ id }) => id)).toEqual(
      expected,
    )
  })
})

describe('the successors of a removed id', () => {
  const toSuccessorLinks = (asOf: string | null, language: 'en' | 'vi' = 'en') => {
    const selection = { ...DEFAULT_SELECTION, country: ['BR'], asOf }
    const known = selectKnown(dossier, { asOf, knownBy: 'said' })
    return toSuccessors(toStages(known).known, removed, selection, language).map(({ name, to }) => [
      name,
      serializeSelection(to).pathname,
      to.at,
    ])
  }

  it('are a passage in its article, and an event', () => {
    expect(toSuccessorLinks(null)).toEqual([
      [
        'Japan, fishing ban: undecided (open reading)',
        '/articles/whale-pledge',
        'brazil-says-japan-wavers',
      ],
      ['Japan reconsiders', '/events/japan-wavers', null],
    ])
    expect(toSuccessorLinks(null, 'vi')[0]?.[0]).toBe(
      'Nhật Bản, lệnh cấm đánh bắt: chưa quyết (còn cách đọc khác)',
    )
  })

  it('are what has the new id, whatever its kind', () => {
    const renamed = (kind: Removed['kind'], renamedTo: string, asOf: string | null = null) => {
      const entry = { ...removed, kind, renamedTo, reason: null, statements: [], events: [] }
      const known = selectKnown(dossier, { asOf, knownBy: 'said' })
      const selection = { ...DEFAULT_SELECTION, country: ['BR'], asOf, embed: true }
      return toSuccessors(toStages(known).known, entry, selection, 'en').map(({ name, to }) => {
        const { pathname, search } = serializeSelection(to)
        return [name, pathname + search]
      })
    }
    expect(renamed('conditions', 'others-join')).toEqual([
      ['Others join', '/matrix?condition=others-join&embed=1'],
    ])
    expect(renamed('actors', 'KE')).toEqual([['Kenya', '/actors/KE?embed=1']])
    expect(renamed('disputes', 'size-of-the-fund')).toEqual([
      ['How large is the fund?', '/disputes/size-of-the-fund?embed=1'],
    ])
    expect(renamed('statements', 'japan-declines-ban', '2001-01-01')).toEqual([])
  })

  it('are none on a day before they were known', () => {
    expect(toSuccessorLinks('2025-06-30')).toEqual([])
  })
})
