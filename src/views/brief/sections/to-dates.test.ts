import { describe, expect, it } from 'vitest'
import type { DateSpan, IsoDay } from '../../../model/dates'
import type { Dossier, Event } from '../../../model/dossier'
import { toyDossier } from '../../../testing/toy-dossier'
import { toDateRows } from './to-dates'

const dossier: Dossier = toyDossier.index

function someEvent(id: string, span: DateSpan): Event {
  const [event] = dossier.events
  if (event === undefined) throw new Error('The toy dossier has events.')
  return { ...event, id, span, name: { vi: id, en: id } }
}

const on = (day: IsoDay): DateSpan => ({ earliest: day, latest: day, precision: 'day' })
const since = (day: IsoDay): DateSpan => ({ earliest: day, latest: null, precision: 'open' })
const by = (day: IsoDay): DateSpan => ({ earliest: null, latest: day, precision: 'open' })

const basis = { vi: 'Theo ngày họp.', en: 'From the day of the meeting.' }

function texts(spans: readonly DateSpan[], language: 'en' | 'vi' = 'en'): readonly string[] {
  const events = spans.map((span, index) => someEvent(`event-${index}`, span))
  return toDateRows(dossier, [], events, {}, language).map(({ text }) => text)
}

describe('the gap between two dates', () => {
  it('is told where certainly nothing of the page lies within it', () => {
    expect(texts([on('2023-07-31'), on('2025-12-05')])).toEqual([
      '31 Jul 2023',
      'at least 28 months without a dated entry here',
      '5 Dec 2025',
    ])
    expect(texts([on('2025-06-11'), on('2026-01-18')], 'vi')[1]).toBe(
      'ít nhất 7 tháng không có mục nào ghi ngày ở đây',
    )
  })

  it('is not told where something that began earlier may have gone on', () => {
    const told = texts([since('2022-02-01'), on('2023-07-31'), on('2025-12-05')])
    expect(told).toHaveLength(3)
  })

  it('is not told where something that was later at the latest may lie within it', () => {
    const told = texts([on('2023-07-31'), on('2025-12-05'), by('2026-01-06')])
    expect(told).toHaveLength(3)
  })

  it('is not told where something of a longer period may lie within it', () => {
    const wide = { earliest: '2024-06-01', latest: '2025-12-06', precision: 'one-of' } as const
    expect(texts([on('2023-07-30'), on('2025-12-05'), wide])).toHaveLength(3)
  })

  it('is told where what is open lies on the other side of it', () => {
    const told = texts([by('2023-01-01'), on('2023-02-01'), on('2025-12-05'), since('2025-12-06')])
    expect(told.filter((text) => text.startsWith('at least'))).toHaveLength(1)
  })
})

describe('a date that the text does not give', () => {
  const day = on('2026-01-06')
  const given = { ...someEvent('given', day), basis: null }
  const inferred = { ...someEvent('inferred', day), basis }
  const marksOf = (events: readonly Event[]) =>
    toDateRows(dossier, [], events, {}, 'en').map((row) => [
      row.isInferred,
      ...row.events.map(({ text, aside }) => [text, aside]),
    ])

  it('is marked', () => {
    expect(marksOf([given])).toEqual([[false, ['given', null]]])
    expect(marksOf([inferred])).toEqual([[true, ['inferred', null]]])
  })

  it('is marked by itself beside one that the text does give', () => {
    expect(marksOf([given, inferred])).toEqual([
      [false, ['given', null], ['inferred', 'date inferred']],
    ])
  })

  it('is marked by itself for statements, too', () => {
    const firm = dossier.statements.filter(({ reading }) => reading === 'firm').slice(0, 1)
    const said = firm.map((each) => ({ ...each, saidSpan: day, basis }))
    const [row] = toDateRows(dossier, said, [given], {}, 'en')
    expect(row?.counted).toBe('1 statement in 1 sentence · date inferred')
  })
})
