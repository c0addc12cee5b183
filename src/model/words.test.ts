import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toReadIndex, withPlainLists } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { joinTexts, readTexts, toTextsFile } from './dossier-files'
import { toTexts } from './split-dossier'
import { addAllWords, toBlocks, toWords } from './words'

const { index: toy } = toyDossier

describe('the blocks of the words of passages', () => {
  const statement = fc.record({
    actors: fc.array(fc.constantFrom('FR', 'JP', 'FJ'), { minLength: 1, maxLength: 2 }),
    commitment: fc.constantFrom('fishing-ban', 'reef-fund'),
  })
  // Each 150 times, so that there are several blocks.
  const statements = fc
    .array(statement, { maxLength: 30 })
    .map((some) => Array.from({ length: 150 }, () => some).flat())

  it('have each statement once', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const places = toBlocks(list).flat()
        expect(places.toSorted((a, b) => a - b)).toEqual([...list.keys()])
      }),
    )
  })

  it('have all of a cell in one block', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const cells = toBlocks(list).flatMap((places) => [
          ...new Set(places.map((place) => `${list[place]?.actors[0]} ${list[place]?.commitment}`)),
        ])
        expect(cells).toHaveLength(new Set(cells).size)
      }),
    )
  })

  it('are large enough to be worth a request', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const sizes = toBlocks(list).map(({ length }) => length)
        expect(sizes.slice(0, -1).every((size) => size >= 1000)).toBe(true)
      }),
    )
  })
})

describe('the words of a large dossier', () => {
  const [article] = toy.articles
  const copies = Array.from({ length: 1001 }, (_, place) => ({ ...article, id: `copy-${place}` }))
  const articles = [...toy.articles, ...copies] as typeof toy.articles
  const wordsFiles = toBlocks(toy.statements).map((_, block) => `data/words-${block}.json`)
  const large = { ...toy, articles, wordsFiles }

  function join() {
    const file = JSON.stringify(toTextsFile(toTexts(large)))
    for (const { quote, gloss } of toy.statements) {
      expect(file).not.toContain(quote.prefix ?? quote.exact)
      expect(file).not.toContain(gloss)
    }
    return joinTexts(
      toReadIndex(large),
      readTexts(JSON.parse(file) as ReturnType<typeof toTextsFile>),
    )
  }

  it('are not in its texts, and make it whole', () => {
    const joined = join()
    addAllWords(joined, (path) =>
      toWords(
        (toBlocks(toy.statements)[wordsFiles.indexOf(path)] ?? []).flatMap(
          (place) => toy.statements[place] ?? [],
        ),
      ),
    )
    expect(withPlainLists(joined)).toEqual(large)
  })

  it('are missed by name where a file of them is not read', () => {
    const joined = join()
    addAllWords({ ...joined, wordsFiles: [] }, () => toWords([]))
    expect(() => joined.statements[3]?.gloss).toThrow('The words of statement 3 are in no file.')
  })
})
