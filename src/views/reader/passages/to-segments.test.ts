import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toSegments } from './to-segments'

const passage = (id: string, start: number, end: number) => ({ id, quote: { start, end } })

/** Each segment's text, the ids that cover it, and after a slash those that end with it. */
function toLines(segments: ReturnType<typeof toSegments<ReturnType<typeof passage>>>): string[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('')
  return segments.map(({ text, covering, ending }) => `${text}:${ids(covering)}/${ids(ending)}`)
}

describe('splitting a paragraph at its evidence', () => {
  test.each([
    ['no evidence', [], ['abcdef:/']],
    ['one passage inside', [passage('x', 12, 14)], ['ab:/', 'cd:x/x', 'ef:/']],
    ['the whole paragraph', [passage('x', 10, 16)], ['abcdef:x/x']],
    ['two that touch', [passage('x', 10, 13), passage('y', 13, 16)], ['abc:x/x', 'def:y/y']],
    [
      'one within another',
      [passage('x', 10, 16), passage('y', 12, 14)],
      ['ab:x/', 'cd:xy/y', 'ef:x/x'],
    ],
    [
      'two that cross',
      [passage('x', 10, 14), passage('y', 12, 16)],
      ['ab:x/', 'cd:xy/x', 'ef:y/y'],
    ],
    [
      'two on the same words',
      [passage('x', 12, 14), passage('y', 12, 14)],
      ['ab:/', 'cd:xy/xy', 'ef:/'],
    ],
    ['one in another paragraph', [passage('x', 0, 10), passage('y', 16, 20)], ['abcdef:/']],
  ])('%s', (_, passages, expected) => {
    expect(toLines(toSegments({ start: 10, text: 'abcdef' }, passages))).toEqual(expected)
  })

  it('counts code points: an emoji is one, a Vietnamese letter with two marks is one', () => {
    const text = '🕊️ Kyiv ký thỏa thuận 𝒳'
    const end = [...text].length
    const segments = toSegments({ start: 0, text }, [passage('x', end - 1, end)])
    expect(toLines(segments)).toEqual(['🕊️ Kyiv ký thỏa thuận :/', '𝒳:x/x'])
  })
})

const paragraphs = fc.record({
  start: fc.nat(1000),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
})
const paragraphsWithPassages = paragraphs.chain((paragraph) => {
  const length = [...paragraph.text].length
  const ends = fc.tuple(fc.nat(length), fc.nat(length)).filter(([a, b]) => a !== b)
  return fc.record({
    paragraph: fc.constant(paragraph),
    passages: fc.array(
      ends.map(([a, b]) =>
        passage('', paragraph.start + Math.min(a, b), paragraph.start + Math.max(a, b)),
      ),
      { maxLength: 8 },
    ),
  })
})

describe('whatever the passages', () => {
  it('the segments join to the text', () => {
    fc.assert(
      fc.property(paragraphsWithPassages, ({ paragraph, passages }) => {
        const segments = toSegments(paragraph, passages)
        expect(segments.map(({ text }) => text).join('')).toBe(paragraph.text)
      }),
    )
  })

  it("a statement's segments join to its passage, which ends in exactly one of them", () => {
    fc.assert(
      fc.property(paragraphsWithPassages, ({ paragraph, passages }) => {
        const segments = toSegments(paragraph, passages)
        for (const one of passages) {
          const runs = segments.filter(({ covering }) => covering.includes(one))
          const exact = [...paragraph.text]
            .slice(one.quote.start - paragraph.start, one.quote.end - paragraph.start)
            .join('')
          expect(runs.map(({ text }) => text).join('')).toBe(exact)
          expect(segments.filter(({ ending }) => ending.includes(one))).toEqual(runs.slice(-1))
        }
      }),
    )
  })

  it('no segment is empty, and each begins where the previous one ends', () => {
    fc.assert(
      fc.property(paragraphsWithPassages, ({ paragraph, passages }) => {
        let position = 0
        for (const { start, text } of toSegments(paragraph, passages)) {
          expect(text).not.toBe('')
          expect(start).toBe(position)
          position += [...text].length
        }
      }),
    )
  })
})
