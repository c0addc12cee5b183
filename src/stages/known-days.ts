/** The days on which something becomes known: the stops of the handle on the timeline. */
import { fromEpochDay, toEpochDay, toKnownOn, type DateSpan, type IsoDay } from '../model/dates'
import type { Article, ArticleId, Dossier, Event, Statement } from '../model/dossier'
import { groupBy } from '../model/group-by'
import { onceFor } from '../model/once-for'
import type { KnownBy } from './cutoff'

/** A day, and what becomes known at its end. */
export interface KnownDay {
  readonly day: IsoDay
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  /** Articles published on the day; empty if statements are known by when they were said. */
  readonly articles: readonly Article[]
}

/** A day worth comparing with, because an article's first statement becomes known after it. */
export interface ComparisonDay {
  readonly day: IsoDay
  readonly next: KnownDay
}

type Dated = Pick<Dossier, 'statements' | 'events' | 'articles'>

export function toDayBefore(day: IsoDay): IsoDay {
  return fromEpochDay(toEpochDay(day) - 1)
}

/** Earliest first. Events count as known by the rule of `selectKnown`. */
export function toKnownDays(dossier: Dated, knownBy: KnownBy): readonly KnownDay[] {
  return DAYS[knownBy](dossier)
}

const DAYS = {
  said: onceFor((dossier: Dated) => listKnownDays(dossier, 'said')),
  published: onceFor((dossier: Dated) => listKnownDays(dossier, 'published')),
}

function listKnownDays(
  { statements, events, articles }: Dated,
  knownBy: KnownBy,
): readonly KnownDay[] {
  const publishedOn = new Map(articles.map(({ id, published }) => [id, toKnownOn(published.span)]))
  const dayOf = (span: DateSpan, sources: readonly ArticleId[]): IsoDay | null => {
    if (knownBy === 'said') return toKnownOn(span)
    const days = sources.map((id) => publishedOn.get(id) ?? null).filter((day) => day !== null)
    return days.toSorted()[0] ?? null
  }
  const statementsOn = groupBy(statements, ({ saidSpan, article }) => dayOf(saidSpan, [article]))
  const eventsOn = groupBy(events, ({ span, evidence }) =>
    dayOf(
      span,
      evidence.map(({ article }) => article),
    ),
  )
  const appearing = knownBy === 'said' ? [] : articles
  const articlesOn = groupBy(appearing, ({ id }) => publishedOn.get(id) ?? null)
  const days = [statementsOn, eventsOn, articlesOn].flatMap((on) => [...on.keys()])
  const known = new Set(days.filter((day) => day !== null))
  return [...known].toSorted().map((day) => ({
    day,
    statements: statementsOn.get(day) ?? [],
    events: eventsOn.get(day) ?? [],
    articles: articlesOn.get(day) ?? [],
  }))
}

/**
 * The days just before an article's first statement becomes known, earliest first, so that between
 * two of them lies what one article added. Without the first, before which nothing was known.
 */
export function toComparisonDays(dossier: Dated, knownBy: KnownBy): readonly ComparisonDay[] {
  const days = toKnownDays(dossier, knownBy).filter(({ statements }) => statements.length > 0)
  const seen = new Set<ArticleId>()
  return days.flatMap((next, index) => {
    const quoted = next.statements.map(({ article }) => article)
    const isFirst = quoted.some((article) => !seen.has(article))
    for (const article of quoted) seen.add(article)
    return isFirst && index > 0 ? [{ day: toDayBefore(next.day), next }] : []
  })
}
