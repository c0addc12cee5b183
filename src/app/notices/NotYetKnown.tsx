import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Selection } from '../../selection/selection'
import { useIntents, useSelectionParts } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { appMessages } from '../app-messages'
import { Notice } from './Notice'
import { useHeads } from '../StagesContext'

const toParts = ({ at, asOf, knownBy, embed }: Selection) => ({ at, asOf, knownBy, embed })

/** Says so when the passage that the link points at was not yet known on the selected day. */
export function NotYetKnown() {
  const { notYetKnown: messages } = useMessages(appMessages)
  const language = useLanguage()
  const { at, asOf, knownBy, embed } = useSelectionParts(toParts)
  const { travelTo } = useIntents()
  const isKnown = useHeads().known.statements.some(({ id }) => id === at)
  return (
    <div role="status">
      {at !== null && asOf !== null && !isKnown && (
        <Notice text={messages[knownBy](formatDay(asOf, language))} isInFrame={embed}>
          <button type="button" className={button.link} onClick={() => travelTo(null)}>
            {messages.back}
          </button>
        </Notice>
      )}
    </div>
  )
}
