import type { Evidence, FigureId } from './dossier'
import type { LocalText } from './vocabulary'

export const BOUNDS = ['exact', 'about', 'more-than'] as const
/** Sizes given in words instead of a number: “hàng nghìn” is thousands. */
export const MAGNITUDES = [
  'tens',
  'hundreds',
  'thousands',
  'tens-of-thousands',
  'millions',
] as const

export interface Figure extends Evidence {
  readonly id: FigureId
  /** Null when the text gives only a magnitude. */
  readonly value: number | null
  readonly magnitude: (typeof MAGNITUDES)[number] | null
  /** Null for a magnitude. */
  readonly bound: (typeof BOUNDS)[number] | null
  readonly measures: LocalText
  readonly note: LocalText | null
}
