import { describe, expect, it } from 'vitest'
import { finderOf } from '../../../search/text-finder'
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection'
import { selectKnown } from '../../../stages/select-known'
import { toyDossier } from '../../../testing/toy-dossier'
import { countPlaces } from './count-places'
import { stepMatch, toFound, toShownArticle, type Found } from './found-model'

const { index: dossier, bodies } = toyDossier
function load(id: string) {
  const article = dossier.articles.find((one) => one.id === id)
  const body = bodies.find((one) => one.id === id)
  if (article === undefined || body === undefined) throw new Error(`The toy has no ${id}.`)
  return { article, body, statements: dossier.statements.filter((one) => one.article === id) }
}

type Asked = Partial<Pick<Selection, 'find' | 'q' | 'line' | 'at' | 'text' | 'furniture'>>

function find(asked: Asked): Found | null {
  const { article, body, statements } = load('reef-summit')
  const { find: words, q, line, at, furniture } = { ...DEFAULT_SELECTION, ...asked }
  const shown = toShownArticle(body, article, statements, furniture, asked.text ?? 'original')
  return toFound(shown, { find: words, q, line, at }, finderOf(dossier))
}

/** The places of the matches, with a star at the current one. */
const places = (asked: Asked) =>
  find(asked)?.matches.map(
    ({ line, match, part, isCurrent }) =>
      `${line}.${match}${part === 'rendering' ? ' en' : ''}${isCurrent ? '*' : ''}`,
  )

describe('words in an article', () => {
  it('are nothing without words', () => {
    expect(find({})).toBeNull()
  })

  it('are found in the title above the text, in coded passages and between them', () => {
    expect(places({ find: 'rạn san hô' })).toEqual(['1.1*', '5.1', '11.1', '13.1', '13.2'])
    expect(places({ find: 'hai ngay' })).toEqual(['5.1*'])
  })

  it('are found in the rendering where that is shown, after the original of the same line', () => {
    expect(places({ find: 'kenya', text: 'both' })).toEqual(['11.1*', '11.2 en', '15.1', '15.2 en'])
    expect(places({ find: 'kenya', text: 'english' })).toEqual(['11.1 en*', '15.1 en'])
  })

  it('are counted apart in lines that are not the article, while those are hidden', () => {
    expect(find({ find: 'tàu nghiên cứu' })).toMatchObject({ matches: [], hidden: 1 })
    expect(find({ find: 'tàu nghiên cứu', furniture: true })?.hidden).toBe(0)
    expect(places({ find: 'tàu nghiên cứu', furniture: true })).toEqual(['7.1*'])
  })

  it('of a search are marked, and none is current until one is asked for', () => {
    expect(find({ q: 'rạn san hô' })).toMatchObject({ current: null, isDestination: false })
    expect(find({ q: 'rạn san hô', line: { line: 11, match: 1 } })).toMatchObject({
      current: 2,
      isDestination: true,
    })
    // Whole words only, as the search itself.
    expect(places({ q: 'san h' })).toEqual([])
    expect(places({ find: 'san h' })?.length).toBeGreaterThan(0)
  })

  it('stand back for the words of this article, and for a passage that was opened', () => {
    expect(find({ q: 'rạn', find: 'hai ngày' })?.words).toBe('hai ngày')
    expect(find({ find: 'hai ngày', at: 'japan-declines-ban' })?.isDestination).toBe(false)
    const line = { line: 5, match: 1 }
    expect(find({ find: 'hai ngày', at: 'japan-declines-ban', line })?.isDestination).toBe(true)
  })

  it.each([
    [{ line: 11, match: 1 }, 2],
    [{ line: 11, match: 9 }, 2],
    [{ line: 6, match: 1 }, 2],
    [{ line: 99, match: 1 }, 0],
  ])('at a place that is no more, the nearest is current: %o', (line, current) => {
    expect(find({ find: 'rạn san hô', line })?.current).toBe(current)
  })

  it('are stepped through in a circle', () => {
    const at = (line: number) => find({ find: 'rạn san hô', line: { line, match: 1 } })
    const step = (found: Found | null, to: 'next' | 'previous') => found && stepMatch(found, to)
    expect(step(at(5), 'next')).toEqual({ line: 11, match: 1 })
    expect(step(at(13), 'next')).toEqual({ line: 13, match: 2 })
    expect(step(at(1), 'previous')).toEqual({ line: 13, match: 2 })
    expect(step(find({ q: 'rạn san hô' }), 'next')).toEqual({ line: 1, match: 1 })
    expect(step(find({ q: 'rạn san hô' }), 'previous')).toEqual({ line: 13, match: 2 })
    expect(step(find({ find: 'atlantis' }), 'next')).toBeNull()
  })
})

describe('the count beside each article', () => {
  const count = (q: string, asOf: string | null = null) => {
    const selection = { ...DEFAULT_SELECTION, q, asOf, text: 'original' as const }
    const known = selectKnown(dossier, { asOf, knownBy: 'said' })
    return Object.fromEntries(countPlaces(known, bodies, selection, 'vi'))
  }

  it('is of the places that the opened article marks', () => {
    expect(count('rạn san hô')).toEqual({ 'reef-summit': 5, 'whale-pledge': 1 })
    expect(count('hai ngày')).toEqual({ 'reef-summit': 1 })
    expect(count('tàu nghiên cứu')).toEqual({})
  })

  it('reveals nothing of an article that was not yet published', () => {
    expect(count('cá voi')).not.toEqual({})
    expect(count('cá voi', '2025-06-30')).toEqual({})
  })
})
