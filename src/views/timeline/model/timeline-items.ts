/** The items on the timeline that have a name and can be opened, by key. */
import type { Article, ArticleId, Event, EventId } from '../../../model/dossier'
import type { Mark, Moment } from './to-moments'

export type Item =
  | { readonly kind: 'statement'; readonly mark: Mark }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'article'; readonly article: Article }

export function toItems(moments: readonly Moment[]): ReadonlyMap<string, Item> {
  return new Map(
    moments.flatMap(({ marks, events, articles }): [string, Item][] => [
      ...marks.map((mark): [string, Item] => [mark.key, { kind: 'statement', mark }]),
      ...events.map((event): [string, Item] => [toEventKey(event.id), { kind: 'event', event }]),
      ...articles.map((article): [string, Item] => [
        toArticleKey(article.id),
        { kind: 'article', article },
      ]),
    ]),
  )
}

/** Events, articles and statements have separate id spaces; their keys must not clash. */
export function toEventKey(id: EventId): string {
  return `event ${id}`
}

export function toArticleKey(id: ArticleId): string {
  return `article ${id}`
}
