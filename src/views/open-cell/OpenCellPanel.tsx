import { useId } from 'react'
import { OpenCellHeader } from './OpenCellHeader'
import styles from './OpenCellPanel.module.css'
import { OpenCellBody, type OpenCellBodyProps } from './OpenCellBody'
import { useReturnFocus } from './use-return-focus'

export interface OpenCellPanelProps extends OpenCellBodyProps {
  readonly onClose: () => void
}

/** A panel with the open cell's passages, above the reader. */
export function OpenCellPanel({ onClose, ...list }: OpenCellPanelProps) {
  const titleId = useId()
  useReturnFocus(null)
  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={({ key, currentTarget }) => {
        // Escape closes an open popover inside first.
        if (key === 'Escape' && currentTarget.querySelector(':popover-open') === null) onClose()
      }}
    >
      <OpenCellHeader model={list.model} titleId={titleId} onClose={onClose} />
      <OpenCellBody {...list} />
    </section>
  )
}
