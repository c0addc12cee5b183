import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { briefMessages } from './brief-messages'
import styles from './ScopeNotice.module.css'

/** Says which day and search words narrow the page, with a link that lifts both. */
export function ScopeNotice() {
  const words = useMessages(briefMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { asOf, q } = selection
  if (asOf === null && q === '') return null
  return (
    <p className={styles.notice}>
      {asOf !== null && `${words.asOf(formatDay(asOf, language))} `}
      {q !== '' && `${words.search(q)} `}
      <SelectionLink to={{ ...selection, asOf: null, knownBy: 'said', q: '' }}>
        {words.showAll}
      </SelectionLink>
    </p>
  )
}
