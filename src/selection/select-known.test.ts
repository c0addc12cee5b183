import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import { compileOurDossier } from '../testing/our-dossier'
import { toyDossier } from '../testing/toy-dossier'
import { toKnownDays } from './known-days'
import { selectKnown, selectKnownIndex } from './select-known'
import { KNOWN_BY } from './selection'

const toy = toyDossier.index
const { dossier: ourDossier } = compileOurDossier()
const said = (asOf: string) =>
  selectKnown(toy, { asOf, knownBy: 'said' }).statements.map(({ id }) => id)
const published = (asOf: string) =>
  selectKnown(toy, { asOf, knownBy: 'published' }).statements.map(({ id }) => id)

describe('what had been said by a day', () => {
  it('is all of it when there is no day: the very same dossier', () => {
    expect(selectKnown(toy, { asOf: null, knownBy: 'published' })).toBe(toy)
    expect(selectKnownIndex(toy, { asOf: null, knownBy: 'said' })).toBe(toy)
  })

  it.each([
    ['the eve of everything', '2025-06-09', 0],
    ['the end of the first day', '2025-06-10', 2],
    ['the end of the second, with what was said on either', '2025-06-11', 7],
    ['a month that is not over', '2025-06-29', 7],
    ['its last day', '2025-06-30', 8],
    ['one day of a quarter that may not have come', '2025-12-30', 9],
    ['the quarter’s end', '2025-12-31', 10],
    ['a day that a statement is known to be no later than', '2026-01-18', 14],
    ['the end of all', '2026-01-20', 15],
  ])('at %s', (_, day, count) => {
    expect(said(day)).toHaveLength(count)
  })

  it('is known although the article that tells it came later', () => {
    expect(said('2025-11-30')).toContain('brazil-says-japan-wavers')
    expect(published('2026-01-19')).not.toContain('brazil-says-japan-wavers')
    expect(published('2026-01-20')).toContain('brazil-says-japan-wavers')
  })
})

