import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { toMatrixModel } from '../views/matrix/model/matrix-model'
import { PreviewPicture, type Preview } from './PreviewPicture'
import { TYPE, type Measure } from './text-style'

const measure: Measure = (text, type) => text.length * TYPE[type].size * 0.55

/** Its lines, with where they end. */
function draw(preview: Preview) {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(
    <PreviewPicture preview={preview} language="en" measure={measure} />,
  )
  return [...place.querySelectorAll('text')].map((line) => ({
    words: line.textContent,
    y: Number(line.getAttribute('y')),
    right:
      Number(line.getAttribute('x')) +
      line.textContent.length * Number(line.getAttribute('font-size')) * 0.55,
  }))
}

const QUOTED = {
  kind: 'words',
  siteName: 'Who Pledged What',
  title: 'Kenya, reef fund',
  stances: [
    {
      mark: 'diamond',
      hue: 'asking',
      isOpen: false,
      words: 'requests · 3 Mar 2025',
      teller: null,
    },
  ],
  text: '“Kenya asks for the fund.”',
  isPassage: true,
  source: 'Island Radio, 4 Mar 2025',
} as const satisfies Preview

describe('a preview', () => {
  it('says who, on what, how, in which words and where they are', () => {
    expect(draw(QUOTED).map(({ words }) => words)).toEqual([
      'Who Pledged What',
      'Kenya, reef fund',
      'requests · 3 Mar 2025',
      '“Kenya asks for the fund.”',
      'Island Radio, 4 Mar 2025',
    ])
  })

  it('says below a stance who tells it, and nothing there of one in its own words', () => {
    const told = { ...QUOTED.stances[0], teller: 'reported by Ana Prado' }
    const [, title, stance, teller] = draw({ ...QUOTED, stances: [told] })
    expect([title?.words, stance?.words, teller?.words]).toEqual([
      'Kenya, reef fund',
      'requests · 3 Mar 2025',
      'reported by Ana Prado',
    ])
    const quoteAt = (stances: Preview & { kind: 'words' }) =>
      draw(stances).find(({ words }) => words.startsWith('“'))?.y ?? 0
    expect(quoteAt({ ...QUOTED, stances: [told] })).toBeGreaterThan(quoteAt(QUOTED))
  })

  it('keeps the longest words inside', () => {
    const long = 'word '.repeat(200).trim()
    const stances = Array.from({ length: 9 }, (_, index) => ({
      ...QUOTED.stances[0],
      words: `${index} ${long}`,
      teller: long,
    }))
    for (const each of [stances, QUOTED.stances, []]) {
      const lines = draw({ ...QUOTED, title: long, text: long, source: long, stances: each })
      expect(lines.length).toBeGreaterThan(4)
      for (const { y, right } of lines) {
        expect(right).toBeLessThanOrEqual(600)
        expect(y).toBeLessThanOrEqual(300)
      }
    }
  })

  it('of the board has every row of the matrix', () => {
    const model = toMatrixModel(toStages(toyDossier.index), DEFAULT_SELECTION, 'en')
    const words = draw({ kind: 'matrix', siteName: 'Who', title: 'What', model }).map(
      (line) => line.words,
    )
    for (const { rows } of model.sections) {
      for (const { short } of rows) expect(words).toContain(short)
    }
  })
})
