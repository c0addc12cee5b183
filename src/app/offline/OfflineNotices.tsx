import { useEffect, useState } from 'react'
import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { actMessages } from '../../language/messages/act-messages'
import { useSelection } from '../../links/SelectionContext'
import { toLocalDay, type IsoDay } from '../../model/dates'
import button from '../../ui/Button.module.css'
import { keepSite } from './keep-site'
import { offlineMessages } from './offline-messages'
import styles from './OfflineNotices.module.css'

/**
 * Has the site kept on the reader's device, and says when the page comes from there because the
 * network is gone, or when a newer version is ready. A frame on another site keeps nothing.
 */
export function OfflineNotices() {
  const { embed } = useSelection()
  return !embed && <Notices />
}

function Notices() {
  const { kept, newer, reload } = useMessages(offlineMessages)
  const { retry, close } = useMessages(actMessages)
  const language = useLanguage()
  const [keptOn, setKeptOn] = useState(readKeptOn)
  const [isNewer, setIsNewer] = useState(false)
  useEffect(() => keepSite(() => setIsNewer(true)), [])
  const dismiss = () => {
    setKeptOn(null)
    setIsNewer(false)
  }
  const isAny = isNewer || keptOn !== null
  return (
    <div role="status" className={styles.place}>
      {isAny && (
        <div className={styles.notice}>
          <p>{isNewer || keptOn === null ? newer : kept(formatDay(keptOn, language))}</p>
          <button
            type="button"
            className={button.link}
            // The address keeps what is looked at.
            onClick={() => window.location.reload()}
          >
            {isNewer ? reload : retry}
          </button>
          <button type="button" className={button.link} onClick={dismiss}>
            {close}
          </button>
        </div>
      )}
    </div>
  )
}

/** The day on which the page that the service worker answered was kept; null if the network answered. */
function readKeptOn(): IsoDay | null {
  const { kept } = document.documentElement.dataset
  return kept === undefined ? null : toLocalDay(new Date(kept))
}
