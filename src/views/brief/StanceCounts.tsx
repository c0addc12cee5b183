import { useLanguage } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { StanceMark } from '../../ui/StanceMark'
import type { StanceCount } from './brief'
import styles from './StanceCounts.module.css'

/** A row of marks, each with how many there are of it. */
export function StanceCounts({ counts }: { readonly counts: readonly StanceCount[] }) {
  const language = useLanguage()
  if (counts.length === 0) return null
  return (
    <ul className={styles.counts}>
      {counts.map(({ stance, count }) => (
        <li key={stance.id} title={stance.name[language]}>
          <StanceMark mark={stance.mark} hue={stance.hue} />
          <span className="visually-hidden">
            {lowerFirst(stance.name[language], language)}:
          </span>{' '}
          {count}
        </li>
      ))}
    </ul>
  )
}
