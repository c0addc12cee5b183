/** The signs that a cell may have, for whatever draws or explains them. */
import type { Stance } from '../../../model/vocabulary'
import type { Count } from '../../../model/count'
import type { MatrixCell, MatrixPart } from './to-cell'

export const SIGNS = [
  'count',
  'changed',
  'conflict',
  'disputed',
  'reported',
  'inherited',
  'open',
  'divided',
  'left-out',
  'later',
] as const
export type Sign = (typeof SIGNS)[number]

/** Explained only if they occur; the key is complete without them. */
const RARE: ReadonlySet<Sign> = new Set(['open', 'divided', 'left-out', 'later'])

/** The signs in the key of a matrix that uses the signs `used`. */
export function toExplained(used: readonly Sign[]): readonly Sign[] {
  return SIGNS.filter((sign) => !RARE.has(sign) || used.includes(sign))
}

/** The part of a cell that its drawing shows. */
export interface DrawnCell {
  readonly absence: MatrixCell['absence']
  readonly parts: readonly DrawnPart[]
  readonly signs: readonly Sign[]
  readonly count: Pick<Count, 'statements'>
}
export interface DrawnPart extends Omit<MatrixPart, 'stance'> {
  readonly stance: Pick<Stance, 'mark' | 'hue'>
}

/** The signs of a cell; a divided one has no room for its count. */
export function toSigns({ parts, absence, ...cell }: MatrixCell): readonly Sign[] {
  if (absence !== null) return [absence]
  const shown = parts.filter(({ isShown }) => isShown)
  const has: Readonly<Record<Sign, boolean>> = {
    count: parts.length === 1 && cell.count.statements > 1,
    changed: cell.isChanged,
    conflict: cell.isConflicting,
    disputed: cell.isDisputed && !cell.isConflicting,
    reported: !cell.voices.includes('own') && !cell.voices.includes('group'),
    inherited: shown.some(({ through }) => through.length > 0),
    open: shown.some(({ isOpen }) => isOpen),
    divided: parts.length > 1,
    'left-out': shown.length < parts.length,
    later: false,
  }
  return SIGNS.filter((sign) => has[sign])
}

/** A sample cell for a key, with the marks that a sign needs. */
export function toSample(sign: Sign): DrawnCell {
  const drawn = { signs: [sign], count: { statements: 2 } }
  if (sign === 'left-out' || sign === 'later') return { ...drawn, absence: sign, parts: [] }
  const part: DrawnPart = {
    topic: 'a',
    stance: { mark: 'dot', hue: 'for' },
    isShown: true,
    isOpen: sign === 'open',
    through: sign === 'inherited' ? ['group'] : [],
  }
  const parts = sign === 'divided' ? [part, { ...part, topic: 'b' }] : [part]
  return { ...drawn, absence: null, parts }
}
