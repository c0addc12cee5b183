import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addsNoAccent, foldText, toSpelling } from './fold-text'

describe('text as a searcher types it', () => {
  it.each([
    ['Đức', 'duc'],
    ['ĐẢM BẢO', 'dam bao'],
    ['Liên minh các nước sẵn sàng', 'lien minh cac nuoc san sang'],
    ['Ý', 'y'],
    ['hoà', 'hoa'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('%s folds to %s, composed or decomposed', (given, folded) => {
    expect(foldText(given.normalize('NFC'))).toBe(folded)
    expect(foldText(given.normalize('NFD'))).toBe(folded)
  })

  it('is the same piece by piece, as long as no letter is split from its marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = text.toWellFormed().match(/\P{M}\p{M}*|^\p{M}+/gu) ?? []
        expect(letters.map(foldText).join('')).toBe(foldText(text.toWellFormed()))
      }),
    )
  })
})

describe('the spelling of a syllable', () => {
  it.each([
    ['hoà', 'hòa', true],
    ['HOÀ', 'hòa', true],
    ['thuỷ', 'thủy', true],
    ['nguyễn', 'nguyễn'.normalize('NFD'), true],
    ['đội', 'Đội'.normalize('NFD'), true],
    ['hoà', 'hóa', false],
    ['hoà', 'hoa', false],
    ['bắn', 'bấn', false],
    ['đo', 'do', false],
  ])('%s and %s are one: %s', (one, other, alike) => {
    expect(toSpelling(one) === toSpelling(other)).toBe(alike)
  })
})

describe('accents left out', () => {
  it.each([
    ['nhat', 'Nhật', true],
    ['nhât', 'Nhật', true],
    ['nhạt', 'Nhật', true],
    ['nhật', 'Nhật', true],
    ['nhắt', 'Nhật', false],
    ['nhật', 'Nhat', false],
    ['duc', 'Đức', true],
    ['đuc', 'Đức', true],
    ['đức', 'dưc', false],
    ['y', 'Ý', true],
    ['ỷ', 'Ý', false],
  ])('%s may stand for %s: %s', (typed, written, may) => {
    expect(addsNoAccent(typed, written)).toBe(may)
    expect(addsNoAccent(typed.normalize('NFD'), written)).toBe(may)
  })
})
