/** The matrix as a picture: what the view draws, at its natural size and with nothing to scroll. */
import { absenceMessages } from '../language/absence-messages'
import { formatDay } from '../language/format-date'
import { signMessages } from '../language/sign-messages'
import { matrixMessages } from '../views/matrix/matrix-messages'
import {
  toMatrixModel,
  type MatrixColumn,
  type MatrixModel,
  type MatrixRow,
} from '../views/matrix/matrix-model'
import { toBandLevels } from '../views/matrix/to-band-levels'
import { toSample } from '../views/matrix/signs'
import { toCellMarks, toCellSigns } from './cell-signs'
import type { FlowItem } from './flow'
import {
  toPath,
  toRectangle,
  toText,
  TYPE,
  type Measure,
  type Picture,
  type Shape,
} from './picture'
import { toFramed, toKeyItem, type PictureRequest } from './to-framed'
import { wrapText } from './wrap-text'

const ROW = 26
const SECTION = 26
const BAND = 15
/** With so many columns or fewer, cells have room for words. */
const WORDED = 4
const COLUMN = { marked: 30, worded: 168 }
/** Of a column's name that is written level. */
const NAME_LINE = 15

interface Grid {
  readonly columns: readonly MatrixColumn[]
  readonly isWorded: boolean
  /** Width of the rows' names. */
  readonly names: number
  readonly columnWidth: number
  readonly width: number
  readonly measure: Measure
}

export function toMatrixPicture(request: PictureRequest, measure: Measure): Picture {
  const { stages, selection, language } = request
  const model = toMatrixModel(stages, selection, language)
  const words = matrixMessages[language]
  const title = `${words.title}, ${words.subtitle}`
  const { roster } = model
  const sections = [
    ...model.sections,
    ...(roster.isOpen && roster.rows.length > 0
      ? [{ heading: words.roster.band(roster.rows.length), rows: roster.rows }]
      : []),
  ]
  const rows = sections.flatMap((section) => section.rows)
  const grid = toGrid(model, rows, measure)
  const header = toHeader(model, grid)
  const shapes: Shape[] = [...header.shapes]
  let y = header.height
  for (const { heading, rows: ofSection } of sections) {
    shapes.push(toText(heading, 0, y + SECTION - 8, TYPE.heading, { colour: 'muted' }))
    y += SECTION
    shapes.push(...toGroupLines(grid, y, y + ofSection.length * ROW))
    for (const row of ofSection) {
      shapes.push(...toRow(row, y, grid))
      y += ROW
    }
  }
  return toFramed(
    request,
    {
      title,
      width: Math.max(grid.width, header.width),
      height: y,
      shapes,
      key: toSignKey(model, request, measure),
      notes: toNotes(model, request),
      hasSilence: true,
    },
    measure,
  )
}

function toGrid(model: MatrixModel, rows: readonly MatrixRow[], measure: Measure): Grid {
  const { columns } = model
  const isWorded = columns.length <= WORDED
  const widest = Math.max(0, ...rows.map(({ short }) => measure(toRowName(short), TYPE.text)))
  const names = Math.ceil(widest) + 24
  const columnWidth = isWorded ? COLUMN.worded : COLUMN.marked
  return {
    columns,
    isWorded,
    names,
    columnWidth,
    width: names + columns.length * columnWidth,
    measure,
  }
}

interface Header {
  readonly shapes: readonly Shape[]
  readonly width: number
  readonly height: number
}

