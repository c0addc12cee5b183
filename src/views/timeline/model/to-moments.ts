/** Moments group everything with the same date. */
import { toEpochDay, type DateSpan } from '../../../model/dates'
import { groupBy } from '../../../model/group-by'
import type { Article, Dossier, Event, Statement } from '../../../model/dossier'
import type { Stance } from '../../../model/vocabulary'
import type { MarkWords } from './mark-words'
import type { Stretch } from '../geometry/to-time-scale'

/** The lane of statements without a document. */
export const NO_DOCUMENT = 'none'

/** One statement in one lane. By country there is a mark for each of its actors. */
export interface Mark {
  readonly key: string
  readonly statement: Statement
  readonly stance: Stance
  readonly words: MarkWords
  /** Its voice, with a note if it is inherited. */
  readonly name: string
  /** Index into the model's lanes. */
  readonly lane: number
  /** In the lane of a group member that did not speak itself. */
  readonly inherited: boolean
}

export interface Moment {
  readonly key: string
  readonly span: DateSpan
  /** The visible part of the span, in days since 1970-01-01; `to` is exclusive. */
  readonly visible: Stretch
  /** The position of its marks. */
  readonly at: number
  /** A short stretch of time that belongs to it alone: slots never overlap. */
  readonly slot: Stretch
  readonly marks: readonly Mark[]
  readonly events: readonly Event[]
  readonly articles: readonly Article[]
}

/** A longer span is placed at its end, because its middle would interrupt a silence. */
export const LONG = 184

interface Dated {
  readonly span: DateSpan
  readonly published: boolean
  /** Where an event stands if its date alone would place it before what it came after. */
  readonly late?: number | null
  readonly mark?: Mark
  readonly event?: Event
  readonly article?: Article
}

/** Everything visible, grouped by date, in chronological order. */
export function toMoments(
  dossier: Dossier,
  marks: readonly Mark[],
  domain: Stretch,
): readonly Moment[] {
  const lateOf = toLateness(dossier.events, domain)
  const dated: readonly Dated[] = [
    ...marks.map((mark) => ({ span: mark.statement.saidSpan, published: false, mark })),
    ...dossier.events.map((event) => ({
      span: event.span,
      published: false,
      event,
      late: lateOf(event),
    })),
    ...dossier.articles.map((article) => ({
      span: article.published.span,
      published: true,
      article,
    })),
  ]
  const inSight = dated.filter(({ span }) => isInSight(span, domain))
  const moments = [...groupBy(inSight, toMomentKey)].map(([key, alike]) =>
    toMoment(key, alike, domain),
  )
  return withOwnSlots(
    moments.toSorted(
      (a, b) =>
        a.at - b.at ||
        a.articles.length - b.articles.length ||
        toLength(b.visible) - toLength(a.visible) ||
        (a.key < b.key ? -1 : 1),
    ),
  )
}

function toMomentKey({ span, published, late }: Dated): string {
  const { earliest, latest, precision } = span
  const key = `${published ? 'published' : 'dated'} ${earliest ?? ''}..${latest ?? ''} ${precision}`
  return (late ?? null) === null ? key : `${key} ${late}`
}

/** Null for an event that its date already places after all that it came after. */
function toLateness(events: readonly Event[], domain: Stretch): (event: Event) => number | null {
  const byId = new Map(events.map((event) => [event.id, event]))
  const lateOf = (event: Event): number | null => {
    const own = toAnchor(event.span, toStretch(event.span, domain))
    const earlier = (event.after ?? [])
      .flatMap((one) => byId.get(one.event) ?? [])
      .filter(({ span }) => isInSight(span, domain))
    const last = Math.max(
      ...earlier.map((each) => lateOf(each) ?? toAnchor(each.span, toStretch(each.span, domain))),
    )
    return last < own ? null : last + 0.25
  }
  return lateOf
}

function toMoment(key: string, alike: readonly Dated[], domain: Stretch): Omit<Moment, 'slot'> {
  const span = alike[0]?.span ?? { earliest: null, latest: null, precision: 'open' }
  const visible = toStretch(span, domain)
  const published = alike.some((item) => item.published)
  const late = alike[0]?.late ?? null
  return {
    key,
    span,
    visible,
    // An article comes after everything said on its day.
    at:
      late ?? (published && span.precision === 'day' ? visible.to - 0.25 : toAnchor(span, visible)),
    marks: alike.flatMap((item) => item.mark ?? []),
    events: alike.flatMap((item) => item.event ?? []),
    articles: alike.flatMap((item) => item.article ?? []),
  }
}

/** A span with an open end is placed by its known end. */
export function isInSight(span: DateSpan, domain: Stretch): boolean {
  const { from, to } = toStretch(span, { from: -Infinity, to: Infinity })
  if (span.earliest === null && to > domain.to) return false
  if (span.latest === null && from < domain.from) return false
  return from < domain.to && to > domain.from
}

/** The days of a span within `domain`; `to` is exclusive. */
export function toStretch({ earliest, latest }: DateSpan, domain: Stretch): Stretch {
  return {
    from: Math.max(domain.from, earliest === null ? -Infinity : toEpochDay(earliest)),
    to: Math.min(domain.to, latest === null ? Infinity : toEpochDay(latest) + 1),
  }
}

/** The middle, always a whole or half day; the known end of an open span, the last day of a long one. */
export function toAnchor(span: DateSpan, visible: Stretch): number {
  if (span.latest === null && span.earliest !== null) return visible.from + 0.5
  if (span.earliest === null || toLength(visible) > LONG) return visible.to - 0.5
  return (visible.from + visible.to) / 2
}

/** Anchors are a quarter or half a day apart; moments with the same anchor share its slot. */
function withOwnSlots(moments: readonly Omit<Moment, 'slot'>[]): readonly Moment[] {
  const sharing = groupBy(moments, ({ at }) => at)
  return moments.map((moment) => {
    const sharers = sharing.get(moment.at) ?? [moment]
    const start = moment.at - 0.1
    const width = 0.2 / sharers.length
    const from = start + sharers.indexOf(moment) * width
    return { ...moment, slot: { from, to: from + width } }
  })
}

export function toLength({ from, to }: Stretch): number {
  return to - from
}
