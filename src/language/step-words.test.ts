import { describe, expect, it } from 'vitest'
import { toStepWords } from './step-words'

const events = [
  { name: { vi: 'Cuộc họp Paris', en: 'Paris meeting' } },
  { name: { vi: 'Tuyên bố Paris', en: 'Paris Declaration' } },
]
const outlet = (name: string | null) => ({
  outlet: { name, basis: { vi: '', en: '' }, likely: null },
})

const statements = (...sentences: readonly number[]) =>
  sentences.map((sentence) => ({ firstSentence: sentence, sentences: 1 }))

describe('the name of a stop', () => {
  it.each([
    [{ events: events.slice(0, 1) }, 'Paris meeting', 'Cuộc họp Paris'],
    [{ events }, 'Paris meeting, and 1 more', 'Cuộc họp Paris và 1 mốc khác'],
    [{ statements: statements(7) }, '1 statement in 1 sentence', '1 phát biểu trong 1 câu'],
    [{ statements: statements(7, 7, 8) }, '3 statements in 2 sentences', '3 phát biểu trong 2 câu'],
    [{ events, articles: [outlet('Dân trí')] }, 'article of Dân trí', 'bài của Dân trí'],
    [{ articles: [outlet(null)] }, 'article, outlet not stated', 'bài báo không rõ tòa soạn'],
  ])('of %j', (step, en, vi) => {
    const whole = { statements: [], events: [], articles: [], ...step }
    expect([toStepWords(whole, 'en'), toStepWords(whole, 'vi')]).toEqual([en, vi])
  })
})
