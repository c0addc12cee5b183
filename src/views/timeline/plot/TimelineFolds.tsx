import { useLanguage } from '../../../language/LanguageContext'
import { toFoldWords } from '../model/timeline-words'
import type { Fold } from '../geometry/to-time-scale'
import styles from '../Timeline.module.css'

interface TimelineFoldsProps {
  readonly folds: readonly Fold[]
  /** Days since 1970-01-01; earlier silences can't be called "no article". */
  readonly firstArticle: number
}

/** Silences folded into bands; each is labelled with its length. */
export function TimelineFolds({ folds, firstArticle }: TimelineFoldsProps) {
  const language = useLanguage()
  return folds.map((fold) => (
    <p
      key={fold.from}
      className={styles.fold}
      style={{ top: fold.top + 3, height: fold.bottom - fold.top - 6 }}
    >
      <span>{toFoldWords(fold, firstArticle, language)}</span>
    </p>
  ))
}
