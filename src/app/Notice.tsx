import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** What it is about, before the rest. */
  readonly lead?: string
  readonly text: string
  /** In a frame on another site: one line at most, so that the view keeps its room. */
  readonly isInFrame: boolean
  /** Buttons. */
  readonly children: ReactNode
}

/** What a link asked for and did not get; quiet, because the rest works. */
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
