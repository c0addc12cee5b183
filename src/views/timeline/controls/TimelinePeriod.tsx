import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatDay } from '../../../language/format-date'
import { fromEpochDay, toEpochDay, type Period } from '../../../model/dates'
import { followPointer } from './follow-pointer'
import { moveDay } from './move-day'
import { timelineMessages } from '../timeline-messages'
import type { Stretch, TimeScale } from '../geometry/to-time-scale'
import { scrollNearEdge } from './use-period-drag'
import styles from './TimelinePeriod.module.css'

interface TimelinePeriodProps {
  readonly period: Period
  readonly scale: TimeScale
  /** The limits of the handles by keyboard, visible or not. */
  readonly extent: Stretch
  /** False while the period is only a draft. */
  readonly adjustable: boolean
  readonly onChange: (period: Period, history: 'push' | 'replace') => void
}

/**
 * From a day's start to the edge of its shade, in days. A date of two days is placed on the boundary
 * between them, and is chosen with either, so the shade has to reach past it.
 */
const START = -0.12
const END = 1.12

/** The chosen period as a shade over the days, with a handle at each end. */
export function TimelinePeriod(props: TimelinePeriodProps) {
  const { period, scale, extent, adjustable, onChange } = props
  const messages = useMessages(timelineMessages)
  const [draft, setDraft] = useState<Period | null>(null)
  const { domain } = scale
  const shown = draft ?? period
  const start = shown.from === null ? null : toEpochDay(shown.from)
  const end = shown.to === null ? null : toEpochDay(shown.to)
  // An open end is drawn at the edge of the visible range, unless the other end is outside it.
  const from = start ?? Math.min(domain.from, end ?? domain.from)
  const to = end ?? Math.max(domain.to - 1, from)
  const top = scale.toY(from + START)
  const bottom = scale.toY(to + END)
  const finish = (chosen: Period) => {
    setDraft(null)
    if (chosen.from !== period.from || chosen.to !== period.to) onChange(chosen, 'push')
  }
  return (
    <>
      <div className={styles.shade} style={{ top, height: bottom - top }} />
      {adjustable && (
        <>
          <Handle
            label={messages.period.start}
            day={from}
            edge={START}
            bounds={{ from: Math.min(extent.from, from), to }}
            scale={scale}
            onDrag={(day) => setDraft(day === null ? null : { ...period, from: day })}
            onDrop={(day) => finish({ ...period, from: day })}
            onStep={(day) => onChange({ ...period, from: day }, 'replace')}
          />
          <Handle
            label={messages.period.end}
            day={to}
            edge={END}
            bounds={{ from, to: Math.max(extent.to - 1, to) }}
            scale={scale}
            onDrag={(day) => setDraft(day === null ? null : { ...period, to: day })}
            onDrop={(day) => finish({ ...period, to: day })}
            onStep={(day) => onChange({ ...period, to: day }, 'replace')}
          />
        </>
      )}
    </>
  )
}

interface HandleProps {
  readonly label: string
  /** Whole days since 1970-01-01, like the bounds; all inclusive. */
  readonly day: number
  /** Days from the start of `day` to the handle's position. */
  readonly edge: number
  readonly bounds: { readonly from: number; readonly to: number }
  readonly scale: TimeScale
  /** Null if the drag was cancelled, or was only a click. */
  readonly onDrag: (day: string | null) => void
  readonly onDrop: (day: string) => void
  readonly onStep: (day: string) => void
}

function Handle(props: HandleProps) {
  const { label, day, edge, bounds, scale, onDrag, onDrop, onStep } = props
  const language = useLanguage()
  const clamp = (value: number) => Math.min(Math.max(value, bounds.from), bounds.to)

  const onKeyDown = (event: KeyboardEvent) => {
    const moved = moveDay(day, event.key, bounds)
    if (moved === null) return
    event.preventDefault()
    event.stopPropagation()
    if (moved !== day) onStep(fromEpochDay(clamp(moved)))
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const plot = event.currentTarget.parentElement
    if (event.button !== 0 || plot === null) return
    event.preventDefault()
    event.currentTarget.focus()
    let moved: number | null = null
    followPointer({
      onMove: (clientY) => {
        const at = scale.toDay(clientY - plot.getBoundingClientRect().top)
        moved = clamp(Math.round(at - edge))
        onDrag(fromEpochDay(moved))
        scrollNearEdge(plot, clientY)
      },
      onDrop: () => {
        if (moved === null) onDrag(null)
        else onDrop(fromEpochDay(moved))
      },
      onGiveUp: () => onDrag(null),
    })
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ top: scale.toY(day + edge) }}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={bounds.from}
      aria-valuemax={bounds.to}
      aria-valuenow={day}
      aria-valuetext={formatDay(fromEpochDay(day), language)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  )
}
