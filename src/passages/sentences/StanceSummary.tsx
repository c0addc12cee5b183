import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toScrollMotion } from '../../ui/scroll-motion'
import { StanceMark } from '../../ui/marks/StanceMark'
import { sentencesMessages } from './sentences-messages'
import type { StanceGroup } from './sentences-model'
import { toOthersTaking } from './takers'
import styles from './StanceSummary.module.css'

interface StanceSummaryProps {
  readonly groups: readonly StanceGroup[]
  /** The heading of a group. */
  readonly findHeading: (group: StanceGroup) => HTMLElement | null
}

/** Who takes which stance, each a way to its sentences. */
export function StanceSummary({ groups, findHeading }: StanceSummaryProps) {
  const { summary } = useMessages(sentencesMessages)
  const language = useLanguage()
  const list = new Intl.ListFormat(language, { type: 'unit' })
  const goTo = (group: StanceGroup) => {
    const heading = findHeading(group)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start', behavior: toScrollMotion() })
  }
  return (
    <ul aria-label={summary} className={styles.summary}>
      {groups.map((group) => {
        const { stance, own } = group
        const others = toOthersTaking(group, language)
        return (
          <li key={stance.id}>
            <button type="button" onClick={() => goTo(group)}>
              <StanceMark mark={stance.mark} hue={stance.hue} />
              <span>
                <strong data-hue={stance.hue}>{stance.name[language]}</strong> {list.format(own)}
                {others.length > 0 && (
                  <span className={styles.open}>
                    {own.length > 0 && '; '}
                    {others.join('; ')}
                  </span>
                )}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
