import type { ReactNode } from 'react'
import { useMessages } from '../language/LanguageContext'
import styles from './PassageFacts.module.css'
import { passagesMessages } from './passages-messages'
import type { Passage } from './passage'

/** What narrows a statement, what it belongs to, and what is doubtful about it. */
export function PassageFacts({ passage }: { readonly passage: Passage }) {
  const messages = useMessages(passagesMessages)
  const { conditions, limits, instrument, note } = passage
  return (
    <>
      {(conditions.length > 0 || limits !== null || instrument !== null) && (
        <dl className={styles.facts}>
          {conditions.length > 0 && <Fact term={messages.conditions}>{conditions.join('; ')}</Fact>}
          {limits !== null && <Fact term={messages.limits}>{limits}</Fact>}
          {instrument !== null && <Fact term={messages.instrument}>{instrument}</Fact>}
        </dl>
      )}
      <Note note={note} />
    </>
  )
}

/** What is doubtful, opened on request. */
export function Note({ note }: { readonly note: string | null }) {
  const messages = useMessages(passagesMessages)
  if (note === null) return null
  return (
    <details className={styles.note}>
      <summary>{messages.note}</summary>
      <p>{note}</p>
    </details>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
