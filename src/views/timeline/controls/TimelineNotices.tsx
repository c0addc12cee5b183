import { actMessages } from '../../../language/messages/act-messages'
import { timeMessages } from '../../../language/messages/time-messages'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatDay, formatRange } from '../../../language/format-date'
import type { Language } from '../../../model/vocabulary'
import type { IsoDay, Period } from '../../../model/dates'
import button from '../../../ui/Button.module.css'
import { timelineMessages } from '../timeline-messages'
import styles from './TimelineNotices.module.css'

interface PeriodNoticeProps {
  readonly period: Period
  readonly onZoom: () => void
  readonly onClear: () => void
}

/** The chosen period in words, with its actions. */
export function PeriodNotice({ period, onZoom, onClear }: PeriodNoticeProps) {
  const messages = useMessages(timelineMessages)
  const language = useLanguage()
  return (
    <p className={styles.notice}>
      <strong>{toWords(period, language)}</strong>
      <button type="button" className={button.link} onClick={onZoom}>
        {messages.period.zoomTo}
      </button>
      <button
        type="button"
        className={button.link}
        aria-label={messages.period.clearName}
        onClick={onClear}
      >
        {messages.period.clear}
      </button>
    </p>
  )
}

interface AsOfNoticeProps {
  readonly asOf: IsoDay
  /** At the bottom of the visible area, where the handle rests, so that the plot does not move. */
  readonly isBay?: boolean
  readonly onNow: () => void
}

/** Says that the page shows a past day, with a way back to the present. */
export function AsOfNotice({ asOf, isBay = false, onNow }: AsOfNoticeProps) {
  const { asOf: messages } = useMessages(timelineMessages)
  const { backToNow } = useMessages(timeMessages)
  const language = useLanguage()
  return (
    <p className={isBay ? styles.bay : styles.notice}>
      <strong>{messages.notice(formatDay(asOf, language))}</strong>
      <button type="button" className={button.link} onClick={onNow}>
        {backToNow}
      </button>
    </p>
  )
}

interface EmptyNoticeProps {
  /** No statement passes the filters; or none that passes is known yet, or visible. */
  readonly why: 'filtered' | 'not-yet' | 'out-of-sight'
  readonly onClear: () => void
}

export function EmptyNotice({ why, onClear }: EmptyNoticeProps) {
  const messages = useMessages(timelineMessages)
  const { clearFilters } = useMessages(actMessages)
  const { backToNow } = useMessages(timeMessages)
  const words = {
    filtered: [messages.empty.sentence, clearFilters],
    'not-yet': [messages.asOf.nothingYet, backToNow],
    'out-of-sight': [messages.nothingInSight, messages.tools.fit],
  } as const
  const [sentence, act] = words[why]
  return (
    <p className={styles.notice}>
      {sentence}
      <button type="button" className={button.link} onClick={onClear}>
        {act}
      </button>
    </p>
  )
}

function toWords({ from, to }: Period, language: Language): string {
  const { period } = timelineMessages[language]
  if (from !== null && to !== null) return formatRange(from, to, language)
  if (from !== null) return period.since(formatDay(from, language))
  return to === null ? '' : period.until(formatDay(to, language))
}
