import { useId, useRef, useState } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { QuotesProps } from './Quotes'
import { QuotesHeader } from './QuotesHeader'
import { QuotesList } from './QuotesList'
import { quotesMessages } from './quotes-messages'
import styles from './QuotesSheet.module.css'
import { useReturnFocus } from './use-return-focus'
import { useSheetDrag } from './use-sheet-drag'

/**
 * The same on a phone: a sheet at the bottom, under which the matrix stays in sight and in use.
 * Not modal, so that the next cell is one tap away.
 */
export function QuotesSheet({ onClose, ...list }: QuotesProps) {
  const { enlarge, shrink } = useMessages(quotesMessages)
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [isTall, setIsTall] = useState(false)
  useReturnFocus(title)
  const drag = useSheetDrag({
    onUp: () => setIsTall(true),
    onDown: () => (isTall ? setIsTall(false) : onClose()),
    onTap: () => setIsTall(!isTall),
  })
  return (
    <dialog
      open
      className={styles.sheet}
      data-tall={isTall || undefined}
      aria-labelledby={titleId}
      onKeyDown={({ key, currentTarget }) => {
        // A panel that is open within takes Escape for itself.
        if (key === 'Escape' && currentTarget.querySelector(':popover-open') === null) onClose()
      }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={isTall ? shrink : enlarge}
        {...drag}
      />
      <QuotesHeader model={list.model} titleId={titleId} titleRef={title} onClose={onClose} />
      <QuotesList {...list} />
    </dialog>
  )
}
