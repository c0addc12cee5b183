import { useEffect, useMemo, useRef } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatDay } from '../../../language/format-date'
import { toEpochDay, type IsoDay } from '../../../model/dates'
import { toReach } from './move-as-of'
import type { Stop, TimelineDay } from '../model/timeline-day'
import { timelineMessages } from '../timeline-messages'
import { OVER, type TimelineLayout } from '../geometry/timeline-layout'
import { useTravel } from './use-travel'
import styles from './TimelineAsOf.module.css'

const NEAREST = { block: 'nearest' } as const

interface TimelineAsOfProps {
  readonly day: Pick<TimelineDay, 'asOf' | 'counted'>
  /** Earliest first. */
  readonly stops: readonly Stop[]
  readonly plot: HTMLElement | null
  readonly layout: TimelineLayout
  readonly onTravel: (day: IsoDay | null, history: 'push' | 'replace') => void
}

/**
 * The handle for travelling through time: a line across the plot at the end of the day, or, in the
 * present, a bar at the bottom. In the document it follows the plot and is moved up by an offset, so
 * that it can also stick to the bottom of the visible area.
 */
export function TimelineAsOf(props: TimelineAsOfProps) {
  const { stops, plot, layout, onTravel } = props
  const { asOf, counted } = props.day
  const { asOf: messages } = useMessages(timelineMessages)
  const language = useLanguage()
  const days = useMemo(() => stops.map(({ day }) => day), [stops])
  const { shown, handlers } = useTravel(asOf, days, { plot, scale: layout.scale, onTravel })
  const handle = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (handle.current === document.activeElement) handle.current?.scrollIntoView(NEAREST)
  }, [asOf])
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return null
  const stop = stops.findLast(({ day }) => day <= (shown ?? last.day))
  const day = toEpochDay(toReach(shown ?? last.day, days))
  const words = shown === null ? messages.now : messages.day(formatDay(shown, language))
  return (
    <div
      ref={handle}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-parked={shown === null || undefined}
      style={{
        width: layout.width,
        ...(shown !== null && { top: layout.scale.toY(day + OVER) - layout.height }),
      }}
      aria-label={messages.label}
      aria-orientation="vertical"
      aria-valuemin={toEpochDay(first.day) - 1}
      aria-valuemax={toEpochDay(last.day)}
      aria-valuenow={day}
      aria-valuetext={
        shown === null
          ? messages.nowValue
          : messages.value(words, stop?.name ?? null, stop?.day === shown, counted)
      }
      {...handlers}
    >
      <span className={styles.tag}>{words}</span>
    </div>
  )
}
