import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { OpenReading } from '../../../passages/drawings/OpenReading'
import type { Passage } from '../../../passages/passage'
import { passagesMessages } from '../../../passages/passages-messages'
import { StanceMark } from '../../../ui/marks/StanceMark'
import styles from './Answer.module.css'

/** The stance, large. */
export function StanceLine({ passage }: { readonly passage: Passage }) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  const { stance, reading, through } = passage
  return (
    <p className={styles.stance}>
      <StanceMark
        mark={stance.mark}
        hue={stance.hue}
        hollow={through !== null}
        isOpen={reading === 'open'}
        size={22}
      />
      <strong data-hue={stance.hue}>{stance.name[language]}</strong>
      <OpenReading reading={reading} />
      {through !== null && <span className={styles.through}>{messages.through(through)}</span>}
    </p>
  )
}