describe('the rest of the dossier', () => {
  it('knows events once they are over, or once an article told of them', () => {
    const events = (asOf: string, knownBy: 'said' | 'published') =>
      selectKnown(toy, { asOf, knownBy }).events.map(({ id }) => id)
    expect(events('2025-06-10', 'said')).toEqual([])
    expect(events('2025-06-11', 'said')).toEqual(['lisbon-summit'])
    expect(events('2025-06-11', 'published')).toEqual([])
    expect(events('2025-06-12', 'published')).toEqual(['lisbon-summit'])
  })

  it('keeps articles, actors and commitments, which are no news', () => {
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
    'on %s, by what was %s, it withholds of the summit’s article %s and of the whales’ %s',
    (asOf, knownBy, summit, whales) => {
      const wanted = { 'reef-summit': summit, 'whale-pledge': whales }
      for (const select of [selectKnown, selectKnownIndex]) {
        const { articles } = select(toy, { asOf, knownBy })
        expect(Object.fromEntries(articles.map(({ id, withheld }) => [id, withheld]))).toEqual(
          wanted,
        )
        for (const { title, withheld } of articles) {
          expect(title.quote.exact === '' && title.en === '').toBe(withheld !== undefined)
        }
      }
    },
  )

  it('tells no source of a fact about an actor before the fact held or its source was there', () => {
    const us = (asOf: string) => {
      const { actors } = selectKnown(ourDossier, { asOf, knownBy: 'said' })
      const actor = actors.find(({ id }) => id === 'US')
      return actor?.kind === 'state' ? actor.roleSource : undefined
    }
    expect(us('2023-12-31')).toMatchObject({ source: null, since: null })
    expect(us('2026-01-07')?.source?.en).toContain('gave public backing')
    const members = (asOf: string) => {
      const { actors } = selectKnown(ourDossier, { asOf, knownBy: 'said' })
      const coalition = actors.find(({ id }) => id === 'coalition')
      return coalition?.kind === 'collective' ? coalition.members : null
    }
    expect(members('2023-12-31')).toEqual([])
    const germany = members('2025-06-30')?.find(({ actor }) => actor === 'DE')
    expect(germany?.source).toBeNull()
  })

  it('knows people and documents only once something tells of them', () => {
    const { people, instruments } = selectKnown(ourDossier, {
      asOf: '2023-12-31',
      knownBy: 'said',
    })
    expect(people.map(({ id }) => id)).toContain('volodymyr-zelensky')
    expect(people.map(({ id }) => id)).not.toContain('steve-witkoff')
    expect(instruments.map(({ id }) => id)).not.toContain('paris-declaration')
    expect(people.flatMap(({ roles }) => roles).map(({ article }) => article)).toEqual(
      Array.from({ length: people.length }, () => 'talks-before-nato'),
    )
  })

  it('says of a side of a dispute when part of it is not known, and withholds what is said of all', () => {
    const dispute = (asOf: string) =>
      selectKnown(ourDossier, { asOf, knownBy: 'said' }).disputes.find(
        ({ id }) => id === 'does-ukraine-hold-talks',
      )
    const december = dispute('2025-12-05')?.sides.at(-1)
    expect(december?.label.en).toMatch(/ \(part of this side is not yet known\)$/)
    expect(dispute('2025-12-05')?.note).toBeNull()
    expect(dispute('2026-01-07')).toEqual(
      ourDossier.disputes.find(({ id }) => id === 'does-ukraine-hold-talks'),
    )
  })

  it('has no dispute before two of its sides are known', () => {
    const disputes = (asOf: string) =>
      selectKnown(ourDossier, { asOf, knownBy: 'said' }).disputes.map(({ id }) => id)
    expect(disputes('2025-06-30')).not.toContain('does-the-us-back-the-effort')
    expect(disputes('2026-01-07')).toContain('does-the-us-back-the-effort')
  })

  it('knows no dispute in the index either, where both sides rest on statements', () => {
    const disputes = (asOf: string) =>
      selectKnownIndex(ourDossier, { asOf, knownBy: 'said' }).disputes.map(({ id }) => id)
    expect(disputes('2025-06-30')).not.toContain('does-the-us-back-the-effort')
    expect(disputes('2026-01-07')).toContain('does-the-us-back-the-effort')
  })
})

describe('from stop to stop', () => {
  it.each(KNOWN_BY)(
    'nothing that is known by “%s” is lost again, and the index agrees',
    (knownBy) => {
      let before = new Set<string>()
      for (const { day, statements } of toKnownDays(ourDossier, knownBy)) {
        const { statements: known } = selectKnown(ourDossier, { asOf: day, knownBy })
        const ids = new Set(known.map(({ id }) => id))
        expect([...before].filter((id) => !ids.has(id))).toEqual([])
        expect(ids.size).toBe(before.size + statements.length)
        expect(selectKnownIndex(ourDossier, { asOf: day, knownBy }).statements).toHaveLength(
          ids.size,
        )
        before = ids
      }
      expect(before.size).toBe(ourDossier.statements.length)
    },
  )
})

/** Shorter words are the vocabulary's too, which tells what things are called. */
const TELLING = 24

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

describe('nothing of later', () => {
  const places = (of: Dossier) => new Set(toQuotes(of).map(({ quote }) => quote.exact))
  const isWithin = (text: string, texts: ReadonlySet<string>) =>
    [...texts].some((each) => each.includes(text))

  it.each(KNOWN_BY)('stands anywhere in what is known by “%s”, on any day', (knownBy) => {
    for (const { day } of toKnownDays(ourDossier, knownBy)) {
      const known = selectKnown(ourDossier, { asOf: day, knownBy })
      const left = places(known)
      const hidden = known.articles.filter(({ withheld }) => withheld === 'all')
      const later = toQuotes(ourDossier)
        .filter(({ article }) => hidden.some(({ id }) => id === article))
        .map(({ quote }) => quote.exact)
        .filter((text) => text.length > TELLING && !isWithin(text, left))
      expect(later.length > 0).toBe(hidden.length > 0)
      const { about: _, ...rest } = known
      const words = JSON.stringify(rest)
      expect(later.filter((text) => words.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
      for (const { id } of hidden) {
        expect([known.mentions, known.figures].flat().some(({ article }) => article === id)).toBe(
          false,
        )
      }
    }
  })
})

describe('with words looked for', () => {
  it('cuts statements to the matches, and to what is known of them', () => {
    const matches = new Set(['brazil-leads-reserve', 'japan-joins-ban-with-others'])
    const ids = (asOf: string | null) =>
      selectKnown(toy, { asOf, knownBy: 'said' }, matches).statements.map(({ id }) => id)
    expect(ids(null).toSorted()).toEqual([...matches])
    expect(ids('2025-06-30')).toEqual(['brazil-leads-reserve'])
  })
})
