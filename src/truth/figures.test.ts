/** Figures: exactly as precise as the articles. */
import { describe, expect, it } from 'vitest'
import {
  findUnsaid,
  LINES,
  readClaims,
  readTable,
  toMatchedLines,
  toEvidenceClaim,
  toLines,
  toPlainSpaces,
} from './tables'

const { table, dossier, bodies } = readTable('figures', { figures: LINES, others: LINES })
const figures = readClaims(table.figures)
const others = readClaims(table.others)

/** `ngày 6/1`, `6/12`, `30.7`, `5-6.8`, `tháng 2.2022`, `tháng 11`, and the date of the first line. */
const DATES = /\d+-\d+-\d+|\d+-\d+\.\d+|\d+[/.]\d+(?:\/\d+)?|tháng \d+(?:\.\d+)?/gu

const found = dossier.figures.map((figure) => {
  const { id, value, bound, magnitude } = figure
  return toEvidenceClaim(figure, id, magnitude ?? `${bound} ${value}`)
})

describe('figures', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...figures, ...others], bodies)).toEqual([])
  })

  it('are these', () => {
    expect(toMatchedLines(found, figures)).toEqual(toLines(figures))
  })

  it('leave out no number of the articles except names, dates and repetitions', () => {
    const known = [...figures, ...others]
    const missed = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter(({ furniture }) => furniture === null)
        .flatMap(({ text }) => {
          const own = known.filter(({ article }) => article === id)
          const rest = own.reduce(
            (left, { words }) => left.replaceAll(words, ''),
            toPlainSpaces(text).replaceAll(DATES, ''),
          )
          return [...rest.matchAll(/\d+[^.,]*/gu)].map(([number]) => `${id} | ${number}`)
        }),
    )
    expect(missed).toEqual([])
  })
})
