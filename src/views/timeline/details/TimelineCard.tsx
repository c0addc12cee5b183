import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { actMessages } from '../../../language/messages/act-messages'
import { passagesMessages } from '../../../passages/passages-messages'
import { useMessages } from '../../../language/LanguageContext'
import { PassageFacts } from '../../../passages/drawings/PassageFacts'
import { PassageSource } from '../../../passages/drawings/PassageSource'
import { FoldedRendering, QuotedWords } from '../../../passages/drawings/QuotedWords'
import button from '../../../ui/Button.module.css'
import { StanceMark } from '../../../ui/marks/StanceMark'
import { IfLoaded } from '../../../ui/IfLoaded'
import type { OpenStatement } from '../model/mark-words'
import { timelineMessages } from '../timeline-messages'
import styles from './TimelineCard.module.css'

interface StatementCardProps {
  readonly open: OpenStatement
  readonly onRead: () => void
  readonly onClose: () => void
}

/** The selected statement, if the reader is not beside the timeline. */
export function StatementCard({ open, onRead, onClose }: StatementCardProps) {
  const { read } = useMessages(passagesMessages)
  const { statement, stance, words, details } = open
  return (
    <Card title={`${words.who}: ${words.what}`} onClose={onClose}>
      <p className={styles.facts}>
        <StanceMark mark={stance.mark} hue={stance.hue} isOpen={details.reading === 'open'} />{' '}
        {words.stance}
      </p>
      <div className={styles.passage} data-passage={statement.id}>
        <PassageSource details={details} />
        <IfLoaded key={statement.id}>
          <CardWords {...open} />
        </IfLoaded>
      </div>
      <button type="button" className={button.link} onClick={onRead}>
        {read}
      </button>
    </Card>
  )
}

/** Waits for the words of the passage, if they have not loaded. */
function CardWords({ statement: { quote, gloss }, details }: OpenStatement) {
  const passage = { ...details, gloss, quote: quote.exact }
  return (
    <>
      <QuotedWords passage={passage} />
      <PassageFacts details={details} />
      <FoldedRendering passage={passage} />
    </>
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
