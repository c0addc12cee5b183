import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorQuote } from './anchor-quote'
import { toArticleText } from '../read/article-text'

/** Letters of one and two UTF-16 units, combining marks with and without a composed form, line ends. */
const character = fc.constantFrom(
  'a',
  'b',
  'ệ',
  ' ',
  '\u0301',
  'x\u0323',
  '🐋',
  '🇻🇳',
  '\u{10FFFF}',
  '\n',
)
const articles = fc
  .array(character, { maxLength: 60 })
  .map((characters) => `a${characters.join('')}`.normalize('NFC'))

/** An article and a passage within one of its lines, in code points. */
const passages = articles.chain((text) => {
  const points = [...text]
  return fc
    .tuple(fc.nat(points.length - 1), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({
      text,
      points,
      start,
      end: Math.min(start + length, points.length),
    }))
    .filter(({ start, end }) => !points.slice(start, end).includes('\n'))
})

describe('anchorQuote, for any text', () => {
  it('finds a passage by its whole context and counts in code points', () => {
    fc.assert(
      fc.property(passages, ({ text, points, start, end }) => {
        const exact = points.slice(start, end).join('')
        const prefix = points.slice(0, start).join('')
        const suffix = points.slice(end).join('')
        const result = anchorQuote(toArticleText(text), { exact, prefix, suffix })
        const line = prefix.split('\n').length
        expect(result).toMatchObject({ ok: true, quote: { start, end, line } })
      }),
    )
  })

  it('finds a unique passage without context, and asks for context otherwise', () => {
    fc.assert(
      fc.property(passages, ({ text, points, start, end }) => {
        const passage = points.slice(start, end)
        const exact = passage.join('')
        const starts = points.flatMap((_, at) =>
          points.slice(at, at + passage.length).join('') === exact ? [at] : [],
        )
        const result = anchorQuote(toArticleText(text), { exact })
        expect(result).toMatchObject(
          starts.length === 1
            ? { ok: true, quote: { start, end } }
            : { ok: false, code: 'quote-not-unique' },
        )
      }),
    )
  })

  it('never accepts a text that differs', () => {
    fc.assert(
      fc.property(passages, ({ text, points, start, end }) => {
        const exact = `${points.slice(start, end).join('')}z`
        const result = anchorQuote(toArticleText(text), { exact })
        expect(result).toMatchObject({ ok: false, code: 'quote-not-found' })
      }),
    )
  })
})

describe('anchorQuote', () => {
  const whales = toArticleText('Cá voi 🐋 và cá heo 🐬.\nCá voi “xanh”.')

  it('counts an astral character as one code point', () => {
    const result = anchorQuote(whales, { exact: 'cá heo' })
    expect(result).toMatchObject({ ok: true, quote: { start: 12, end: 18, line: 1 } })
  })

  it('does not find half a code point', () => {
    const result = anchorQuote(whales, { exact: '🐋'.slice(1) })
    expect(result).toMatchObject({ ok: false, code: 'quote-not-found' })
  })

  it('counts overlapping occurrences', () => {
    const result = anchorQuote(toArticleText('banana'), { exact: 'ana' })
    expect(result).toMatchObject({ ok: false, code: 'quote-not-unique' })
  })

  it('keeps prefix and suffix only where they are given', () => {
    const result = anchorQuote(whales, { exact: 'Cá voi', suffix: ' “' })
    const quote = { exact: 'Cá voi', suffix: ' “', start: 22, end: 28, line: 2 }
    expect(result).toEqual({ ok: true, quote })
  })

  it('names a character that only looks the same', () => {
    const result = anchorQuote(whales, { exact: 'Cá voi "xanh"' })
    expect(result).toMatchObject({
      hint: 'Nearest, line 2: “Cá voi “xanh””; first difference: “"” U+0022 here, ““” U+201C there.',
    })
  })
})
