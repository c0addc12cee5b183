import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Selection } from '../../selection/selection'
import { useIntents, useSelectionParts } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { linkNoticesMessages } from './link-notices-messages'
import { Notice } from './Notice'
import { useHeads } from '../StagesContext'

const toParts = ({ at, asOf, knownBy, embed }: Selection) => ({ at, asOf, knownBy, embed })

/** Says so when the passage that the link points at was not yet known on the selected day. */
export function NotYetKnown() {
  const { notYetKnown: messages } = useMessages(linkNoticesMessages)
  const language = useLanguage()
  const { at, asOf, knownBy, embed } = useSelectionParts(toParts)
  const { travelTo } = useIntents()
  const isKnown = useHeads().known.statements.some(({ id }) => id === at)
  if (at === null || asOf === null || isKnown) return null
  return (
    <Notice text={messages[knownBy](formatDay(asOf, language))} isInFrame={embed}>
      <button type="button" className={button.link} onClick={() => travelTo(null)}>
        {messages.back}
      </button>
    </Notice>
  )
}
