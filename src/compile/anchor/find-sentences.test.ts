import { expect, it } from 'vitest'
import { countCodePoints, toArticleText } from '../read/article-text'
import { findSentences } from './find-sentences'

const TEXT = toArticleText(
  'Tiêu đề 🐳\nÔng nói hôm 30.7, theo Reuters: “Không có lệnh ngừng bắn. Chúng tôi chờ.” Kế hoạch gồm 28 điểm.\nDòng cuối',
)

/** The sentences that the words are in. */
function around(words: string): readonly string[] {
  const start = countCodePoints(TEXT.text.slice(0, TEXT.text.indexOf(words)))
  const end = start + countCodePoints(words)
  const line = TEXT.text.slice(0, TEXT.text.indexOf(words)).split('\n').length
  const text = Array.from(TEXT.text)
  return findSentences(TEXT, { line, start, end }, 'vi').map((sentence) =>
    text.slice(sentence.start, sentence.end).join('').trim(),
  )
}

it.each([
  ['theo Reuters', ['Ông nói hôm 30.7, theo Reuters: “Không có lệnh ngừng bắn.']],
  ['Chúng tôi chờ', ['Chúng tôi chờ.”']],
  ['28 điểm.', ['Kế hoạch gồm 28 điểm.']],
  ['chờ.” Kế hoạch', ['Chúng tôi chờ.”', 'Kế hoạch gồm 28 điểm.']],
  ['🐳', ['Tiêu đề 🐳']],
  ['Dòng cuối', ['Dòng cuối']],
])('%s is in: %j', (words, sentences) => {
  expect(around(words)).toEqual(sentences)
})
