/** The signs that a cell may have, for whatever draws and explains them. */
import type { Stance } from '../../model/vocabulary'
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

/** Without these a key would be no less complete: they are explained only where there are any. */
export const RARE_SIGNS: readonly Sign[] = ['open', 'divided', 'left-out', 'later']

/** As much of a cell as its marks tell. */
export interface DrawnCell {
  readonly absence: MatrixCell['absence']
  readonly parts: readonly DrawnPart[]
}
export interface DrawnPart extends Omit<MatrixPart, 'stance'> {
  readonly stance: Pick<Stance, 'mark' | 'hue'>
}

/** Which signs a cell has; a divided one has no room for its count. */
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

/** A cell for a key, with the marks that a sign is made of or stands beside. */
export function toSample(sign: Sign): DrawnCell {
  if (sign === 'left-out' || sign === 'later') return { absence: sign, parts: [] }
  const part: DrawnPart = {
    topic: 'a',
    stance: { mark: 'dot', hue: 'for' },
    isShown: true,
    isOpen: sign === 'open',
    through: sign === 'inherited' ? ['group'] : [],
  }
  const parts = sign === 'divided' ? [part, { ...part, topic: 'b' }] : [part]
  return { absence: null, parts }
}
