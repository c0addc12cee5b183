import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { joinTexts, toIndex, toTexts } from './split-dossier'

const dossier = toyDossier.index

describe('the dossier in two files', () => {
  it('is the same again when they are joined', () => {
    expect(joinTexts(toIndex(dossier), toTexts(dossier))).toEqual(dossier)
  })

  it('leaves no word of a passage in the file that the matrix waits for', () => {
    const index = JSON.stringify(toIndex(dossier))
    for (const { quote, gloss } of dossier.statements) {
      expect(index).not.toContain(quote.exact)
      expect(index).not.toContain(gloss)
    }
  })

  it('refuses texts of another dossier', () => {
    const texts = { ...toTexts(dossier), texts: toTexts(dossier).texts.slice(1) }
    expect(() => joinTexts(toIndex(dossier), texts)).toThrow('The texts end before the statement')
    const index = toIndex({ ...dossier, statements: dossier.statements.slice(1) })
    expect(() => joinTexts(index, toTexts(dossier))).toThrow('There are 16 texts for 15 statements')
  })
})
