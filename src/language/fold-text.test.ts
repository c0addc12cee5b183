import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text'

describe('text as a searcher types it', () => {
  it.each([
    ['Đức', 'duc'],
    ['ĐẢM BẢO', 'dam bao'],
    ['Liên minh các nước sẵn sàng', 'lien minh cac nuoc san sang'],
    ['Ý', 'y'],
  ])('%s folds to %s, composed or decomposed', (given, folded) => {
    expect(foldText(given.normalize('NFC'))).toBe(folded)
    expect(foldText(given.normalize('NFD'))).toBe(folded)
  })
})
