import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { appMessages } from '../app-messages'
import styles from './DossierStates.module.css'

/** An outline of the page, so that nothing jumps when the dossier arrives. */
export function DossierLoading() {
  const messages = useMessages(appMessages)
  return (
    <div className={styles.loading} aria-busy="true">
      <p role="status">{messages.loading}</p>
      <div className={styles.outline} aria-hidden="true">
        {Array.from({ length: 14 }, (_, row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  )
}

export function DossierFailed({ error, retry }: { error: Error; retry: () => unknown }) {
  const { failed } = useMessages(appMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  return (
    <main className={styles.failed} role="alert">
      <h1>{failed.title}</h1>
      <p>{failed.advice}</p>
      <p className={styles.reason}>{error.message}</p>
      <button type="button" className={button.bordered} onClick={() => void retry()}>
        {tryAgain}
      </button>
    </main>
  )
}
