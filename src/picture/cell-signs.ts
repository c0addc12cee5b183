/** A cell's marks and the small signs around them, as the matrix places them. */
import { ABOUT_EQUAL, NOT_EQUAL } from '../ui/dispute-shapes'
import type { DrawnCell, DrawnPart, Sign } from '../views/matrix/signs'
import { toDrawnParts } from '../views/matrix/to-drawn-parts'
import { toAbsence, toMark, toPath, toText, TYPE, type Shape } from './picture'

/** Of a divided cell: the half of its sides, and how large its marks are. */
const HALF = { width: 13, height: 12 }
const SMALL = 0.62

/** The mark of a cell with its middle at (`x`, `y`); one for each topic where there are several. */
export function toCellMarks(cell: DrawnCell, x: number, y: number): readonly Shape[] {
  const [first] = cell.parts
  if (cell.absence !== null || first === undefined) {
    return [toAbsence(x, y, cell.absence === 'later')]
  }
  if (cell.parts.length === 1) return toPartMark(first, x, y, 1)
  const { parts, more } = toDrawnParts(cell.parts)
  const isPair = parts.length === 2
  const { width, height } = HALF
  const line = { stroke: 'not-mentioned' } as const
  const toPlace = (index: number) => ({
    left: x + (index % 2 === 0 ? -0.5 : 0.5) * width,
    top: isPair ? y : y + (index < 2 ? -0.5 : 0.5) * height,
  })
  const last = toPlace(parts.length)
  const words = { anchor: 'middle', colour: 'muted' } as const
  return [
    toPath(`M0 ${-height}V${height}`, line, x, y),
    ...(isPair ? [] : [toPath(`M${-width} 0H${width}`, line, x, y)]),
    ...parts.flatMap((part, index) => {
      const { left, top } = toPlace(index)
      return toPartMark(part, left, top, SMALL)
    }),
    ...(more > 0 ? [toText(`+${more}`, last.left, last.top + 3.5, TYPE.count, words)] : []),
  ]
}

function toPartMark(
  { stance, isShown, isOpen, through }: DrawnPart,
  x: number,
  y: number,
  scale: number,
): readonly Shape[] {
  if (!isShown) return [toAbsence(x, y, false, scale)]
  return toMark(stance, x, y, { isHollow: through.length > 0, isOpen, scale })
}

/** Around a mark with its middle at (`x`, `y`), or at the edges of a divided cell. */
export function toCellSigns(
  signs: readonly Sign[],
  count: number,
  x: number,
  y: number,
): readonly Shape[] {
  const has = (sign: Sign) => signs.includes(sign)
  const ink = { stroke: 'ink', lineWidth: 1 } as const
  const muted = { ...ink, stroke: 'muted' } as const
  const [out, below] = has('divided') ? [3, 4] : [0, 0]
  return [
    ...(has('count')
      ? [
          toText(String(count), x + (count > 9 ? 6 : 8), y + (has('open') ? 9 : -3), TYPE.count, {
            colour: 'muted',
          }),
        ]
      : []),
    ...(has('changed') ? [toPath('M.6.6 2.8 3.4.6 6.2', ink, x - 10.5 - out, y + 3 + below)] : []),
    ...(has('conflict') ? [toPath(NOT_EQUAL, ink, x + 4 + out, y + 2.5 + below)] : []),
    ...(has('disputed') ? [toPath(ABOUT_EQUAL, muted, x + 4 + out, y + 2.5 + below)] : []),
    ...(has('reported')
      ? [toPath('M0 0H12', { ...muted, lineWidth: 2, dash: [2, 2] }, x - 5, y + 9.5 + out)]
      : []),
  ]
}
