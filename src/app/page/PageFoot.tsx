import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { actMessages } from '../../language/messages/act-messages'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { ReportButton } from '../../links/ShareButton'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay } from '../../query/releases'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import button from '../../ui/Button.module.css'
import { pageFootMessages } from './page-foot-messages'
import styles from './PageFoot.module.css'

const PAGE = { kind: 'page' } as const

/** When the dossier on the page was released, what changed then, and how to object. */
export function PageFoot() {
  const { lastChanged } = useMessages(pageFootMessages)
  const { report } = useMessages(actMessages)
  const language = useLanguage()
  const selection = useSelection()
  const day = findReleaseDay(useDossierVersion().shown)
  return (
    <footer className={styles.foot}>
      <SelectionLink to={toPlace(selection, 'versions')}>
        {day === null ? toPlaceName('versions')[language] : lastChanged(formatDay(day, language))}
      </SelectionLink>
      <ReportButton target={PAGE} className={button.quiet}>
        {report}
      </ReportButton>
    </footer>
  )
}
