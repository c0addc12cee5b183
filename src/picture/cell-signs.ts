/** The small signs around a mark, as the matrix places them. */
import { ABOUT_EQUAL, NOT_EQUAL } from '../ui/dispute-shapes'
import type { MatrixCell } from '../views/matrix/to-cell'
import { toPath, toText, TYPE, type Shape } from './picture'

export const SIGNS = ['count', 'changed', 'conflict', 'disputed', 'reported', 'inherited'] as const

type SignedCell = Pick<
  MatrixCell,
  'count' | 'isChanged' | 'isConflicting' | 'isDisputed' | 'voices'
>

/** Around a mark with its middle at (`x`, `y`). */
export function toCellSigns(
  { count, isChanged, isConflicting, isDisputed, voices }: SignedCell,
  x: number,
  y: number,
): readonly Shape[] {
  const line = { stroke: 'ink', lineWidth: 1 } as const
  return [
    ...(count > 1
      ? [toText(String(count), x + (count > 9 ? 6 : 8), y - 3, TYPE.count, { colour: 'muted' })]
      : []),
    ...(isChanged ? [toPath('M.6.6 2.8 3.4.6 6.2', line, x - 10.5, y + 3)] : []),
    ...(isConflicting ? [toPath(NOT_EQUAL, line, x + 4, y + 2.5)] : []),
    // Gives way to a conflict, which stands in the same place.
    ...(isDisputed && !isConflicting
      ? [toPath(ABOUT_EQUAL, { stroke: 'muted', lineWidth: 1 }, x + 4, y + 2.5)]
      : []),
    ...(voices.includes('own')
      ? []
      : [toPath('M0 0H12', { stroke: 'muted', lineWidth: 2, dash: [2, 2] }, x - 5, y + 9.5)]),
  ]
}

/** Which signs any of the cells has. */
export function toUsedSigns(cells: readonly MatrixCell[]): ReadonlySet<(typeof SIGNS)[number]> {
  return new Set(
    cells.flatMap((cell) => [
      ...(cell.count > 1 ? ['count' as const] : []),
      ...(cell.isChanged ? ['changed' as const] : []),
      ...(cell.isConflicting ? ['conflict' as const] : []),
      ...(cell.isDisputed && !cell.isConflicting ? ['disputed' as const] : []),
      ...(cell.voices.includes('own') ? [] : ['reported' as const]),
      ...(cell.through.length > 0 ? ['inherited' as const] : []),
    ]),
  )
}
