import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../../stages/select-known'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import type { KnownBy } from '../../../stages/cutoff'
import { toyDossier } from '../../../testing/toy-dossier'
import { toTimelineModel } from './timeline-model'
import { toKnownMoments, toUnknown } from './to-unknown'

const toy = toyDossier.index
const { moments } = toTimelineModel(toy, DEFAULT_SELECTION, 'en')
const at = (asOf: string | null, knownBy: KnownBy = 'said') => {
  const dossier = selectKnown(toy, { asOf, knownBy })
  const unknown = toUnknown(moments, dossier, { asOf })
  return { unknown, known: toKnownMoments(moments, unknown, dossier) }
}
const count = (known: typeof moments) =>
  (['marks', 'events', 'articles'] as const).map((of) =>
    known.reduce((total, moment) => total + moment[of].length, 0),
  )

describe('on a past day', () => {
  it.each([
    [null, [toy.statements.length, toy.events.length, toy.articles.length]],
    ['2025-06-10', [2, 0, 0]],
    ['2025-06-11', [8, 1, 0]],
    ['2025-06-12', [8, 1, 1]],
    ['2026-01-19', [15, 4, 1]],
    ['2026-01-20', [16, 4, 2]],
  ])('%s, so many statements, events and articles are known: %j', (asOf, numbers) => {
    expect(count(at(asOf).known)).toEqual(numbers)
  })

  it('by publication, none before their article', () => {
    expect(count(at('2025-06-11', 'published').known)).toEqual([0, 0, 0])
    expect(count(at('2025-06-12', 'published').known)).toEqual([9, 1, 1])
  })

  it('no empty date remains', () => {
    const { known, unknown } = at('2025-06-11')
    expect(known).toHaveLength(3)
    expect(unknown.size).toBeGreaterThan(0)
  })

  it('in the present, nothing is filtered or copied', () => {
    expect(at(null).known).toBe(moments)
  })
})
