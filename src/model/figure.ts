import type { ArticleId, FigureId, Quote } from './dossier'
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

export interface Figure {
  readonly id: FigureId
  readonly article: ArticleId
  /** Null when the text gives only a magnitude. */
  readonly value: number | null
  readonly magnitude: (typeof MAGNITUDES)[number] | null
  /** Null for a magnitude. */
  readonly bound: (typeof BOUNDS)[number] | null
  readonly measures: LocalText
  readonly quote: Quote
  readonly note: LocalText | null
}
