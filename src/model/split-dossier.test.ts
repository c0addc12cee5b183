import { describe, expect, it } from 'vitest'
import { toReadIndex, withPlainLists } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import type { Columns } from './columns'
import type { Dossier } from './dossier'
import { joinSearched, joinTexts, readTexts, toTextsFile } from './dossier-files'
import { toPlain } from './view-columns'
import { areNamed, isLarge, toIndex, toTexts } from './split-dossier'
import { splitTexts } from './split-texts'

const dossier = toyDossier.index

/** As the browser reads it, index and texts both through JSON. */
function read(from: Dossier, texts = toTexts(from)) {
  const index = toReadIndex(from)
  return { index, join: () => joinTexts(index, readTexts(throughJson(toTextsFile(texts)))) }
}

function throughJson<T>(file: T): T {
  return JSON.parse(JSON.stringify(file)) as T
}

describe('the dossier in two files', () => {
  it('is unchanged after splitting and joining', () => {
    expect(withPlainLists(read(dossier).join())).toEqual(dossier)
  })

  it('has the same statements in both, so that what is known of one is known of the other', () => {
    const { index, join } = read(dossier)
    expect(join().statements).toBe(index.statements)
  })

  it('keeps the words of passages out of the index', () => {
    const index = JSON.stringify(toIndex(dossier))
    for (const { quote, gloss } of dossier.statements) {
      expect(index).not.toContain(quote.exact)
      expect(index).not.toContain(gloss)
    }
  })

  describe('of a large one', () => {
    const [article] = dossier.articles
    if (article === undefined) throw new Error('The toy dossier has articles.')
    const copies = Array.from({ length: 1001 }, (_, place) => ({ ...article, id: `copy-${place}` }))
    const large = { ...dossier, articles: [...dossier.articles, ...copies] }

    it('is one of more than a thousand articles', () => {
      expect(isLarge(dossier)).toBe(false)
      expect(isLarge(large)).toBe(true)
    })

    it('has titles and ids with the texts, but for the ids of statements in a dispute', () => {
      const { index } = read(large)
      expect(areNamed(index)).toBe(false)
      const disputed = new Set(
        large.disputes.flatMap(({ sides }) => sides.flatMap((side) => side.statements)),
      )
      const named = index.statements.map(({ id }) => id).filter((id) => id !== '')
      expect(new Set(named)).toEqual(disputed)
      expect(named.length).toBeGreaterThan(0)
      expect(JSON.stringify(index.statements.map(toPlain))).not.toContain('hash')
      expect(JSON.stringify(index.articles)).not.toContain('title')
    })

    it('gives the index what came with the texts', () => {
      const { index, join } = read(large)
      join()
      expect(areNamed(index)).toBe(true)
      expect(index.statements.map(({ id }) => id)).toEqual(large.statements.map(({ id }) => id))
    })

    describe('with its texts in two files', () => {
      const files = () => splitTexts(toTextsFile(toTexts(large))).map(throughJson)

      it('is the same as with one', () => {
        const joined = joinTexts(toReadIndex(large), ...files().map(readTexts))
        expect(withPlainLists(joined)).toEqual(withPlainLists(read(large).join()))
      })

      it('has nothing in both', () => {
        const fieldsOf = (list: Columns) => list.columns.flatMap(({ fields }) => fields)
        const names = files().map((file) => [
          ...Object.keys(file).filter((key) => key !== 'articles' && key !== 'texts'),
          ...fieldsOf(file.articles).map((field) => `articles ${field}`),
          ...fieldsOf(file.texts).map((field) => `texts ${field}`),
        ])
        expect(names.flat()).toEqual([...new Set(names.flat())])
      })

      it('has what the search needs in the first, which are no titles and ids', () => {
        const [searched] = splitTexts(toTextsFile(toTexts(large)))
        const index = toReadIndex(large)
        const { articles, statements, people } = joinSearched(index, readTexts(searched))
        expect(areNamed(index)).toBe(false)
        expect(articles).toBe(index.articles)
        expect(articles.map(({ body }) => body)).toEqual(large.articles.map(({ body }) => body))
        expect(statements.map(({ via }) => via)).toEqual(large.statements.map(({ via }) => via))
        expect(people).toEqual(large.people)
      })

      it('is the same if the first was read before, of which the lists are kept', () => {
        const [searched, rest] = files().map(readTexts)
        if (searched === undefined || rest === undefined) throw new Error('There are two.')
        const index = toReadIndex(large)
        const { statements } = joinSearched(index, searched)
        const whole = joinTexts(index, searched, rest)
        expect(whole.statements).toBe(statements)
        expect(withPlainLists(whole)).toEqual(withPlainLists(read(large).join()))
      })
    })
  })

  it('rejects the texts of another dossier', () => {
    const texts = { ...toTexts(dossier), texts: toTexts(dossier).texts.slice(1) }
    expect(read(dossier, texts).join).toThrow('Columns of 15 can’t be added to a list of 16')
  })
})
