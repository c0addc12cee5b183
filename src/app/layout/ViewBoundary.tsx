import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { appMessages } from '../app-messages'
import { Boundary } from './Boundary'
import styles from './ViewBoundary.module.css'
import { ViewLoading } from './ViewLoading'

interface ViewBoundaryProps {
  /** What it could not show. */
  readonly name: string
  /** Shown while it loads; by default the word for that. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

const LOADING = <ViewLoading />

/** Keeps a failure in one view from taking down the others. */
export function ViewBoundary({ name, fallback = LOADING, children }: ViewBoundaryProps) {
  const { viewFailed } = useMessages(appMessages)
  return (
    <Boundary
      fallback={fallback}
      renderFailed={(error, retry, forget) => (
        <>
          <OnChange act={forget} />
          <ViewFailed title={viewFailed.title(name)} reason={error.message} retry={retry} />
        </>
      )}
    >
      {children}
    </Boundary>
  )
}

/** What could not be shown of one selection may be there of another. */
function OnChange({ act }: { readonly act: () => void }) {
  const selection = useSelection()
  const [first] = useState(selection)
  useEffect(() => {
    if (selection !== first) act()
  }, [selection, first, act])
  return null
}

interface ViewFailedProps {
  readonly title: string
  readonly reason: string
  readonly retry: () => unknown
}

export function ViewFailed({ title, reason, retry }: ViewFailedProps) {
  const { viewFailed } = useMessages(appMessages)
  return (
    <div role="alert" className={styles.failed}>
      <h2>{title}</h2>
      <p>{viewFailed.advice}</p>
      <p className={styles.reason}>{reason}</p>
      <button type="button" className={button.bordered} onClick={() => void retry()}>
        {viewFailed.retry}
      </button>
    </div>
  )
}
