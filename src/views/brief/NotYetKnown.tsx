import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { briefMessages } from './brief-messages'
import styles from './BriefHead.module.css'
import { ScopeNotice } from './ScopeNotice'

/** Shown instead of a brief whose subject became known only after the chosen day. */
export function NotYetKnown() {
  const words = useMessages(briefMessages)
  const language = useLanguage()
  const { asOf } = useSelection()
  return (
    <article>
      <ScopeNotice />
      <h2 className={styles.title}>
        {words.notYet(asOf === null ? '' : formatDay(asOf, language))}
      </h2>
      <p className={styles.lead}>{words.notYetAdvice}</p>
    </article>
  )
}
