import type { ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { timelineMessages } from './timeline-messages'
import styles from './TimelineKey.module.css'

/** What the signs mean: three kinds of date, and how exactly a date is known. */
export function TimelineKey() {
  const { key } = useMessages(timelineMessages)
  const bars = styles.bars
  const samples: readonly (readonly [string, ReactNode])[] = [
    [key.said, <circle key="" r="4" className={styles.ink} />],
    [key.happened, <rect key="" x="-4" y="-1.5" width="8" height="3" className={styles.ink} />],
    [key.published, <path key="" d="M-7 0H7" className={styles.rule} />],
    [key.whole, <rect key="" x="-4" y="-7" width="8" height="14" rx="4" className={bars} />],
    [
      key.within,
      <g key="">
        <rect x="-4" y="-6" width="8" height="12" className={bars} />
        <path d="M-4-6h8M-4 6h8" className={styles.cap} />
      </g>,
    ],
    [
      key.oneOf,
      <g key="">
        <rect x="-4" y="-6" width="8" height="12" className={bars} fillOpacity="0.6" />
        <path d="M-4-6h8M-4 6h8" className={styles.dashed} />
      </g>,
    ],
    [key.open, <path key="" d="M0 7V-6M-3.5-2.5L0-6l3.5 3.5" className={styles.arrow} />],
  ]
  return (
    <ul className={styles.key} aria-label={key.label}>
      {samples.map(([word, shape]) => (
        <li key={word}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            {shape}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
