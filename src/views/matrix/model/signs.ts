/** The signs that a cell may have, for whatever draws and explains them. */
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

/** Explained only where there are any: without these a key would be no less complete. */
const RARE: ReadonlySet<Sign> = new Set(['open', 'divided', 'left-out', 'later'])

/** The signs that the key beside a matrix with the signs `used` explains. */
export function toExplained(used: readonly Sign[]): readonly Sign[] {
  return SIGNS.filter((sign) => !RARE.has(sign) || used.includes(sign))
}

/** As much of a cell as its drawing tells. */
export interface DrawnCell {
  readonly absence: MatrixCell['absence']
  readonly parts: readonly DrawnPart[]
  readonly signs: readonly Sign[]
  readonly count: Pick<Count, 'statements'>
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
