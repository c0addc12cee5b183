/** What is not known yet on the chosen day. */
import type { Dossier } from '../../../model/dossier'
import { toKnownOn } from '../../../model/dates'
import type { Selection } from '../../../selection/selection'
import { toArticleKey, toEventKey } from './timeline-items'
import type { Moment } from './to-moments'

const NOTHING: ReadonlySet<string> = new Set()

/** Keys of the items of `moments` that are missing from `known`, the dossier of the day. */
export function toUnknown(
  moments: readonly Moment[],
  known: Pick<Dossier, 'statements' | 'events'>,
  { asOf }: Pick<Selection, 'asOf'>,
): ReadonlySet<string> {
  if (asOf === null) return NOTHING
  const ids = new Set([...known.statements, ...known.events].map(({ id }) => id))
  return new Set(
    moments.flatMap(({ span, marks, events, articles }) => [
      ...marks.filter((mark) => !ids.has(mark.statement.id)).map(({ key }) => key),
      ...events.filter(({ id }) => !ids.has(id)).map(({ id }) => toEventKey(id)),
      ...articles.filter(() => (toKnownOn(span) ?? asOf) > asOf).map(({ id }) => toArticleKey(id)),
    ]),
  )
}

/** Moments and events reduced to what is known; empty moments are dropped. */
export function toKnownMoments(
  moments: readonly Moment[],
  unknown: ReadonlySet<string>,
  known: Pick<Dossier, 'events'>,
): readonly Moment[] {
  if (unknown.size === 0) return moments
  const eventOf = new Map(known.events.map((event) => [event.id, event]))
  return moments
    .map((moment) => ({
      ...moment,
      marks: moment.marks.filter(({ key }) => !unknown.has(key)),
      events: moment.events.flatMap(({ id }) => eventOf.get(id) ?? []),
      articles: moment.articles.filter(({ id }) => !unknown.has(toArticleKey(id))),
    }))
    .filter(({ marks, events, articles }) => marks.length + events.length + articles.length > 0)
}
