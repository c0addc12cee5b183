import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { fromEpochDay, toEpochDay, type IsoDay } from '../../model/dates'
import { followPointer } from './follow-pointer'
import { moveAsOf, toPresent, toReach } from './move-as-of'
import type { Stop, TimelineDay } from './timeline-day'
import { timelineMessages } from './timeline-messages'
import { OVER, type TimelineLayout } from './timeline-layout'
import { scrollNearEdge } from './use-period-drag'
import styles from './TimelineAsOf.module.css'

/** Less than this is a click that slipped, px. */
const SLIP = 4
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
 * The handle that travels through time: a line across the plot at the end of the day, or, in the
 * present, a bar at the bottom from where it can be pulled. It stands after the plot in the document
 * and is lifted to its place, so that it can also stick to the bottom of what is in sight.
 */
export function TimelineAsOf(props: TimelineAsOfProps) {
  const { stops, plot, layout, onTravel } = props
  const { asOf, counted } = props.day
  const { asOf: messages } = useMessages(timelineMessages)
  const language = useLanguage()
  const [draft, setDraft] = useState<IsoDay | null | undefined>(undefined)
  /** True once an act has begun that later changes belong to: then they replace its entry. */
  const hasBegun = useRef(false)
  const handle = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (handle.current === document.activeElement) handle.current?.scrollIntoView(NEAREST)
  }, [asOf])
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return null
  const shown = draft === undefined ? asOf : draft
  const stop = stops.findLast(({ day }) => day <= (shown ?? last.day))
  const days = stops.map(({ day }) => day)

  const travel = (day: IsoDay | null) => {
    onTravel(day, hasBegun.current ? 'replace' : 'push')
    hasBegun.current = true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const moved = moveAsOf(asOf, event.key, days)
    if (moved === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (moved === asOf) return
    travel(moved)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || plot === null) return
    event.preventDefault()
    event.currentTarget.focus()
    hasBegun.current = false
    let pulled: IsoDay | null = asOf
    /** The page only follows where something becomes known, the line everywhere. */
    let followed = asOf
    const begun = { at: event.clientY, moved: false }
    followPointer({
      onMove: (clientY) => {
        if (!begun.moved && Math.abs(clientY - begun.at) < SLIP) return
        begun.moved = true
        const at = layout.scale.toDay(clientY - plot.getBoundingClientRect().top)
        const day = toReach(fromEpochDay(Math.round(at - OVER)), days)
        pulled = toPresent(day, last.day)
        setDraft(pulled)
        scrollNearEdge(plot, clientY)
        const reached =
          pulled === null ? null : (stops.findLast((passed) => passed.day <= day)?.day ?? day)
        if (reached === followed) return
        followed = reached
        travel(reached)
      },
      onDrop: () => {
        setDraft(undefined)
        if (begun.moved && pulled !== followed) travel(pulled)
        hasBegun.current = false
      },
      onGiveUp: () => {
        setDraft(undefined)
        if (hasBegun.current) travel(asOf)
        hasBegun.current = false
      },
    })
  }
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
      onKeyDown={onKeyDown}
      onBlur={() => {
        hasBegun.current = false
      }}
      onPointerDown={onPointerDown}
    >
      <span className={styles.tag}>{words}</span>
    </div>
  )
}
