/**
 * The signs that a cell may have, for whatever draws or explains them. Only what changes how a stance
 * is to be read gets one: how many passages there are, and that they are part of a question, is said
 * in the cell's words alone.
 */
import type { Stance } from '../../../model/vocabulary'
import type { MatrixCell, MatrixPart } from './to-cell'

export const SIGNS = [
  'reported',
  'open',
  'changed',
  'conflict',
  'inherited',
  'divided',
  'left-out',
  'later',
] as const
export type Sign = (typeof SIGNS)[number]

/** The part of a cell that its drawing shows. */
export interface DrawnCell {
  readonly absence: MatrixCell['absence']
  readonly parts: readonly DrawnPart[]
  readonly signs: readonly Sign[]
}
export interface DrawnPart extends Omit<MatrixPart, 'stance'> {
  readonly stance: Pick<Stance, 'mark' | 'hue'>
}

/** The signs of a cell, in the order of `SIGNS`. */
export function toSigns({ parts, absence, ...cell }: MatrixCell): readonly Sign[] {
  if (absence !== null) return [absence]
  const shown = parts.filter(({ isShown }) => isShown)
  const has: Readonly<Record<Sign, boolean>> = {
    reported: !cell.voices.includes('own') && !cell.voices.includes('group'),
    open: shown.some(({ isOpen }) => isOpen),
    changed: cell.isChanged,
    conflict: cell.isConflicting,
    inherited: shown.some(({ through }) => through.length > 0),
    divided: parts.length > 1,
    'left-out': shown.length < parts.length,
    later: false,
  }
  return SIGNS.filter((sign) => has[sign])
}

/** A sample cell for a key, with the marks that a sign needs. */
export function toSample(sign: Sign): DrawnCell {
  const signs = [sign]
  if (sign === 'left-out' || sign === 'later') return { signs, absence: sign, parts: [] }
  const part: DrawnPart = {
    topic: 'a',
    stance: { mark: 'dot', hue: 'for' },
    isShown: true,
    isOpen: sign === 'open',
    through: sign === 'inherited' ? ['group'] : [],
  }
  const parts = sign === 'divided' ? [part, { ...part, topic: 'b' }] : [part]
  return { signs, absence: null, parts }
}
