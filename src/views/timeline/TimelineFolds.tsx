import { useMessages } from '../../language/LanguageContext'
import { timelineMessages } from './timeline-messages'
import type { Fold } from './to-time-scale'
import styles from './Timeline.module.css'

interface TimelineFoldsProps {
  readonly folds: readonly Fold[]
  /** Days since 1970-01-01; before it there can be no talk of "no article". */
  readonly firstArticle: number
}

const DAYS_IN_MONTH = 30.44

/** Silences, shortened but never in silence: each says how long it is. */
export function TimelineFolds({ folds, firstArticle }: TimelineFoldsProps) {
  const messages = useMessages(timelineMessages)
  const toWords = ({ from, to }: Fold) => {
    const months = Math.round((to - from) / DAYS_IN_MONTH)
    if (from < firstArticle) return messages.silenceBefore(months)
    return to - from < 45 ? messages.silenceInDays(to - from) : messages.silence(months)
  }
  return folds.map((fold) => (
    <p
      key={fold.from}
      className={styles.fold}
      style={{ top: fold.top + 3, height: fold.bottom - fold.top - 6 }}
    >
      <span>{toWords(fold)}</span>
    </p>
  ))
}
