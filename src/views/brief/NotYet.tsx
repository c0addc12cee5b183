import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { briefMessages } from './brief-messages'
import styles from './BriefHead.module.css'
import { Knowing } from './Knowing'

/** In place of a brief whose subject lies in the future of the day that is asked for. */
export function NotYet() {
  const words = useMessages(briefMessages)
  const language = useLanguage()
  const { asOf } = useSelection()
  return (
    <article>
      <Knowing />
      <h2 className={styles.title}>
        {words.notYet(asOf === null ? '' : formatDay(asOf, language))}
      </h2>
      <p className={styles.lead}>{words.notYetAdvice}</p>
    </article>
  )
}
