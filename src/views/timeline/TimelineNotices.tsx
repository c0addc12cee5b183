import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay, formatRange } from '../../language/format-date'
import type { Language } from '../../model/vocabulary'
import type { Period } from '../../model/dates'
import button from '../../ui/Button.module.css'
import { timelineMessages } from './timeline-messages'
import styles from './TimelineNotices.module.css'

interface PeriodNoticeProps {
  readonly period: Period
  readonly onZoom: () => void
  readonly onClear: () => void
}

/** The chosen period in words, and what can be done with it. */
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

interface EmptyNoticeProps {
  /** False when statements pass the filters, but not one of them is in sight. */
  readonly isFiltered: boolean
  readonly onClear: () => void
}

export function EmptyNotice({ isFiltered, onClear }: EmptyNoticeProps) {
  const messages = useMessages(timelineMessages)
  return (
    <p className={styles.notice}>
      {isFiltered ? messages.empty.sentence : messages.nothingInSight}
      <button type="button" className={button.link} onClick={onClear}>
        {isFiltered ? messages.empty.clear : messages.tools.fit}
      </button>
    </p>
  )
}

function toWords({ from, to }: Period, language: Language): string {
  const { period } = timelineMessages[language]
  if (from !== null && to !== null) {
    return from === to ? formatDay(from, language) : formatRange(from, to, language)
  }
  if (from !== null) return period.since(formatDay(from, language))
  return to === null ? '' : period.until(formatDay(to, language))
}
