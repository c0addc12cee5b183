import { actMessages } from '../../language/messages/act-messages'
import { LanguageProvider, useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { appMessages } from '../app-messages'
import { useReaderLanguage } from '../reader-language'
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

interface FailedProps {
  readonly error: Error
  readonly retry: () => unknown
}

export function DossierFailed(props: FailedProps) {
  const { failed } = useMessages(appMessages)
  return <Failed title={failed.title} {...props} />
}

/** In place of everything. It stands outside the provider of the language, which may have failed. */
export function PageFailed(props: FailedProps) {
  const language = useReaderLanguage()
  return (
    <LanguageProvider language={language}>
      <Failed title={appMessages[language].failed.page} {...props} />
    </LanguageProvider>
  )
}

function Failed({ title, error, retry }: FailedProps & { readonly title: string }) {
  const { failed } = useMessages(appMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  return (
    <main className={styles.failed} role="alert">
      <h1>{title}</h1>
      <p>{failed.advice}</p>
      <p className={styles.reason}>{error.message}</p>
      <button type="button" className={button.bordered} onClick={() => void retry()}>
        {tryAgain}
      </button>
    </main>
  )
}
