import { Component, type ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { appMessages } from '../app-messages'
import styles from './ViewBoundary.module.css'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

/**
 * Keeps a failure in one view from taking down the others. Retrying reloads the page, because a
 * script that is no longer on the server can't be loaded again; the address keeps the selection.
 */
export class ViewBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <BoundaryFailed
        name={this.props.name}
        reason={error.message}
        retry={() => window.location.reload()}
      />
    )
  }
}

function BoundaryFailed({ name, ...rest }: { name: string; reason: string; retry: () => void }) {
  const { viewFailed } = useMessages(appMessages)
  return <ViewFailed title={viewFailed.title(name)} {...rest} />
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
