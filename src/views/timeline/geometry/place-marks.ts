/** The position of each mark in its lane. */
import { fanOut } from './fan-out'
import type { Mark, Moment } from '../model/to-moments'

export interface Columns {
  readonly width: number
  readonly gutter: number
  readonly laneWidth: number
  readonly step: number
  /** The number of marks side by side in a lane. */
  readonly abreast: number
}

export interface PlacedMark extends Mark {
  readonly moment: Moment
  /** From the middle of its lane. */
  readonly dx: number
  readonly y: number
  /** The true position of its time, if it was displaced; a leader connects the two. */
  readonly trueY: number | null
}

/** The number of lines that the marks of these moments take in a lane. */
export function countLines(moments: readonly Moment[], lane: number, { abreast }: Columns): number {
  return moments.reduce(
    (total, { marks }) =>
      total + Math.ceil(marks.filter((mark) => mark.lane === lane).length / abreast),
    0,
  )
}

/** Marks of one moment and lane fill lines from left to right; the lines of a lane fan out. */
export function placeMarks(
  rows: readonly { readonly moment: Moment; readonly y: number }[],
  { step, abreast }: Columns,
  isTrue: boolean,
): readonly PlacedMark[] {
  const lines = rows.flatMap(({ moment, y }) => {
    const lanes = new Set(moment.marks.map(({ lane }) => lane))
    return [...lanes].flatMap((lane) => {
      const marks = moment.marks.filter((mark) => mark.lane === lane)
      return toLines(marks, abreast).map((line) => ({ lane, line, moment, y }))
    })
  })
  const lanes = new Set(lines.map(({ lane }) => lane))
  return [...lanes].flatMap((lane) => {
    const own = lines.filter((line) => line.lane === lane)
    const tops = fanOut(own.map(({ y }) => ({ want: y - step / 2, size: step })))
    return own.flatMap(({ line, moment, y }, index) => {
      const placed = (tops[index] ?? 0) + step / 2
      const trueY = isTrue && Math.abs(placed - y) > 1 ? y : null
      const width = Math.min(abreast, moment.marks.filter((mark) => mark.lane === lane).length)
      return line.map((mark, column) => {
        const dx = (column - (width - 1) / 2) * step
        return { ...mark, moment, dx, y: placed, trueY }
      })
    })
  })
}

function toLines<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, line) =>
    items.slice(line * length, (line + 1) * length),
  )
}
