/** The days on which something becomes known: where the travel through time has its stops. */
import { fromEpochDay, toEpochDay, toKnownOn, type DateSpan, type IsoDay } from '../model/dates'
import type { Article, ArticleId, Dossier, Event, Statement } from '../model/dossier'
import { groupBy } from '../model/group-by'
import type { KnownBy } from './selection'

/** A day, and all that is known from its end on and was not before. */
export interface KnownDay {
  readonly day: IsoDay
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  /** Articles that appear on the day; empty where things are known by their saying. */
  readonly articles: readonly Article[]
}

/** The end of a day that parts what was known before something began to be told from what is told. */
export interface Split {
  readonly day: IsoDay
  /** What becomes known next. */
  readonly next: KnownDay
}

type Dated = Pick<Dossier, 'statements' | 'events' | 'articles'>

/** The last day before `day`. */
export function toDayBefore(day: IsoDay): IsoDay {
  return fromEpochDay(toEpochDay(day) - 1)
}

/** Earliest first. Events count as known by the rule of `selectKnown`. */
export function toKnownDays(
  { statements, events, articles }: Dated,
  knownBy: KnownBy,
): readonly KnownDay[] {
  const publishedOn = new Map(articles.map(({ id, published }) => [id, toKnownOn(published.span)]))
  const dayOf = (span: DateSpan, tellers: readonly ArticleId[]): IsoDay | null => {
    if (knownBy === 'said') return toKnownOn(span)
    const days = tellers.map((id) => publishedOn.get(id) ?? null).filter((day) => day !== null)
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
 * The ends of days just before an article's first statement becomes known, earliest first: between
 * them lies what one article, or several of the same days, brought. The one before which nothing was
 * known is left out.
 */
export function toSplits(dossier: Dated, knownBy: KnownBy): readonly Split[] {
  const days = toKnownDays(dossier, knownBy).filter(({ statements }) => statements.length > 0)
  const seen = new Set<ArticleId>()
  return days.flatMap((next, index) => {
    const told = next.statements.map(({ article }) => article)
    const isFirst = told.some((article) => !seen.has(article))
    for (const article of told) seen.add(article)
    return isFirst && index > 0 ? [{ day: toDayBefore(next.day), next }] : []
  })
}
