/** The numbers of the five articles: as exact as they are written, and no more. */
import { describe, expect, it } from 'vitest'
import {
  bodies,
  dossier,
  findUnsaid,
  readClaims,
  readLines,
  tell,
  toEvidenceClaim,
  toLines,
  toPlainSpaces,
} from './tables'

/* what is counted | how exactly, and how many | article | words */
const FIGURES = readClaims(`
other-states-responding-to-g7 | more-than 10 | talks-before-nato | hơn 10 quốc gia khác
peace-plan-discussion-stages | exact 3 | talks-before-nato | ba giai đoạn
coalition-states-spring-2025 | about 30 | commitments-from-partners | khoảng 30 quốc gia
states-ready-for-monitoring-force | exact 6 | commitments-from-partners | 6 nước
days-of-talks-december-2025 | exact 2 | peace-plan-consultations | 2 ngày thảo luận
years-of-conflict-by-december-2025 | more-than 3 | peace-plan-consultations | hơn 3 năm qua
us-ukraine-meetings-in-two-weeks | exact 6 | peace-plan-consultations | cuộc gặp thứ sáu
weeks-of-us-ukraine-meetings | exact 2 | peace-plan-consultations | trong vòng 2 tuần qua
points-in-us-plan-first-version | exact 28 | peace-plan-consultations | 28 điểm
hours-of-talks-in-moscow | exact 5 | peace-plan-consultations | 5 giờ đàm phán
states-attending-paris-2026 | about 30 | paris-summit | khoảng 30 quốc gia phương Tây
coalition-constituent-states | exact 35 | paris-summit | 35 quốc gia cấu thành Liên minh
points-in-20-point-document | exact 20 | paris-summit | văn kiện 20 điểm
# “Hàng nghìn” is no number.
french-soldiers-offered | thousands | paris-summit | hàng nghìn binh sỹ
`)

/* Numbers that measure nothing, beside dates: they are said a second time, or of parts that are named. */
const OTHER_NUMBERS = readClaims(`
said again | peace-plan-consultations | trong 2 ngày qua
the sides | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận
the sides | peace-plan-consultations | 2 bên đã thảo luận
`)

/** `ngày 6/1`, `6/12`, `30.7`, `5-6.8`, `tháng 2.2022`, `tháng 11`, and the date of the first line. */
const DATES = /\d+-\d+-\d+|\d+-\d+\.\d+|\d+[/.]\d+(?:\/\d+)?|tháng \d+(?:\.\d+)?/gu

const told = dossier.figures.map((figure) => {
  const { id, value, bound, magnitude } = figure
  return toEvidenceClaim(figure, id, magnitude ?? `${bound} ${value}`)
})

describe('figures', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...FIGURES, ...OTHER_NUMBERS])).toEqual([])
  })

  it('are these', () => {
    expect(tell(told, FIGURES)).toEqual(toLines(FIGURES))
  })

  it('leave out no number of the articles but names, dates and what is said twice', () => {
    const known = [...FIGURES, ...OTHER_NUMBERS]
    const missed = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter(({ furniture }) => furniture === null)
        .flatMap(({ text }) => {
          const own = known.filter(({ article }) => article === id)
          const rest = own.reduce(
            (left, { words }) => left.replaceAll(words, ''),
            toPlainSpaces(text).replaceAll(DATES, ''),
          )
          return [...rest.matchAll(/(?<!G)\d+[^.,]*/gu)].map(([number]) => `${id} | ${number}`)
        }),
    )
    expect(missed).toEqual(readLines(''))
  })
})
