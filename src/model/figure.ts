import type { ArticleId, FigureId, Quote } from './dossier'
import type { LocalText } from './vocabulary'

export const BOUNDS = ['exact', 'about', 'more-than'] as const
/** What a word for a size stands for: “hàng nghìn” is thousands, and no number. */
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
  /** Null where the text has a magnitude alone. */
  readonly value: number | null
  readonly magnitude: (typeof MAGNITUDES)[number] | null
  /** Null of a magnitude. */
  readonly bound: (typeof BOUNDS)[number] | null
  readonly measures: LocalText
  readonly quote: Quote
  readonly note: LocalText | null
}
