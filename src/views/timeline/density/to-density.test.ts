import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toDomain, toExtent } from '../model/timeline-model'
import { selectInSight, toDensity } from './to-density'

const { index: dossier } = toyDossier

function toNumbers(selection: Partial<Selection> = {}, of: Dossier = dossier) {
  const asked = { ...DEFAULT_SELECTION, ...selection }
  const domain = toDomain(toExtent(of), asked.zoom)
  const density = toDensity(of, { question: asked, domain, pointed: asked, language: 'en' })
  return { ...density, statements: selectInSight(of, asked, domain) }
}

const said = (earliest: string | null, latest: string | null): Statement['saidSpan'] => ({
  earliest,
  latest,
  precision: earliest === latest ? 'day' : 'one-of',
})
const onDays = (...spans: readonly Statement['saidSpan'][]): Dossier => ({
  ...dossier,
  events: [],
  articles: [],
  statements: spans.flatMap((saidSpan, place) =>
    dossier.statements.slice(place, place + 1).map((each) => ({ ...each, saidSpan })),
  ),
})

describe('numbers', () => {
  it('are counted once for a filter that is taken back', () => {
    const count = (stance: readonly string[]) => {
      const question = { ...DEFAULT_SELECTION, stance }
      return toDensity(dossier, { question, domain: toExtent(dossier), language: 'en' })
    }
    const whole = count([])
    expect(count(['opposes'])).not.toEqual(whole)
    expect(count([])).toBe(whole)
  })

  it.each([
    {},
    { lanes: 'instrument' as const },
    { zoom: { from: '2026-01-01', to: '2026-01-31' } },
    { stance: ['opposes'] },
  ])('leave no statement in sight out: %o', (selection) => {
    const { rows, statements } = toNumbers(selection)
    expect(statements.length).toBeGreaterThan(0)
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(statements.length)
    for (const { heaps, total } of rows) {
      expect(heaps.reduce((sum, heap) => sum + (heap?.total ?? 0), 0)).toBe(total)
      for (const heap of heaps) {
        const byHue = Object.values(heap?.hues ?? {}).reduce((sum, count) => sum + count, 0)
        const byStance = heap?.stances.reduce((sum, { count }) => sum + count, 0) ?? 0
        expect([byHue, byStance]).toEqual([heap?.total ?? 0, heap?.total ?? 0])
      }
    }
  })

  it('count a joint statement in the lane of each country, and once in its row', () => {
    const joint = dossier.statements.filter(({ actors }) => actors.length > 1).slice(0, 1)
    const { rows } = toNumbers({ lanes: 'country' }, { ...dossier, statements: joint })
    const row = rows.find(({ total }) => total > 0)
    expect(row?.total).toBe(1)
    expect(row?.heaps.map((heap) => heap?.total)).toEqual(joint[0]?.actors.map(() => 1))
  })

  it('count a date in a row only if the row certainly holds it', () => {
    const { rows } = toNumbers(
      {},
      onDays(
        said('2025-03-01', '2025-03-01'),
        said('2025-03-02', '2025-03-03'),
        said(null, '2025-03-04'),
        said('2025-03-05', '2025-03-05'),
      ),
    )
    expect(rows.map(({ name, total }) => `${name}: ${total}`)).toEqual([
      '1 Mar 2025: 1',
      '2 Mar 2025: 0',
      '3 Mar 2025: 0',
      '4 Mar 2025: 0',
      '5 Mar 2025: 1',
      'null: 2',
    ])
  })

  it('say how many of them are pointed at', () => {
    const [statement] = dossier.statements
    const { rows } = toNumbers({ at: statement?.id ?? null })
    const pointed = rows.flatMap(({ heaps }) => heaps.map((heap) => heap?.pointed ?? 0))
    expect(pointed.filter((count) => count > 0)).toEqual([1])
  })
})
