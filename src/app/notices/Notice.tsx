import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** Emphasised words before the text. */
  readonly lead?: string
  readonly text: string
  /** True in an embedded view, where a notice gets one line, to leave room for the view. */
  readonly isInFrame: boolean
  readonly children: ReactNode
}

/** An unobtrusive notice about the link: the rest of the page works. */
export function Notice({ lead, text, isInFrame, children }: NoticeProps) {
  const whole = lead === undefined ? text : `${lead} ${text}`
  return (
    <div className={styles.notice} data-line={isInFrame || undefined}>
      <p title={isInFrame ? whole : undefined}>
        {lead !== undefined && <strong>{lead}</strong>} {text}
      </p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
