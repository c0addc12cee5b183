import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { finderOf } from './text-finder'

const texts = [
  'Nội bộ chính quyền Brazil đang có sự chia rẽ.',
  'Hai nước chia nhau quỹ, rẽ sang hướng khác.',
  'Nhật Bản phản đối; Tokyo sẽ không tham gia lệnh cấm đánh bắt.',
  'Một giải pháp cho lệnh cấm.',
]

const find = (typed: string, isTyping = false) =>
  finderOf(toyDossier.index)
    .find(texts, typed, isTyping)
    .flatMap((ranges, place) =>
      ranges.map(({ start, end }) => `${place}: ${texts[place]?.slice(start, end)}`),
    )

describe('words in running text', () => {
  it.each([
    // As one phrase, if any text has it so: syllables alone are everywhere.
    ['chia rẽ', ['0: chia rẽ']],
    ['CHIA RE', ['0: chia rẽ']],
    ['"chia re"', ['0: chia rẽ']],
    // All of the words, if none has the phrase.
    ['chia quỹ', ['1: chia', '1: quỹ']],
    ['"chia quỹ"', []],
    ['chia lệnh', []],
    // So even with a name in it.
    ['Tokyo sẽ không', ['2: Tokyo sẽ không']],
    // Names by all their names.
    ['Japan', ['2: Nhật Bản', '2: Tokyo']],
    ['nhat ban lenh cam', ['2: Nhật Bản', '2: Tokyo', '2: lệnh', '2: cấm']],
    // The Icelandic letter of old keyboards.
    ['\u00f0ánh bắt', ['2: đánh bắt']],
    ['\u00d0ÁNH BẮT', ['2: đánh bắt']],
    ['lệnh', ['2: lệnh', '3: lệnh']],
    ['?', []],
    ['', []],
  ])('%s', (typed, expected) => {
    expect(find(typed)).toEqual(expected)
  })

  it('may be incomplete while they are being typed', () => {
    expect(find('chi')).toEqual([])
    expect(find('chi', true)).toEqual(['0: chí', '0: chi', '1: chi'])
    expect(find('chia r', true)).toEqual(['0: chia r'])
  })
})
