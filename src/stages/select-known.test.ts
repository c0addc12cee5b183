import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { toKnownDays } from './known-days'
import { selectKnown } from './select-known'
import { selectKnownIndex } from './select-known-index'
import { KNOWN_BY } from './cutoff'

const toy = toyDossier.index
const said = (asOf: string) =>
  selectKnown(toy, { asOf, knownBy: 'said' }).statements.map(({ id }) => id)
const published = (asOf: string) =>
  selectKnown(toy, { asOf, knownBy: 'published' }).statements.map(({ id }) => id)

describe('the statements known on a day', () => {
  it('are all of them without a day: the same dossier', () => {
    expect(selectKnown(toy, { asOf: null, knownBy: 'published' })).toBe(toy)
    expect(selectKnownIndex(toy, { asOf: null, knownBy: 'said' })).toBe(toy)
  })

  it.each([
    ['the day before the first statement', '2025-06-09', 0],
    ['the end of the first day', '2025-06-10', 2],
    ['the end of the second day, with statements made on one of the two', '2025-06-11', 8],
    ['a month that is not over', '2025-06-29', 8],
    ['its last day', '2025-06-30', 9],
    ['the day before the end of a quarter', '2025-12-30', 10],
    ['the quarter’s end', '2025-12-31', 11],
    ['the last day on which a statement may have been made', '2026-01-18', 15],
    ['the day of the last statement', '2026-01-20', 16],
  ])('are counted at %s', (_, day, count) => {
    expect(said(day)).toHaveLength(count)
  })

  it('include those whose article came later', () => {
    expect(said('2025-11-30')).toContain('brazil-says-japan-wavers')
    expect(published('2026-01-19')).not.toContain('brazil-says-japan-wavers')
    expect(published('2026-01-20')).toContain('brazil-says-japan-wavers')
  })
})

