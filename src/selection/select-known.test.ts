import { describe, expect, it } from 'vitest'
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
    const { articles, actors, commitments } = selectKnown(toy, {
      asOf: '2025-06-01',
      knownBy: 'said',
    })
    expect([articles, actors, commitments]).toEqual([toy.articles, toy.actors, toy.commitments])
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

describe('with words looked for', () => {
  it('cuts statements to the matches, and to what is known of them', () => {
    const matches = new Set(['brazil-leads-reserve', 'japan-joins-ban-with-others'])
    const ids = (asOf: string | null) =>
      selectKnown(toy, { asOf, knownBy: 'said' }, matches).statements.map(({ id }) => id)
    expect(ids(null).toSorted()).toEqual([...matches])
    expect(ids('2025-06-30')).toEqual(['brazil-leads-reserve'])
  })
})