/** Groups over the names of the columns, which are written upwards unless there are few. */
function toHeader({ bands, columns }: MatrixModel, grid: Grid): Header {
  const { names, columnWidth, isWorded, measure } = grid
  const letters = bands.reduce((sum, { name }) => sum + name.length, 0)
  const pixels = bands.reduce((sum, { name }) => sum + measure(name, TYPE.heading), 0)
  const levels = toBandLevels(bands, columnWidth, letters === 0 ? 1 : (pixels / letters) * 1.05)
  const bandsHeight = (Math.max(-1, ...levels) + 1) * BAND + 6
  const wrapped = columns.map(({ name }) =>
    wrapText(name, columnWidth - 20, TYPE.small, measure, 3),
  )
  const namesHeight = isWorded
    ? Math.max(0, ...wrapped.map(({ length }) => length)) * NAME_LINE
    : Math.max(0, ...columns.map(({ short }) => measure(short, TYPE.small)))
  const height = Math.ceil(bandsHeight + namesHeight + 8)
  const shapes: Shape[] = []
  let width = 0
  let x = names
  for (const [index, { columns: count }] of bands.entries()) {
    const top = (levels[index] ?? 0) * BAND
    shapes.push(toPath(`M0 0V${height - top}`, { stroke: 'rule' }, x, top))
    x += count * columnWidth
  }
  x = names
  for (const [index, { name, columns: count }] of bands.entries()) {
    const top = (levels[index] ?? 0) * BAND
    const room = measure(name, TYPE.heading) + 6
    // Interrupts the lines of the groups that it runs over.
    shapes.push(toRectangle({ x: x + 1, y: top, width: room, height: BAND }, { fill: 'paper' }))
    shapes.push(toText(name, x + 4, top + 11, TYPE.heading))
    width = Math.max(width, x + room)
    x += count * columnWidth
  }
  for (const [index, { short }] of columns.entries()) {
    const left = names + index * columnWidth
    if (isWorded) {
      const lines = wrapped[index] ?? []
      const top = height - 8 - (lines.length - 1) * NAME_LINE
      shapes.push(
        ...lines.map((line, at) =>
          toText(line, left + 10, top + at * NAME_LINE, TYPE.small, { colour: 'muted' }),
        ),
      )
    } else {
      const middle = left + columnWidth / 2 + 4
      shapes.push(
        toText(short, middle, height - 8, TYPE.small, { colour: 'muted', isUpright: true }),
      )
    }
  }
  return { shapes, width, height }
}

function toGroupLines(grid: Grid, from: number, to: number): readonly Shape[] {
  return grid.columns.flatMap(({ startsGroup }, index) =>
    startsGroup
      ? [
          toPath(
            `M0 0V${to - from}`,
            { stroke: 'rule' },
            grid.names + index * grid.columnWidth,
            from,
          ),
        ]
      : [],
  )
}

function toRow(row: MatrixRow, top: number, grid: Grid): readonly Shape[] {
  const { columns, names, columnWidth, isWorded } = grid
  const middle = top + ROW / 2
  const shapes: Shape[] = [
    toPath(`M0 0H${grid.width}`, { stroke: 'rule' }, 0, top + ROW),
    toText(toRowName(row.short, row.isUncertain), 0, middle + 4.5, TYPE.text, {
      colour: row.isQuiet ? 'muted' : 'ink',
    }),
  ]
  for (const [index, { id }] of columns.entries()) {
    const left = names + index * columnWidth
    const x = isWorded ? left + 20 : left + columnWidth / 2
    const cell = row.cells.get(id)
    if (cell === undefined) {
      shapes.push(
        toPath('M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z', { fill: 'not-mentioned' }, x, middle),
      )
      continue
    }
    shapes.push(...toCellMarks(cell, x, middle))
    shapes.push(...toCellSigns(cell.signs, cell.count.statements, x, middle))
    if (isWorded) shapes.push(toText(cell.word, x + 22, middle + 4.5, TYPE.text))
  }
  return shapes
}

function toRowName(name: string, isUncertain = false): string {
  return isUncertain ? `${name} ?` : name
}

/** Only of the signs that the picture has. */
function toSignKey(
  { signs }: MatrixModel,
  { language }: PictureRequest,
  measure: Measure,
): readonly FlowItem[] {
  const words = signMessages[language]
  return signs.map((sign) =>
    toKeyItem(
      [...toCellMarks(toSample(sign), 0, 0), ...toCellSigns([sign], 2, 0, 0)],
      words[sign],
      measure,
      'muted',
    ),
  )
}

/** Who is not on it, and that nothing follows from that. */
function toNotes(
  { roster, statements }: MatrixModel,
  { language }: PictureRequest,
): readonly string[] {
  const words = matrixMessages[language].roster
  const { silence } = absenceMessages[language]
  const isUncertain = roster.isOpen && roster.rows.some((row) => row.isUncertain)
  const asOf = roster.asOf === null ? '' : ` ${words.asOf(formatDay(roster.asOf, language))}`
  return [
    ...(statements === 0 ? [absenceMessages[language].nothingPasses] : []),
    roster.isOpen || roster.rows.length === 0
      ? `${silence}${roster.isOpen ? ` ${roster.note}${asOf}` : ''}`
      : `${words.band(roster.rows.length)}. ${silence}${asOf}`,
    ...(isUncertain ? [`?: ${words.uncertain}`] : []),
  ]
}