describe('the rest of the dossier', () => {
  it('has events once they are over, or once an article about them has appeared', () => {
    const events = (asOf: string, knownBy: 'said' | 'published') =>
      selectKnown(toy, { asOf, knownBy }).events.map(({ id }) => id)
    expect(events('2025-06-10', 'said')).toEqual([])
    expect(events('2025-06-11', 'said')).toEqual(['lisbon-summit'])
    expect(events('2025-06-11', 'published')).toEqual([])
    expect(events('2025-06-12', 'published')).toEqual(['lisbon-summit'])
  })

  it('keeps all articles, actors and commitments', () => {
    const known = selectKnown(toy, { asOf: '2025-06-01', knownBy: 'said' })
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
    expect(ids(known.articles)).toEqual(ids(toy.articles))
    expect(ids(known.actors)).toEqual(ids(toy.actors))
    expect(known.commitments).toBe(toy.commitments)
  })

  it.each([
    ['2025-06-09', 'said', 'all', 'all'],
    ['2025-06-10', 'said', 'all-but-passages', 'all'],
    ['2025-06-11', 'published', 'all', 'all'],
    ['2025-06-12', 'published', undefined, 'all'],
    ['2025-06-12', 'said', undefined, 'all'],
    ['2025-11-30', 'said', undefined, 'all-but-passages'],
    ['2025-11-30', 'published', undefined, 'all'],
    ['2026-01-20', 'published', undefined, undefined],
  ] as const)(
    'on %s, known by “%s”, withholds %s of the summit’s article and %s of the whales’ article',
    (asOf, knownBy, summit, whales) => {
      const wanted = { 'reef-summit': summit, 'whale-pledge': whales }
      for (const select of [selectKnown, selectKnownIndex]) {
        const { articles } = select(toy, { asOf, knownBy })
        expect(Object.fromEntries(articles.map(({ id, withheld }) => [id, withheld]))).toEqual(
          wanted,
        )
        for (const { title, withheld } of articles) {
          expect(title?.quote.exact === '' && title.en === '').toBe(withheld !== undefined)
        }
      }
    },
  )

  it('withholds the source of a fact about an actor until the fact holds and the source exists', () => {
    const roleOf = (id: string, asOf: string) => {
      const { actors } = selectKnown(toy, { asOf, knownBy: 'said' })
      const actor = actors.find((each) => each.id === id)
      return actor?.kind === 'state' ? actor.roleSource : undefined
    }
    // The role begins in March 2024; its article is known from June 2025 on.
    expect(roleOf('BR', '2023-12-31')).toMatchObject({ source: null, since: null })
    expect(roleOf('BR', '2025-06-11')?.source?.en).toBe('Article of 12 June.')
    // The press is not an article, so it goes by the day of the roster.
    expect(roleOf('JP', '2025-12-31')).toMatchObject({ source: null, since: '2025-02' })
    expect(roleOf('JP', '2026-01-06')?.source?.en).toBe('The press.')
  })

  it('withholds the source of what an article only suggests as that of what it states', () => {
    const actors = toy.actors.map((actor) =>
      actor.kind === 'state'
        ? { ...actor, roleSource: { ...actor.roleSource, certainty: 'inferred' as const } }
        : actor,
    )
    const known = selectKnown({ ...toy, actors }, { asOf: '2025-12-31', knownBy: 'said' })
    const chile = known.actors.find(({ id }) => id === 'CL')
    expect(chile?.kind === 'state' && chile.roleSource.source?.en).toBe('Article of 12 June.')
  })

  it('withholds the sources and notes of the roster before its day', () => {
    const { asOf, members } = toy.roster
    const rosterOn = (day: string) => selectKnown(toy, { asOf: day, knownBy: 'said' }).roster
    expect(rosterOn(asOf)).toEqual(toy.roster)
    const before = rosterOn('2026-01-05')
    expect([before.note.en, before.sources]).toEqual(['', []])
    const head = selectKnownIndex(toy, { asOf: '2026-01-05', knownBy: 'said' }).roster
    expect([head.note.en, head.members]).toEqual(['', members])
    expect(before.members.map(({ code, note }) => [code, note])).toEqual(
      members.map(({ code }) => [code, null]),
    )
  })

  it('leaves out memberships that had not certainly begun', () => {
    const by = { earliest: null, latest: '2026-01-06', precision: 'open' as const }
    const membersOf = (asOf: string) => {
      const actors = toy.actors.map((actor) =>
        actor.kind === 'collective'
          ? {
              ...actor,
              members: actor.members.map((member) =>
                member.actor === 'JP' ? { ...member, sinceSpan: by } : member,
              ),
            }
          : actor,
      )
      const known = selectKnown({ ...toy, actors }, { asOf, knownBy: 'said' })
      const alliance = known.actors.find(({ id }) => id === 'reef-alliance')
      return alliance?.kind === 'collective' ? alliance.members.map(({ actor }) => actor) : null
    }
    expect(membersOf('2023-12-31')).toEqual(['FJ'])
    expect(membersOf('2025-06-30')).toEqual(['BR', 'FJ'])
    expect(membersOf('2026-01-06')).toEqual(['BR', 'JP', 'FJ'])
  })

  it('withholds who an unnamed bearer is before a statement speaks of it', () => {
    const bearer = (asOf: string) =>
      selectKnown(toy, { asOf, knownBy: 'said' }).actors.find(({ kind }) => kind === 'unnamed')
    expect(bearer('2025-06-10')).toMatchObject({ definition: { en: '', vi: '' }, partOf: null })
    expect(bearer('2025-06-11')).toMatchObject({ partOf: 'reef-alliance' })
  })

  it('has people and documents only once they occur in something known', () => {
    const ids = (asOf: string) => {
      const { people, instruments } = selectKnown(toy, { asOf, knownBy: 'said' })
      return [...people, ...instruments].map(({ id }) => id)
    }
    expect(ids('2025-06-09')).toEqual([])
    expect(ids('2025-06-10')).toEqual(['ana-prado', 'ken-mori', 'lisbon-declaration'])
    expect(ids('2025-12-31')).toContain('brazil-memo')
  })

  it('has removed ids only once all their successors are known', () => {
    const removed = [
      ['of-both', ['japan-declines-ban', 'australia-supports-ban']],
      ['of-june', ['japan-declines-ban']],
      ['of-nothing', []],
    ].map(([id, statements]) => ({
      id: String(id),
      kind: 'statements' as const,
      date: '2026-02-01',
      renamedTo: null,
      reason: { en: 'Both are one.', vi: '' },
      statements: [statements ?? []].flat(),
      events: [],
    }))
    const ids = (asOf: string | null) =>
      selectKnown({ ...toy, removed }, { asOf, knownBy: 'said' }).removed.map(({ id }) => id)
    expect(ids('2025-06-09')).toEqual([])
    expect(ids('2025-06-11')).toEqual(['of-june'])
    expect(ids('2026-01-18')).toEqual(['of-both', 'of-june'])
    expect(ids(null)).toEqual(['of-both', 'of-june', 'of-nothing'])
  })

  it('marks a side of a dispute that is partly known, and withholds the note on the dispute', () => {
    const [first] = toy.disputes
    if (first === undefined) throw new Error('The toy dossier has disputes')
    const statements = ['japan-declines-ban', 'australia-supports-ban']
    const [side, other] = first.sides
    if (side === undefined || other === undefined) throw new Error('It has two sides')
    const dispute = {
      ...first,
      sides: [
        { ...side, statements },
        { ...other, statements: ['brazil-says-australia-opposes-ban'] },
      ],
    }
    const known = (asOf: string) =>
      selectKnown({ ...toy, disputes: [dispute] }, { asOf, knownBy: 'said' }).disputes[0]
    const june = known('2025-06-11')
    expect(june?.sides[0]?.label.en).toMatch(/ \(part of this side is not yet known\)$/)
    expect(june?.note).toBeNull()
    expect(known('2026-01-18')).toEqual(dispute)
  })

  it('has no dispute before two of its sides are known, and neither has the index', () => {
    const ids = (asOf: string) =>
      [selectKnown, selectKnownIndex].map((select) =>
        select(toy, { asOf, knownBy: 'said' })
          .disputes.map(({ id }) => id)
          .filter((id) => id !== 'size-of-the-fund'),
      )
    expect(ids('2025-12-31')).toEqual([[], []])
    expect(ids('2026-01-18')[0]).toEqual(['where-australia-stands', 'japan-turns'])
    expect(ids('2026-01-18')[1]).toEqual(['where-australia-stands', 'japan-turns'])
  })
})

