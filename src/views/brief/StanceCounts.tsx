import { useLanguage } from '../../language/LanguageContext'
import { toDigits } from '../../language/digits'
import { toStanceWords } from '../../passages/words/stance-words'
import { StanceMark } from '../../ui/marks/StanceMark'
import type { StanceCount } from './brief'
import styles from './StanceCounts.module.css'

/** A row of stance marks, each with its count. */
export function StanceCounts({ counts }: { readonly counts: readonly StanceCount[] }) {
  const language = useLanguage()
  if (counts.length === 0) return null
  return (
    <ul className={styles.counts}>
      {counts.map(({ stance, isOpen, count }) => {
        const words = toStanceWords(stance, isOpen ? 'open' : 'firm', language)
        return (
          <li key={words} title={words}>
            <StanceMark mark={stance.mark} hue={stance.hue} isOpen={isOpen} />
            <span className="visually-hidden">{words}:</span> {toDigits(count, language)}
          </li>
        )
      })}
    </ul>
  )
}
