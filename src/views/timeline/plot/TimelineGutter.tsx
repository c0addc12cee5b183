import { memo, use, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import type { Article } from '../../../model/dossier'
import { ItemContext, UnknownContext, useToItemProps } from './item-context'
import { toArticleKey, toEventKey } from '../model/timeline-items'
import type { Moment } from '../model/to-moments'
import type { Row } from '../geometry/place-rows'
import type { TimelineLayout } from '../geometry/timeline-layout'
import { timelineMessages } from '../timeline-messages'
import { toArticleName, toEventName, toOutlet, toPublished } from '../model/timeline-words'
import { TimelineTicks } from './TimelineTicks'
import styles from './TimelineGutter.module.css'

/** Dates with their events and publications. Clicks are handled by an ancestor. */
export const TimelineGutter = memo(function TimelineGutter({ layout }: { layout: TimelineLayout }) {
  const { datesAndEvents } = useMessages(timelineMessages)
  const { gutter, leaderWidth } = layout
  const unknown = use(UnknownContext)
  return (
    <div className={styles.gutter} style={{ width: gutter }}>
      <svg className={styles.ticks} width={gutter} height={layout.height} aria-hidden="true">
        <TimelineTicks layout={layout} />
      </svg>
      <ol aria-label={datesAndEvents}>
        {layout.rows.map((row) => (
          <li
            key={row.moment.key}
            className={row.moment.articles.length > 0 ? styles.published : styles.row}
            style={{ top: row.top, right: leaderWidth }}
            aria-hidden={toKeys(row.moment).every((key) => unknown.has(key)) || undefined}
          >
            <RowText row={row} />
          </li>
        ))}
      </ol>
    </div>
  )
})

function toKeys({ marks, events, articles }: Moment): readonly string[] {
  return [
    ...marks.map(({ key }) => key),
    ...events.map(({ id }) => toEventKey(id)),
    ...articles.map(({ id }) => toArticleKey(id)),
  ]
}

function RowText({ row: { moment } }: { row: Row }) {
  const language = useLanguage()
  const messages = useMessages(timelineMessages)
  if (moment.articles.length > 0) {
    return moment.articles.map((article) => <ArticleLabel key={article.id} article={article} />)
  }
  return (
    <>
      <span className={styles.date}>{formatSpan(moment.span, language)}</span>
      {moment.events.map((event) => (
        <ItemButton
          key={event.id}
          className={styles.event}
          itemKey={toEventKey(event.id)}
          name={toEventName(event, language)}
          later={messages.laterEvent}
        >
          {event.name[language]}
        </ItemButton>
      ))}
    </>
  )
}

function ArticleLabel({ article }: { article: Article }) {
  const language = useLanguage()
  const messages = useMessages(timelineMessages)
  return (
    <ItemButton
      className={styles.article}
      itemKey={toArticleKey(article.id)}
      name={toArticleName(article, language)}
      later={null}
    >
      {messages.articleLabel(toPublished(article, language))} · {toOutlet(article, language)}
    </ItemButton>
  )
}

interface ItemButtonProps {
  readonly className: string | undefined
  readonly itemKey: string
  readonly name: string
  /** Placeholder for an item that is not known yet; null if it would reveal nothing. */
  readonly later: string | null
  readonly children: ReactNode
}

function ItemButton({ className, itemKey, name, later, children }: ItemButtonProps) {
  const { describedBy, ...props } = useToItemProps()(itemKey)
  const isChosen = use(ItemContext).chosen === itemKey
  const isUnknown = use(UnknownContext).has(itemKey)
  if (isUnknown) {
    return (
      <span className={className} data-not-yet aria-hidden="true">
        {later ?? children}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-describedby={describedBy}
      aria-current={isChosen || undefined}
      {...props}
    >
      {children}
    </button>
  )
}
