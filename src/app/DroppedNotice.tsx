import { useMessages } from '../language/LanguageContext'
import { useIntents, useSelectionState } from '../selection/SelectionContext'
import type { Dropped } from '../selection/url-codec'
import button from '../ui/Button.module.css'
import { appMessages } from './app-messages'
import styles from './DroppedNotice.module.css'

/** So many parts are named one by one. */
const NAMED = 4

/** Names what in a link could not be resolved; quiet, because the rest works. */
export function DroppedNotice() {
  const { dropped: messages } = useMessages(appMessages)
  const dropped = useSelectionState((state) => state.dropped)
  const { dismissDropped } = useIntents()
  const explain = ({ key, value, reason }: Dropped): string => {
    if (key === 'path') return messages.path(value)
    if (reason === 'unknown-key') return messages.unknownKey(key)
    if (reason === 'unknown-value') return messages.unknownValue(key, value)
    return messages[reason](key, value)
  }
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className={styles.notice}>
          <p>
            <strong>{messages.title}.</strong> {dropped.slice(0, NAMED).map(explain).join(' ')}{' '}
            {dropped.length > NAMED && `${messages.more(dropped.length - NAMED)}. `}
            {messages.rest}
          </p>
          <button type="button" className={button.link} onClick={dismissDropped}>
            {messages.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
