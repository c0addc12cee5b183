import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { isLarge, joinTexts, toIndex, toTexts } from './split-dossier'

const dossier = toyDossier.index

describe('the dossier in two files', () => {
  it('is unchanged after splitting and joining', () => {
    expect(joinTexts(toIndex(dossier), toTexts(dossier))).toEqual(dossier)
  })

  it('keeps the words of passages out of the index', () => {
    const index = JSON.stringify(toIndex(dossier))
    for (const { quote, gloss } of dossier.statements) {
      expect(index).not.toContain(quote.exact)
      expect(index).not.toContain(gloss)
    }
  })

  it('has the hashes of a large one with the texts, which then give them to the index', () => {
    const [article] = dossier.articles
    if (article === undefined) throw new Error('The toy dossier has articles.')
    const copies = Array.from({ length: 1001 }, (_, place) => ({ ...article, id: `copy-${place}` }))
    const large = { ...dossier, articles: [...dossier.articles, ...copies] }
    expect(isLarge(dossier)).toBe(false)
    expect(isLarge(large)).toBe(true)
    const index = toIndex(large)
    expect(JSON.stringify(index.statements)).not.toContain('hash')
    expect(joinTexts(index, toTexts(large))).toEqual(large)
    const ofHeads = index.statements.map(({ hash }) => hash)
    expect(ofHeads).toEqual(dossier.statements.map(({ hash }) => hash))
  })

  it('rejects the texts of another dossier', () => {
    const texts = { ...toTexts(dossier), texts: toTexts(dossier).texts.slice(1) }
    expect(() => joinTexts(toIndex(dossier), texts)).toThrow('No text for the statement')
    const index = toIndex({ ...dossier, statements: dossier.statements.slice(1) })
    expect(() => joinTexts(index, toTexts(dossier))).toThrow('16 texts for 15 statements')
  })
})
