import { useEffect, useRef } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import type { StatementId } from '../../../model/dossier'
import popoverStyles from '../../../ui/Popover.module.css'
import { StanceMark } from '../../../ui/marks/StanceMark'
import styles from './PassageChooser.module.css'
import { readerMessages } from '../reader-messages'
import type { TextPassage } from '../reader-model'

export interface Choice {
  readonly passages: readonly TextPassage[]
  /** The element that the list opens beside. */
  readonly source: HTMLElement
}

interface PassageChooserProps {
  readonly choice: Choice | null
  readonly onOpen: (id: StatementId) => void
  readonly onClose: () => void
}

/** Lets the reader choose between statements in the same words. */
export function PassageChooser({ choice, onOpen, onClose }: PassageChooserProps) {
  const messages = useMessages(readerMessages)
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (choice === null) return
    popover.current?.showPopover({ source: choice.source })
    popover.current?.querySelector('button')?.focus()
  }, [choice])
  const passages = choice?.passages ?? []
  const title = messages.choose(passages.length)
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-label={title}
      className={`${popoverStyles.panel} ${styles.chooser}`}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
    >
      <p className={styles.title}>{title}</p>
      <ul>
        {passages.map((passage) => (
          <li key={passage.id}>
            <button
              type="button"
              className={styles.option}
              onClick={() => {
                popover.current?.hidePopover()
                onOpen(passage.id)
              }}
            >
              <StanceMark mark={passage.mark} hue={passage.hue} isOpen={passage.isOpen} size={14} />
              <span>{passage.passes ? passage.name : messages.outsideFilters(passage.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
