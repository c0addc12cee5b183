/** The signs that a timeline's key explains: those that it draws. */
import type { BarForm } from '../geometry/to-bars'
import type { TimelineLayout } from '../geometry/timeline-layout'

/** Kinds of date, and what else a mark can tell. */
export const KINDS = ['said', 'event', 'published', 'reading', 'inherited'] as const
/** How exactly a date is known. */
export const EXACTNESS = ['whole', 'within', 'oneOf', 'open'] as const
export type Kind = (typeof KINDS)[number]
export type Exactness = (typeof EXACTNESS)[number]
export type KeySignName = Kind | Exactness

/** The forms of the bars that the key explains. */
export const FORMS: Readonly<Record<Exactness, BarForm>> = {
  whole: 'whole',
  within: 'within',
  oneOf: 'one-of',
  open: 'by',
}

export interface KeySigns {
  readonly kinds: readonly Kind[]
  readonly exactness: readonly Exactness[]
}

export function toKeySigns({
  rows,
  marks,
  bars,
}: Pick<TimelineLayout, 'rows' | 'marks' | 'bars'>): KeySigns {
  const occurs: Readonly<Record<Kind, boolean>> = {
    said: marks.length > 0,
    event: rows.some(({ moment }) => moment.events.length > 0),
    published: rows.some(({ moment }) => moment.articles.length > 0),
    reading: marks.some(({ statement }) => statement.reading === 'open'),
    inherited: marks.some(({ inherited }) => inherited),
  }
  const forms = new Set(bars.map(({ form }) => form))
  return {
    kinds: KINDS.filter((kind) => occurs[kind]),
    exactness: EXACTNESS.filter((name) => forms.has(FORMS[name])),
  }
}
