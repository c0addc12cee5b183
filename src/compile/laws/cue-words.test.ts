import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMagnitude, toMeetingTest } from './cue-words'

const isOnlyMeeting = toMeetingTest(['Liên minh sẵn sàng', 'Nhóm Cam kết (mới)'])

describe('a passage only reports a meeting', () => {
  it.each([
    ['when it says that people met', 'Bộ trưởng hai nước gặp nhau tại Paris'],
    [
      'when the meeting is planned',
      'phái đoàn Ukraine sẽ có hàng loạt cuộc họp với đại diện các nước',
    ],
    ['when it reports attendance', 'các đặc phái viên tham dự cuộc họp'],
    ['when it reports a visit', 'Thủ tướng Anh thăm Kyiv'],
    ['in capitals', 'HỌP TẠI PARIS'],
    ['with any white space', 'các đặc phái viên tham\u00A0dự buổi lễ'],
    ['whatever the purpose', 'Quan chức Ukraine đã đến Paris để thúc đẩy các cam kết từ Mỹ'],
    ['whatever the aim', 'Hai quan chức có mặt tại Paris với mục tiêu đề xuất một kế hoạch'],
    ['when a name sounds like a stance', 'tham dự cuộc họp của Liên minh sẵn sàng'],
    ['when a name contains punctuation', 'tham dự cuộc họp của Nhóm Cam kết (mới)'],
    ['when a word only looks like a stance', 'Tư lệnh không quân thăm bàn đàm phán'],
  ])('%s', (_, passage) => {
    expect(isOnlyMeeting(passage, 'vi')).toBe(true)
  })

  it.each([
    ['when nobody meets', 'Pháp là một nước châu Âu'],
    ['when it takes a stance', 'Tại cuộc họp, các bên nhất trí về một cơ chế'],
    ['when it refuses', 'Đức không tham dự cuộc họp'],
    ['when it leaves a question open', 'Cuộc gặp để ngỏ việc cử binh sĩ'],
    ['when a stance follows the aim', 'Họ gặp nhau để bàn kế hoạch, và cam kết góp quỹ'],
    ['when a syllable is spelt differently', 'Kế hoạch này phù hợp với hội nhập'],
    ['when the words are part of a longer one', 'ông Họpman và bà Gặpđa'],
    ['when somebody meets with trouble', 'kế hoạch gặp khó khăn'],
    ['at a press conference', 'Ông nói tại cuộc họp báo'],
  ])('but not %s', (_, passage) => {
    expect(isOnlyMeeting(passage, 'vi')).toBe(false)
  })

  it.each([
    ['Envoys attended the meeting.', true],
    ['Kenya met Brazil in order to discuss the fund', true],
    ['They agreed at the meeting to pay', false],
    ['The minister won’t attend', false],
    ["The minister won't attend", false],
    ['He ruled out a visit', false],
    ['a method of committing', false],
    ['Unmet demands', false],
  ])('in English: %s', (passage, expected) => {
    expect(isOnlyMeeting(passage, 'en')).toBe(expected)
  })

  it.each([
    ['vi-VN', true],
    ['VI', true],
    ['en', false],
    ['fr', false],
    ['', false],
  ])('only in the language of the article: “%s”', (language, expected) => {
    expect(isOnlyMeeting('các bên họp', language)).toBe(expected)
  })

  const letter = fc.constantFrom(...'aăâđeêioôơuưyợạẻhợpnghĐỌ', 'e\u0323')
  const meeting = fc.constantFrom('gặp', 'họp', 'hội nghị', 'tham dự', 'thăm')
  const stance = fc.constantFrom('cam kết', 'nhất trí', 'ủng hộ', 'không', 'chưa', 'phải', 'ký')
  const gap = fc.constantFrom(' ', '\u00A0', ', ', ' – ', ': “', '\n')

  it('by whole words, whatever letters surround them', () => {
    fc.assert(
      fc.property(meeting, letter, fc.boolean(), (word, other, isBefore) => {
        const longer = isBefore ? other + word : word + other
        expect(isOnlyMeeting(`x ${word} x`, 'vi')).toBe(true)
        expect(isOnlyMeeting(`x ${longer} x`, 'vi')).toBe(false)
      }),
    )
  })

  it('unless any word takes a stance, before or after', () => {
    fc.assert(
      fc.property(meeting, stance, gap, gap, fc.boolean(), (met, taken, one, two, isBefore) => {
        const words = isBefore ? [taken, met] : [met, taken]
        expect(isOnlyMeeting(['Pháp', ...words, 'x'].join(one) + two, 'vi')).toBe(false)
      }),
    )
  })
})

describe('the word for a magnitude', () => {
  it.each([
    ['hàng nghìn binh sĩ', 'hàng nghìn', 'thousands'],
    ['Hàng\u00A0trăm người', 'Hàng\u00A0trăm', 'hundreds'],
    ['hàng chục nghìn tấn', 'hàng chục nghìn', 'tens-of-thousands'],
    ['hàng tỷ đô la', 'hàng tỷ', null],
  ])('in “%s” is “%s”: %s', (passage, word, magnitude) => {
    expect(findMagnitude(passage, 'vi')).toEqual({ word, magnitude })
  })

  it.each([
    ['tens of thousands of whales', 'tens of thousands', 'tens-of-thousands'],
    ['Dozens of ships', 'Dozens', 'tens'],
    ['hundreds of thousands', 'hundreds of thousands', null],
  ])('in English, in “%s”, is “%s”: %s', (passage, word, magnitude) => {
    expect(findMagnitude(passage, 'en')).toEqual({ word, magnitude })
  })

  it.each([
    ['1.000 binh sĩ', 'vi'],
    ['đơn hàng triệu đô', 'vi'],
    ['mặt hàng nghìn', 'vi'],
    ['hàng nghìnx', 'vi'],
    ['a thousandsfold', 'en'],
    ['hàng nghìn', 'en'],
  ])('is missing in “%s” (%s)', (passage, language) => {
    expect(findMagnitude(passage, language)).toBeNull()
  })
})
