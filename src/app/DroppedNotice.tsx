import { useMessages } from '../language/LanguageContext'
import { useIntents, useSelection, useSelectionState } from '../selection/SelectionContext'
import type { Dropped } from '../selection/url-codec'
import button from '../ui/Button.module.css'
import { appMessages } from './app-messages'
import { Notice } from './Notice'

/** So many parts are named one by one. */
const NAMED = 4

/**
 * Names what in a link could not be resolved. In a frame not what nothing of ours is called: its
 * readers did not write the link, and the site that did may add keys of its own.
 */
export function DroppedNotice() {
  const { dropped: messages } = useMessages(appMessages)
  const { embed } = useSelection()
  const all = useSelectionState((state) => state.dropped)
  const dropped = embed ? all.filter(({ reason }) => reason !== 'unknown-key') : all
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
        <Notice
          lead={`${messages.title}.`}
          text={[
            ...dropped.slice(0, NAMED).map(explain),
            ...(dropped.length > NAMED ? [`${messages.more(dropped.length - NAMED)}.`] : []),
            messages.rest,
          ].join(' ')}
          isInFrame={embed}
        >
          <button type="button" className={button.link} onClick={dismissDropped}>
            {messages.dismiss}
          </button>
        </Notice>
      )}
    </div>
  )
}
