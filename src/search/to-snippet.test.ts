import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSnippet } from './to-snippet'

const WORDS =
  'Ở đây, các bên tái khẳng định cam kết thúc đẩy một nền hòa bình công bằng, bền vững cho Ukraine'

function around(word: string, length: number) {
  const start = WORDS.indexOf(word)
  const { text, ranges } = toSnippet(
    { text: WORDS, ranges: [{ start, end: start + word.length }] },
    length,
  )
  return { text, marked: ranges.map((range) => text.slice(range.start, range.end)) }
}

describe('a snippet', () => {
  it('is the whole text if there is room', () => {
    expect(around('Ukraine', 200)).toEqual({ text: WORDS, marked: ['Ukraine'] })
  })

  it('is cut between words and contains the first mark', () => {
    expect(around('các bên', 30)).toEqual({
      text: 'Ở đây, các bên tái khẳng định…',
      marked: ['các bên'],
    })
    const { text, marked } = around('Ukraine', 70)
    expect(text).toMatch(/^….+Ukraine$/)
    expect(marked).toEqual(['Ukraine'])
  })

  it('keeps its marks on the same letters', () => {
    const word = fc.stringMatching(/^[a-zà-ỹ]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 60, max: 120 }),
        fc.nat(),
        (words, length, place) => {
          const text = words.join(' ')
          const chosen = place % words.length
          const start = words.slice(0, chosen).join(' ').length + (chosen === 0 ? 0 : 1)
          const end = start + (words[chosen]?.length ?? 0)
          const snippet = toSnippet({ text, ranges: [{ start, end }] }, length)
          expect(snippet.ranges.map((range) => snippet.text.slice(range.start, range.end))).toEqual(
            [words[chosen]],
          )
          expect(snippet.text.length).toBeLessThanOrEqual(Math.max(length, 1) + 2)
          expect(text).toContain(snippet.text.replaceAll('…', ''))
        },
      ),
    )
  })
})
