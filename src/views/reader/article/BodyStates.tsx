import { actMessages } from '../../../language/messages/act-messages'
import { useMessages } from '../../../language/LanguageContext'
import button from '../../../ui/Button.module.css'
import styles from './BodyStates.module.css'
import { readerMessages } from '../reader-messages'

/** A skeleton of the article while its text is loading. */
export function BodyLoading() {
  const { loading } = useMessages(readerMessages)
  return (
    <div aria-busy="true">
      <p role="status" className="visually-hidden">
        {loading}
      </p>
      <div className={styles.outline} aria-hidden="true">
        {Array.from({ length: 11 }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  )
}

interface BodyFailedProps {
  readonly reason: string
  readonly retry: () => void
}

export function BodyFailed({ reason, retry }: BodyFailedProps) {
  const { failed } = useMessages(readerMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  return (
    <div role="alert" className={styles.failed}>
      <p>
        <strong>{failed.title}</strong>
      </p>
      <p>{failed.advice}</p>
      <p>{reason}</p>
      <button type="button" className={button.bordered} onClick={retry}>
        {tryAgain}
      </button>
    </div>
  )
}
