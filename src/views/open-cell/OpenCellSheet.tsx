import { useId, useRef, useState } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { OpenCellPanelProps } from './OpenCellPanel'
import { OpenCellHeader } from './OpenCellHeader'
import { OpenCellBody } from './OpenCellBody'
import { openCellMessages } from '../../passages/open-cell/open-cell-messages'
import styles from './OpenCellSheet.module.css'
import { OPEN_CELL } from './open-cell-selector'
import { useReturnFocus } from '../../ui/use-return-focus'
import { useSheetDrag } from './use-sheet-drag'

/**
 * The same on a phone: a sheet at the bottom that leaves the matrix visible and usable.
 * Not modal, so that the next cell is one tap away.
 */
export function OpenCellSheet({ onClose, ...list }: Omit<OpenCellPanelProps, 'takesFocus'>) {
  const { enlarge, shrink } = useMessages(openCellMessages)
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [isTall, setIsTall] = useState(false)
  useReturnFocus(OPEN_CELL, title)
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
        // Escape closes an open popover inside first.
        if (key === 'Escape' && currentTarget.querySelector(':popover-open') === null) onClose()
      }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={isTall ? shrink : enlarge}
        {...drag}
      />
      <OpenCellHeader model={list.model} titleId={titleId} titleRef={title} onClose={onClose} />
      <OpenCellBody {...list} />
    </dialog>
  )
}
