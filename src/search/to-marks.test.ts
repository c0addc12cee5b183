import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../language/fold-text'
import { NameBook } from './name-book'
import { parseQuery } from './parse-query'
import { toMarks } from './to-marks'

const names = new NameBook([
  { id: 'FR', names: ['Pháp', 'France'], short: [], notIn: [] },
  { id: 'GB', names: ['Vương quốc Anh', 'United Kingdom', 'Anh'], short: [], notIn: [] },
  { id: 'IT', names: ['Italy', 'Ý'], short: [], notIn: [] },
  {
    id: 'US',
    names: ['Hoa Kỳ', 'Mỹ', 'United States', 'Washington', 'US'],
    short: [],
    notIn: ['Washington Post'],
  },
  { id: 'DE', names: ['Đức', 'Germany', 'Berlin'], short: [], notIn: [] },
  { id: 'JP', names: ['Nhật Bản', 'Nhật', 'Japan'], short: [], notIn: [] },
  { id: 'UA', names: ['Ukraina', 'Ukraine', 'Kyiv', 'Kiev'], short: [], notIn: [] },
  {
    id: 'coalition',
    names: ['Liên minh các nước sẵn sàng', 'liên minh tự nguyện', 'Coalition of the Willing'],
    short: ['Liên minh', 'Coalition'],
    notIn: ['Liên minh châu Âu', 'Liên minh quân sự'],
  },
])

function marked(text: string, typed: string, isTyping = false): readonly string[] {
  const query = parseQuery(typed, names, { isTyping })
  return toMarks(text, query, names).map(({ start, end }) => text.slice(start, end))
}

