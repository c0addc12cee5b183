import { useId } from 'react'
import { QuotesHeader } from './QuotesHeader'
import styles from './Quotes.module.css'
import { QuotesList, type QuotesListProps } from './QuotesList'
import { useReturnFocus } from './use-return-focus'

export interface QuotesProps extends QuotesListProps {
  readonly onClose: () => void
}

/** The open cell's passages, above the reader. */
export function Quotes({ onClose, ...list }: QuotesProps) {
  const titleId = useId()
  useReturnFocus(null)
  return (
    <section
      className={styles.quotes}
      aria-labelledby={titleId}
      onKeyDown={({ key, currentTarget }) => {
        // A panel that is open within takes Escape for itself.
        if (key === 'Escape' && currentTarget.querySelector(':popover-open') === null) onClose()
      }}
    >
      <QuotesHeader model={list.model} titleId={titleId} onClose={onClose} />
      <QuotesList {...list} />
    </section>
  )
}
