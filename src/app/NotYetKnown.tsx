import { formatDay } from '../language/format-date'
import { useLanguage, useMessages } from '../language/LanguageContext'
import type { DossierIndex } from '../model/dossier'
import { selectKnownIndex } from '../selection/select-known'
import type { Selection } from '../selection/selection'
import { useIntents, useSelectionParts } from '../selection/SelectionContext'
import button from '../ui/Button.module.css'
import { appMessages } from './app-messages'
import styles from './DroppedNotice.module.css'

const toParts = ({ at, asOf, knownBy }: Selection) => ({ at, asOf, knownBy })

/** Says so when the passage that the link points at was not known yet on the day travelled to. */
export function NotYetKnown({ index }: { readonly index: DossierIndex }) {
  const { notYetKnown: messages } = useMessages(appMessages)
  const language = useLanguage()
  const { at, asOf, knownBy } = useSelectionParts(toParts)
  const { travelTo } = useIntents()
  const isKnown = selectKnownIndex(index, { asOf, knownBy }).statements.some(({ id }) => id === at)
  return (
    <div role="status">
      {at !== null && asOf !== null && !isKnown && (
        <div className={styles.notice}>
          <p>{messages[knownBy](formatDay(asOf, language))}</p>
          <button type="button" className={button.link} onClick={() => travelTo(null)}>
            {messages.back}
          </button>
        </div>
      )}
    </div>
  )
}
