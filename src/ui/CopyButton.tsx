import { useEffect, useState, type ReactNode } from 'react'
import styles from './Button.module.css'

interface CopyButtonProps {
  /** Called when the button is pressed, so that the text is never stale. */
  readonly getText: () => string
  readonly label: string
  /** Accessible name, where the label is not enough. */
  readonly name?: string
  /** Shown instead of the label, which stays the accessible name. */
  readonly icon?: ReactNode
  readonly copiedLabel: string
  /** Shown with the text, to copy by hand, if the clipboard is refused. */
  readonly failedLabel: string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'failed'; readonly text: string }

/** Copies a text, and says so for five seconds. */
export function CopyButton({ getText, label, name = label, icon, ...said }: CopyButtonProps) {
  const { copiedLabel, failedLabel } = said
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    if (outcome?.kind !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), 5000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const text = getText()
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ kind: 'copied' })
    } catch {
      setOutcome({ kind: 'failed', text })
    }
  }
  return (
    <>
      <button
        type="button"
        className={icon === undefined ? styles.link : styles.icon}
        aria-label={name}
        onClick={() => void copy()}
      >
        {icon ?? label}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome?.kind === 'copied' && copiedLabel}
      </span>
      {outcome?.kind === 'failed' && (
        <label className={styles.failed}>
          {failedLabel}
          <input readOnly value={outcome.text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
