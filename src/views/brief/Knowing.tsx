import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { briefMessages } from './brief-messages'
import styles from './Knowing.module.css'

/** Says what is left out of the page, and leads back to all of it. */
export function Knowing() {
  const words = useMessages(briefMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { asOf, q } = selection
  if (asOf === null && q === '') return null
  return (
    <p className={styles.knowing}>
      {asOf !== null && `${words.asOf(formatDay(asOf, language))} `}
      {q !== '' && `${words.search(q)} `}
      <SelectionLink to={{ ...selection, asOf: null, knownBy: 'said', q: '' }}>
        {words.showAll}
      </SelectionLink>
    </p>
  )
}