describe('from stop to stop', () => {
  it.each(KNOWN_BY)('what is known by “%s” stays known, and the index agrees', (knownBy) => {
    let before = new Set<string>()
    for (const { day, statements } of toKnownDays(toy, knownBy)) {
      const { statements: known } = selectKnown(toy, { asOf: day, knownBy })
      const ids = new Set(known.map(({ id }) => id))
      expect([...before].filter((id) => !ids.has(id))).toEqual([])
      expect(ids.size).toBe(before.size + statements.length)
      expect(selectKnownIndex(toy, { asOf: day, knownBy }).statements).toHaveLength(ids.size)
      before = ids
    }
    expect(before.size).toBe(toy.statements.length)
  })
})

/** Shorter quotes also occur in the vocabulary, as names. In UTF-16 units. */
const TELLTALE_LENGTH = 24

/** Every passage that the dossier quotes from an article. */
function toQuotes({ articles, statements, figures, people, instruments, events }: Dossier) {
  return [
    ...articles.map(({ id: article, title }) => ({ article, quote: title.quote })),
    ...people.flatMap(({ roles }) => roles),
    ...statements.map(({ article, quote }) => ({ article, quote })),
    ...figures.map(({ article, quote }) => ({ article, quote })),
    ...[...instruments, ...events].flatMap(({ evidence }) => evidence),
  ].filter(({ quote }) => quote.exact !== '')
}

describe('nothing from after the day', () => {
  const places = (of: Dossier) => new Set(toQuotes(of).map(({ quote }) => quote.exact))
  const isWithin = (text: string, texts: ReadonlySet<string>) =>
    [...texts].some((each) => each.includes(text))

  it.each(KNOWN_BY)('occurs anywhere in what is known by “%s”, on any day', (knownBy) => {
    for (const { day } of toKnownDays(toy, knownBy)) {
      const known = selectKnown(toy, { asOf: day, knownBy })
      const left = places(known)
      const hidden = known.articles.filter(({ withheld }) => withheld === 'all')
      const later = toQuotes(toy)
        .filter(({ article }) => hidden.some(({ id }) => id === article))
        .map(({ quote }) => quote.exact)
        .filter((text) => text.length > TELLTALE_LENGTH && !isWithin(text, left))
      expect(later.length > 0).toBe(hidden.length > 0)
      const words = JSON.stringify(known)
      expect(later.filter((text) => words.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
      for (const { id } of hidden) {
        expect([known.mentions, known.figures].flat().some(({ article }) => article === id)).toBe(
          false,
        )
      }
    }
  })
})

describe('the matching stage', () => {
  it('has the statements that match the search and are known', () => {
    const matches = new Set(['brazil-leads-reserve', 'japan-joins-ban-with-others'])
    const ids = (asOf: string | null) =>
      toStages(toy, { asOf }, matches).matching.statements.map(({ id }) => id)
    expect(ids(null).toSorted()).toEqual([...matches])
    expect(ids('2025-06-30')).toEqual(['brazil-leads-reserve'])
  })
})