describe('marks in a text', () => {
  it.each([
    // Accents, case and the position of the tone mark don't matter.
    ['hòa bình lâu dài', 'hoà bình', ['hòa bình']],
    ['hoà bình lâu dài', 'HOA BINH', ['hoà bình']],
    ['Thuỷ quân', 'thủy', ['Thuỷ']],
    ['lệnh ngừng bắn', 'ngung ban', ['ngừng bắn']],
    ['đảm bảo', 'dam', ['đảm']],
    ['binh sỹ, binh sĩ', 'binh sĩ', ['binh sỹ', 'binh sĩ']],
    ['kỹ thuật', 'ki thuat', ['kỹ thuật']],
    // Words as a phrase if the text has it, else each word anywhere.
    ['binh sĩ vì hòa bình', 'hoa binh', ['hòa bình']],
    ['binh sĩ giữ hòa khí', 'hoa binh', ['binh', 'hòa']],
    // Whole words only.
    ['bảo đảm', 'bao da', ['bảo']],
    ['an ninh, Anh', 'an', ['an']],
    // The spelling that was typed if the text has it, else any.
    ['má, mà, ma', 'mà', ['mà']],
    ['má và ma', 'mà', ['má', 'ma']],
    // Phrases.
    ['lãnh thổ Ukraine, thổ lãnh', '"lanh tho"', ['lãnh thổ']],
    ['lãnh thổ, Ukraine', '“lãnh thổ Ukraine”', []],
    ['xung đột Nga - Ukraine', '“đột Nga Ukraine”', ['đột Nga - Ukraine']],
    ['lãnh thổ', '“lãnh th', []],
    // Names.
    ['Pháp và các biện pháp', 'Pháp', ['Pháp']],
    ['Pháp và các biện pháp', 'phap', ['Pháp']],
    ['BIỆN PHÁP', 'phap', []],
    ['Biện Pháp', 'Pháp', []],
    ['Pháp lý, pháp luật', 'Pháp', []],
    ['Pháp và các biện pháp', 'biện pháp', ['biện pháp']],
    ['Pháp và các biện pháp', 'bien phap', ['biện pháp']],
    ['Ý KIẾN', 'Ý', []],
    ['Ý KIẾN', 'y kien', ['Ý KIẾN']],
    ['Pháp, Đức, Ý, Canada', 'y', ['Ý']],
    ['đồng ý, ý định', 'Ý', []],
    ['Bộ Y tế', 'y', []],
    ['Bộ Y tế', 'y te', ['Y tế']],
    ['Anh và anh em, Anh ấy', 'anh', ['Anh']],
    ['hình ảnh', 'hinh anh', ['hình ảnh']],
    ['nhận thức của đạo đức, Đức', 'duc', ['Đức']],
    ['thống nhất, Nhật', 'nhat', ['Nhật']],
    ['thống nhất', 'nhất', ['nhất']],
    ['Nam Mỹ và Mỹ', 'my', ['Mỹ']],
    ['đặc phái viên Mĩ', 'Mỹ', ['Mĩ']],
    // All names of an actor.
    [
      'Washington, Mỹ, Hoa Kỳ, the United States, US',
      'mỹ',
      ['Washington', 'Mỹ', 'Hoa Kỳ', 'United States', 'US'],
    ],
    ['join us', 'US', []],
    ['việc Kyiv có ý định', 'kiev', ['Kyiv']],
    ['Nhật Bản', 'nhat', ['Nhật Bản']],
    [
      '“liên minh tự nguyện" và Liên minh',
      'coalition of the willing',
      ['liên minh tự nguyện', 'Liên minh'],
    ],
    ['liên minh quân sự do Mỹ dẫn đầu', 'liên minh', []],
    ['Liên minh châu Âu', 'lien minh', []],
    ['theo Washington Post', 'Mỹ', []],
    // Names and words together.
    ['Pháp sẵn sàng cử binh sỹ', 'phap binh sy', ['Pháp', 'binh', 'sỹ']],
  ] as const)('%s, looking for %s', (text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected)
    const decomposed = expected.map((part) => part.normalize('NFD'))
    expect(marked(text.normalize('NFD'), typed.normalize('NFD'))).toEqual(decomposed)
    expect(marked(`🐋👨‍👩‍👧 ${text} 🇺🇦`, typed)).toEqual(expected)
  })

  it.each([
    ['lệnh ngừng bắn', 'ngung b', ['ngừng b']],
    ['lệnh ngừng bắn'.normalize('NFD'), 'ngưn', ['ngừn'.normalize('NFD')]],
    ['France', 'fra', ['Fra']],
    ['Ý KIẾN', 'y k', ['Ý K']],
    ['bắn, bắn phá', 'ban', ['bắn', 'bắn']],
    ['bắn', 'ban ', ['bắn']],
    ['bắng', 'ban ', []],
  ])('while it is being typed: %s, looking for %s', (text, typed, expected) => {
    expect(marked(text, typed, true)).toEqual(expected)
  })

  const syllables = 'hoà hòa hoa đảm bảo Đức đức bắn ngừng sỹ sĩ thuỷ Pháp 🐋 é 28 X'.split(' ')
  const form = fc.constantFrom('NFC', 'NFD')
  const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 8 })
  const gap = fc.constantFrom(' ', ', ', ' – ', ' 🐋 ')

  it('cover the words that equal the typed ones without accents, in either normal form', () => {
    fc.assert(
      fc.property(
        words,
        gap,
        form,
        fc.constantFrom('hoa', 'dam', 'bắn', 'sĩ', '28'),
        form,
        (...[text, between, written, word, typed]) => {
          const whole = text.join(between).normalize(written)
          const found = marked(whole, word.normalize(typed))
          const sameFold = (one: string) => foldText(one).replace(/^sy$/, 'si') === foldText(word)
          expect(found.every(sameFold)).toBe(true)
          expect(found.length > 0).toBe(text.some(sameFold))
        },
      ),
    )
  })

  it('are in order, do not overlap, and never split a letter', () => {
    fc.assert(
      fc.property(words, form, fc.array(fc.constantFrom(...syllables)), (text, written, typed) => {
        const whole = text.join(' ').normalize(written)
        const query = parseQuery(typed.join(' '), names, { isTyping: true })
        let last = -1
        for (const { start, end } of toMarks(whole, query, names)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(whole.slice(end)).not.toMatch(/^\p{M}/u)
          last = end - 1
        }
      }),
    )
  })
})
