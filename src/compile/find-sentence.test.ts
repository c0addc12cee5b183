import { expect, it } from 'vitest'
import { countCodePoints, toArticleText } from './article-text'
import { findSentence } from './find-sentence'

const TEXT = toArticleText(
  'Tiêu đề 🐳\nÔng nói hôm 30.7, theo Reuters: “Không có lệnh ngừng bắn. Chúng tôi chờ.” Kế hoạch gồm 28 điểm.\nDòng cuối',
)

/** The sentence or sentences around the words. */
function around(words: string): string {
  const start = countCodePoints(TEXT.text.slice(0, TEXT.text.indexOf(words)))
  const end = start + countCodePoints(words)
  const line = TEXT.text.slice(0, TEXT.text.indexOf(words)).split('\n').length
  const sentence = findSentence(TEXT, { line, start, end }, 'vi')
  return Array.from(TEXT.text).slice(sentence.start, sentence.end).join('').trim()
}

it.each([
  ['theo Reuters', 'Ông nói hôm 30.7, theo Reuters: “Không có lệnh ngừng bắn.'],
  ['Chúng tôi chờ', 'Chúng tôi chờ.”'],
  ['28 điểm.', 'Kế hoạch gồm 28 điểm.'],
  ['chờ.” Kế hoạch', 'Chúng tôi chờ.” Kế hoạch gồm 28 điểm.'],
  ['🐳', 'Tiêu đề 🐳'],
  ['Dòng cuối', 'Dòng cuối'],
])('%s stands in: %s', (words, sentence) => {
  expect(around(words)).toBe(sentence)
})
