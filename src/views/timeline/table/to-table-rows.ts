/** The timeline as rows of a table: each statement once, whatever its lanes, in chronological order. */
import type { DateSpan } from '../../../model/dates'
import type { ArticleId, EventId, StatementId } from '../../../model/dossier'
import type { Language, Reading, Stance } from '../../../model/vocabulary'
import { toArticleKey, toEventKey } from '../model/timeline-items'
import type { TimelineNames } from '../model/timeline-model'
import { toOutlet, toTitle } from '../model/timeline-words'
import type { Moment } from '../model/to-moments'

export interface TableRow {
  readonly key: string
  readonly span: DateSpan
  readonly kind: 'said' | 'event' | 'published'
  readonly who: string
  readonly what: string
  readonly stance: Stance | null
  /** `firm` for rows that are no statement. */
  readonly reading: Reading
  /** The voice of a statement; null for other rows. */
  readonly voice: string | null
  /** Other facts of a statement. */
  readonly details: readonly string[]
  /** Where it was published. */
  readonly article: string
  readonly opens:
    | { readonly kind: 'statement'; readonly id: StatementId }
    | { readonly kind: 'event'; readonly id: EventId }
    | { readonly kind: 'article'; readonly id: ArticleId }
}

export function toTableRows(
  moments: readonly Moment[],
  names: TimelineNames,
  language: Language,
): readonly TableRow[] {
  const nameArticle = (id: ArticleId) => names.articles.get(id) ?? id
  return moments.flatMap(({ span, marks, events, articles }): readonly TableRow[] => [
    ...events.map((event) => {
      const article = event.evidence[0]?.article ?? ''
      return {
        key: toEventKey(event.id),
        span,
        kind: 'event' as const,
        who: names.participants.get(event.id) ?? '',
        what: event.name[language],
        ...UNSAID,
        article: nameArticle(article),
        opens: { kind: 'event' as const, id: event.id },
      }
    }),
    ...[...new Map(marks.map((mark) => [mark.statement.id, mark])).values()].map(
      ({ statement, stance, words }) => ({
        key: statement.id,
        span,
        kind: 'said' as const,
        who: words.who,
        what: words.what,
        stance,
        reading: statement.reading,
        voice: words.voice,
        details: words.facts,
        article: nameArticle(statement.article),
        opens: { kind: 'statement' as const, id: statement.id },
      }),
    ),
    ...articles.map((article) => ({
      key: toArticleKey(article.id),
      span,
      kind: 'published' as const,
      who: toOutlet(article, language),
      what: toTitle(article, language),
      ...UNSAID,
      article: nameArticle(article.id),
      opens: { kind: 'article' as const, id: article.id },
    })),
  ])
}

const UNSAID = { stance: null, reading: 'firm', voice: null, details: [] } as const
