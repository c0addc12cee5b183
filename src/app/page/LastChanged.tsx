import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay } from '../../query/releases'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { lastChangedMessages } from './last-changed-messages'
import styles from './LastChanged.module.css'

/** The foot of a page: when the dossier on it was released, and what changed then. */
export function LastChanged() {
  const { lastChanged } = useMessages(lastChangedMessages)
  const language = useLanguage()
  const selection = useSelection()
  const day = findReleaseDay(useDossierVersion().shown)
  return (
    <footer className={styles.foot}>
      <SelectionLink to={toPlace(selection, 'versions')}>
        {day === null ? toPlaceName('versions')[language] : lastChanged(formatDay(day, language))}
      </SelectionLink>
    </footer>
  )
}
