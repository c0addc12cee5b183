import { describe, expect, it } from 'vitest'
import type { IsoDay } from '../../../model/dates'
import type { Dossier, Statement } from '../../../model/dossier'
import type { Language } from '../../../model/vocabulary'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toBrief } from '../to-brief'

const { index } = toyDossier

/** The toy dossier, with a stance of the Alliance on the fishing ban, taken on a day. */
function withAlliance(day: IsoDay, changes: Partial<Statement> = {}): Dossier {
  const alliance = index.statements.flatMap((each): readonly Statement[] =>
    each.id === 'alliance-commits-fund'
      ? [
          {
            ...each,
            id: 'alliance-joins-ban',
            commitment: 'fishing-ban',
            saidSpan: { earliest: day, latest: day, precision: 'day' },
            ...changes,
          },
        ]
      : [],
  )
  return { ...index, statements: [...index.statements, ...alliance] }
}

function detailsOf(
  dossier: Dossier,
  page: 'actors' | 'commitments',
  id: string,
  row: string,
  language: Language = 'en',
): string | undefined {
  const sections = toBrief(toStages(dossier), page, id, language)?.sections ?? []
  return sections
    .flatMap((section) => (section.kind === 'stances' ? section.groups : []))
    .flatMap(({ rows }) => rows)
    .find(({ name }) => name === row)?.details
}

describe('a stance older than one of somebody who may speak for the actor', () => {
  const later = withAlliance('2026-02-01')

  it('points at it, on the page of the actor and on that of the commitment', () => {
    const words = 'a later stance is told of Alliance (which others count it with)'
    expect(detailsOf(later, 'actors', 'JP', 'Fishing ban')).toContain(words)
    expect(detailsOf(later, 'commitments', 'fishing-ban', 'Japan')).toContain(words)
    expect(detailsOf(later, 'actors', 'JP', 'Lệnh cấm đánh bắt', 'vi')).toContain(
      'về sau có lập trường của Liên minh',
    )
  })

  it('names a group that has an article as a sentence does', () => {
    const actors = index.actors.map((each) =>
      each.id === 'reef-alliance' && each.kind === 'collective'
        ? { ...each, short: { en: 'The parties', vi: 'Các bên' } }
        : each,
    )
    const renamed = { ...later, actors }
    expect(detailsOf(renamed, 'actors', 'JP', 'Fishing ban')).toContain('told of the parties (')
    expect(detailsOf(renamed, 'actors', 'JP', 'Lệnh cấm đánh bắt', 'vi')).toContain(
      'về sau có lập trường của các bên',
    )
  })

  it('stays what it is', () => {
    const before = detailsOf(index, 'actors', 'JP', 'Fishing ban') ?? 'none'
    expect(detailsOf(later, 'actors', 'JP', 'Fishing ban')).toMatch(before)
  })

  it('points at none that may be of the same day, or that can be read otherwise', () => {
    for (const dossier of [
      withAlliance('2026-01-18'),
      withAlliance('2026-02-01', { reading: 'open', otherwise: 'none' }),
    ]) {
      expect(detailsOf(dossier, 'actors', 'JP', 'Fishing ban')).not.toContain('later stance')
    }
  })

  it('points at none of those who don’t speak for it', () => {
    expect(detailsOf(later, 'actors', 'AU', 'Fishing ban')).not.toContain('later stance')
  })
})

describe('on a commitment with several documents', () => {
  const onTreaty = (instrument: string) =>
    withAlliance('2026-02-01', { commitment: 'ocean-treaty', instrument })
  const treatyOf = (instrument: string, said: string): Dossier => {
    const dossier = onTreaty(instrument)
    const statements = dossier.statements.map((each) =>
      each.id === 'kenya-chile-propose-vote' ? { ...each, actors: ['JP'], instrument: said } : each,
    )
    return { ...dossier, statements }
  }
  const details = (instrument: string, said: string) =>
    detailsOf(treatyOf(instrument, said), 'actors', 'JP', 'Ocean treaty')

  it('only the same document counts, and no unnamed one', () => {
    expect(details('lisbon-declaration', 'lisbon-declaration')).toContain('later stance')
    expect(details('lisbon-declaration', 'brazil-memo')).not.toContain('later stance')
    expect(details('unnamed', 'unnamed')).not.toContain('later stance')
  })
})
