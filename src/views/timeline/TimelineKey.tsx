import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { readingMessages } from '../../language/reading-messages'
import button from '../../ui/Button.module.css'
import { StanceShape } from '../../ui/StanceMark'
import { timelineMessages } from './timeline-messages'
import styles from './TimelineKey.module.css'

/**
 * What the signs mean: three kinds of date, an open reading, and how exactly a date is known. A narrow pane has room
 * for the kinds, and shows the rest on demand.
 */
export function TimelineKey() {
  const { key } = useMessages(timelineMessages)
  const { openReading } = useMessages(readingMessages)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const Chevron = isOpen ? ChevronDown : ChevronUp
  return (
    <div className={styles.key} role="group" aria-label={key.label}>
      <ul>
        <Sample word={key.said}>
          <circle r="4" className={styles.ink} />
        </Sample>
        <Sample word={key.event}>
          <rect x="-4" y="-1.5" width="8" height="3" className={styles.ink} />
        </Sample>
        <Sample word={key.published}>
          <path d="M-7 0H7" className={styles.rule} />
        </Sample>
        <Sample word={lowerFirst(openReading, language)}>
          <g transform="translate(-2 2.5) scale(0.8)">
            <StanceShape mark="dot" hue="open" isOpen />
          </g>
        </Sample>
      </ul>
      <button
        type="button"
        className={`${button.quiet} ${styles.more}`}
        aria-label={key.exactness}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron size={14} aria-hidden="true" />
      </button>
      <ul id={id} data-open={isOpen || undefined}>
        <Sample word={key.whole}>
          <rect x="-4" y="-7" width="8" height="14" rx="4" className={styles.bar} />
        </Sample>
        <Sample word={key.within}>
          <rect x="-4" y="-6" width="8" height="12" className={styles.bar} />
          <path d="M-4-6h8M-4 6h8" className={styles.cap} />
        </Sample>
        <Sample word={key.oneOf}>
          <rect x="-4" y="-6" width="8" height="12" className={styles.bar} fillOpacity="0.6" />
          <path d="M-4-6h8M-4 6h8" className={styles.dashed} />
        </Sample>
        <Sample word={key.open}>
          <path d="M0 7V-6M-3.5-2.5L0-6l3.5 3.5" className={styles.arrow} />
        </Sample>
      </ul>
    </div>
  )
}

function Sample({ word, children }: { word: string; children: ReactNode }) {
  return (
    <li>
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  )
}
