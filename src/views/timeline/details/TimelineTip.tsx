import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import type { Article, Event } from '../../../model/dossier'
import { passagesMessages } from '../../../passages/passages-messages'
import { StanceMark } from '../../../ui/marks/StanceMark'
import { IfLoaded } from '../../../ui/IfLoaded'
import type { Item } from '../model/timeline-items'
import { timelineMessages } from '../timeline-messages'
import { toOutlet, toPublished, toTitle } from '../model/timeline-words'
import type { Mark } from '../model/to-moments'
import type { Tip } from './use-tip'
import styles from './TimelineTip.module.css'

interface TimelineTipProps {
  readonly id: string
  readonly tip: Tip
  readonly item: Item
}

const WIDTH = 272
const DISTANCE = 6
/** Length of the start of a quote: enough to recognize it. */
const QUOTE_LENGTH = 110

/** A tooltip for the hovered or focused item, above or below it, within the visible area. */
export function TimelineTip({ id, tip, item }: TimelineTipProps) {
  const { sight } = tip
  const width = Math.min(WIDTH, sight.right - sight.left - 16)
  const middle = (tip.left + tip.right) / 2 - width / 2
  const left = Math.max(sight.left + 8, Math.min(middle, sight.right - width - 8))
  const isAbove = tip.bottom > sight.middle
  const top = isAbove ? tip.top - DISTANCE : tip.bottom + DISTANCE
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.tip}
      data-above={isAbove || undefined}
      style={{ left, top, width }}
    >
      {item.kind === 'statement' && <StatementTip mark={item.mark} />}
      {item.kind === 'event' && <EventTip event={item.event} />}
      {item.kind === 'article' && <ArticleTip article={item.article} />}
    </div>
  )
}

function StatementTip({ mark: { statement, stance, words } }: { mark: Mark }) {
  const messages = useMessages(timelineMessages)
  return (
    <>
      <p className={styles.name}>{words.who}</p>
      <p className={styles.stance} data-hue={stance.hue}>
        <StanceMark mark={stance.mark} hue={stance.hue} isOpen={statement.reading === 'open'} />{' '}
        {words.stance}
      </p>
      <p>{words.what}</p>
      <p className={styles.when}>{messages.card.said(words.when)}</p>
      <IfLoaded key={statement.id}>
        <StatementQuote statement={statement} />
      </IfLoaded>
      {words.facts.map((line) => (
        <p key={line} className={styles.when}>
          {line}
        </p>
      ))}
    </>
  )
}

/** Waits for the words of the passage, if they have not loaded. */
function StatementQuote({ statement }: Pick<Mark, 'statement'>) {
  return (
    <>
      {useLanguage() === 'en' && <Rendering gloss={statement.gloss} />}
      <Quote text={statement.quote.exact} />
    </>
  )
}

function EventTip({ event }: { event: Event }) {
  const language = useLanguage()
  const messages = useMessages(timelineMessages)
  const [evidence] = event.evidence
  return (
    <>
      <p className={styles.name}>{event.name[language]}</p>
      {event.place !== null && <p>{event.place[language]}</p>}
      <p className={styles.when}>{messages.card.event(formatSpan(event.span, language))}</p>
      {evidence !== undefined && (
        <>
          {language === 'en' && <Rendering gloss={evidence.gloss} />}
          <Quote text={evidence.quote.exact} />
        </>
      )}
    </>
  )
}

function ArticleTip({ article }: { article: Article }) {
  const language = useLanguage()
  const messages = useMessages(timelineMessages)
  return (
    <>
      <p className={styles.name}>{toTitle(article, language)}</p>
      <p>{toOutlet(article, language)}</p>
      <p className={styles.when}>{toPublished(article, language)}</p>
      <p className={styles.when}>{messages.opensArticle}</p>
    </>
  )
}

function Quote({ text }: { text: string }) {
  return (
    <blockquote lang="vi" dir="auto" className={styles.quote}>
      “{toStart(text)}”
    </blockquote>
  )
}

function Rendering({ gloss }: { gloss: string }) {
  const { rendering } = useMessages(passagesMessages)
  return (
    <p className={styles.quote}>
      {toStart(gloss)} <span className={styles.when}>({rendering})</span>
    </p>
  )
}

function toStart(text: string): string {
  return text.length > QUOTE_LENGTH
    ? `${text.slice(0, text.lastIndexOf(' ', QUOTE_LENGTH))}…`
    : text
}
