/** Layout of the matrix in a picture, px: at its natural size, without scrolling. */
import type {
  MatrixBand,
  MatrixColumn,
  MatrixModel,
  MatrixRow,
} from '../views/matrix/model/matrix-model'
import { matrixMessages } from '../views/matrix/matrix-messages'
import { toBandLevels } from '../views/matrix/grid/to-band-levels'
import type { Language } from '../model/vocabulary'
import type { Measure } from './text-style'
import { wrapText } from './wrap-text'

export const ROW = 26
/** Line height of group names, and of column names if these are horizontal. */
export const BAND_LINE = 15
export const NAME_LINE = 15
/** Up to this many columns, cells have room for words. */
const WORDED = 4
const COLUMN = { marked: 30, worded: 168 }

export interface GridColumn extends MatrixColumn {
  readonly left: number
  /** Wrapped horizontally; one line upwards in a narrow column. */
  readonly lines: readonly string[]
}

export interface GridBand extends MatrixBand {
  readonly left: number
  readonly top: number
  /** Width of its name with the gap to the next. */
  readonly room: number
}

export interface MatrixGrid {
  readonly isWorded: boolean
  /** Width of the row names. */
  readonly names: number
  readonly columnWidth: number
  /** Width of the rows; group names may extend past it. */
  readonly rowWidth: number
  readonly width: number
  readonly head: number
  readonly columns: readonly GridColumn[]
  readonly bands: readonly GridBand[]
  readonly sections: readonly GridSection[]
}

export interface GridSection {
  readonly heading: string
  readonly rows: readonly MatrixRow[]
}

/** Of its rows and its heading, px. */
export function toSectionHeight({ rows }: GridSection): number {
  return (rows.length + 1) * ROW
}

export function toMatrixGrid(
  { bands, columns, sections, roster }: MatrixModel,
  language: Language,
  measure: Measure,
): MatrixGrid {
  const isWorded = columns.length <= WORDED
  const columnWidth = isWorded ? COLUMN.worded : COLUMN.marked
  const heading = matrixMessages[language].roster.band(roster.rows.length)
  const shown =
    roster.isOpen && roster.rows.length > 0
      ? [...sections, { heading, rows: roster.rows }]
      : sections
  const rows = shown.flatMap((section) => section.rows)
  const widest = Math.max(0, ...rows.map((row) => measure(toRowName(row), 'text')))
  const names = Math.ceil(widest) + 24
  const placed = columns.map((column, index) => ({
    ...column,
    left: names + index * columnWidth,
    lines: isWorded ? wrapText(column.name, columnWidth - 20, 'small', measure, 3) : [column.short],
  }))
  const over = toBands(bands, names, columnWidth, measure)
  const namesHeight = isWorded
    ? Math.max(0, ...placed.map(({ lines }) => lines.length)) * NAME_LINE
    : Math.max(0, ...columns.map(({ short }) => measure(short, 'small')))
  const bandsHeight = Math.max(0, ...over.map(({ top }) => top + BAND_LINE))
  const rowWidth = names + columns.length * columnWidth
  return {
    isWorded,
    names,
    columnWidth,
    rowWidth,
    width: Math.max(rowWidth, ...over.map(({ left, room }) => left + room)),
    head: Math.ceil(bandsHeight + namesHeight + 14),
    columns: placed,
    bands: over,
    sections: shown,
  }
}

function toBands(
  bands: readonly MatrixBand[],
  names: number,
  columnWidth: number,
  measure: Measure,
): readonly GridBand[] {
  const letters = bands.reduce((sum, { name }) => sum + name.length, 0)
  const pixels = bands.reduce((sum, { name }) => sum + measure(name, 'heading'), 0)
  const levels = toBandLevels(bands, columnWidth, letters === 0 ? 1 : (pixels / letters) * 1.05)
  let left = names
  return bands.map((band, index) => {
    const place = { left, top: (levels[index] ?? 0) * BAND_LINE }
    left += band.columns * columnWidth
    return { ...band, ...place, room: measure(band.name, 'heading') + 6 }
  })
}

/** With a question mark if membership is uncertain. */
export function toRowName({ short, isUncertain }: MatrixRow): string {
  return isUncertain ? `${short} ?` : short
}
