import { useLanguage } from '../../../language/LanguageContext'
import { toFoldWords } from '../model/timeline-words'
import type { Silence } from '../model/to-silences'
import type { Fold } from '../geometry/to-time-scale'
import styles from '../Timeline.module.css'

interface TimelineFoldsProps {
  readonly folds: readonly Fold[]
  readonly silences: readonly Silence[]
}

/** Silences folded into bands; each is labelled with its length. */
export function TimelineFolds({ folds, silences }: TimelineFoldsProps) {
  const language = useLanguage()
  return folds.map((fold) => (
    <p
      key={fold.from}
      className={styles.fold}
      style={{ top: fold.top + 3, height: fold.bottom - fold.top - 6 }}
    >
      <span>{toFoldWords(fold, silences, language)}</span>
    </p>
  ))
}
