import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { actMessages } from '../../../language/messages/act-messages'
import { passagesMessages } from '../../../passages/passages-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import type { ArticleId, Event } from '../../../model/dossier'
import { PassageFacts } from '../../../passages/drawings/PassageFacts'
import button from '../../../ui/Button.module.css'
import { StanceMark } from '../../../ui/marks/StanceMark'
import type { OpenStatement } from '../model/mark-words'
import { timelineMessages } from '../timeline-messages'
import styles from './TimelineCard.module.css'

interface EventCardProps {
  readonly event: Event
  readonly onOpenArticle: (article: ArticleId) => void
  readonly onClose: () => void
}

/** An opened event, with the passages that support it. */
export function EventCard({ event, onOpenArticle, onClose }: EventCardProps) {
  const language = useLanguage()
  const messages = useMessages(timelineMessages)
  const { name, place, basis, note, span, evidence } = event
  return (
    <Card title={name[language]} onClose={onClose}>
      <p className={styles.facts}>
        {messages.card.event(formatSpan(span, language))}
        {place !== null && ` · ${place[language]}`}
      </p>
      {basis !== null && (
        <p className={styles.facts}>
          {messages.card.basis}: {basis[language]}
        </p>
      )}
      {evidence.map(({ article, quote }) => (
        <div key={`${article} ${quote.start}`}>
          <blockquote lang="vi" className={styles.quote}>
            “{quote.exact}”
          </blockquote>
          <button type="button" className={button.link} onClick={() => onOpenArticle(article)}>
            {messages.card.readArticle}
          </button>
        </div>
      ))}
      {note !== null && <p className={styles.facts}>{note[language]}</p>}
    </Card>
  )
}

interface StatementCardProps {
  readonly open: OpenStatement
  readonly onRead: () => void
  readonly onClose: () => void
}

/** The selected statement, if the reader is not beside the timeline. */
export function StatementCard({ open, onRead, onClose }: StatementCardProps) {
  const messages = useMessages(timelineMessages)
  const { read } = useMessages(passagesMessages)
  const { statement, stance, words, details, form } = open
  return (
    <Card title={`${words.who}: ${words.what}`} onClose={onClose}>
      <p className={styles.facts}>
        <StanceMark mark={stance.mark} hue={stance.hue} isOpen={details.reading === 'open'} />{' '}
        {words.stance} · {messages.card.said(words.when)} · {form}
      </p>
      <blockquote lang={details.language} className={styles.quote}>
        “{statement.quote.exact}”
      </blockquote>
      <PassageFacts details={details} />
      <button type="button" className={button.link} onClick={onRead}>
        {read}
      </button>
    </Card>
  )
}

function Card(props: { title: string; onClose: () => void; children: ReactNode }) {
  const messages = useMessages(timelineMessages)
  const { close } = useMessages(actMessages)
  return (
    <section className={styles.card} aria-label={messages.card.label}>
      <div className={styles.head}>
        <h3>{props.title}</h3>
        <button
          type="button"
          className={`${button.quiet} ${styles.close}`}
          aria-label={close}
          onClick={props.onClose}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {props.children}
    </section>
  )
}
