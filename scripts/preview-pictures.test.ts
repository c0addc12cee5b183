import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { measureText, toPicture, toPicturePath } from './preview-pictures'

const STYLE = { size: 20, weight: 400 }
const FAMILY = "'Be Vietnam Pro', 'Noto Sans'"

function draw(inside: string) {
  const picture = toPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="120" height="63" fill="var(--paper)"/>${inside}</svg>`,
  )
  return decode(picture)
}

const text = (words: string, more = '') =>
  `<text x="10" y="40" font-family="&#x27;Be Vietnam Pro&#x27;, sans-serif" font-size="30" font-weight="600" fill="var(--ink)"${more}>${words}</text>`

/** Whether anything is drawn at the left of a column. */
function isInked({ data, width, height, palette = [] }: ReturnType<typeof decode>, until: number) {
  const paper = palette.findIndex((colour) => colour.join() === '251,249,244')
  expect(paper).toBeGreaterThanOrEqual(0)
  return Array.from({ length: height }, (_, row) =>
    data.slice(row * width, row * width + until).some((pixel) => pixel !== paper),
  ).includes(true)
}

describe('a picture of a page', () => {
  it('has a palette, with the paper as in the style sheet', () => {
    const { width, height, channels } = draw('')
    expect([width, height, channels]).toEqual([120, 63, 1])
  })

  it('draws letters of every file of a typeface, and what is escaped', () => {
    for (const words of ['ế', 'Đ', 'a', '&amp;', '…']) {
      expect([words, isInked(draw(text(words)), 120)]).toEqual([words, true])
    }
    expect(isInked(draw(''), 120)).toBe(false)
  })

  it('begins a text where it is anchored', () => {
    expect(isInked(draw(text('aaa')), 10)).toBe(false)
    expect(isInked(draw(text('aaa', ' text-anchor="end"')), 10)).toBe(true)
  })

  it('is one file for equal drawings', () => {
    expect(toPicturePath('<svg/>')).toBe(toPicturePath('<svg/>'))
    expect(toPicturePath('<svg/>')).not.toBe(toPicturePath('<svg></svg>'))
  })
})

it('a text is as wide as its letters', () => {
  expect(measureText('', STYLE, FAMILY)).toBe(0)
  const one = measureText('ế', STYLE, FAMILY)
  expect(one).toBeGreaterThan(5)
  expect(measureText('ếế', STYLE, FAMILY)).toBeCloseTo(2 * one)
})
