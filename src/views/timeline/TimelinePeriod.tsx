import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { fromEpochDay, toEpochDay, type Period } from '../../model/dates'
import { moveDay } from './move-day'
import { timelineMessages } from './timeline-messages'
import type { TimeScale } from './to-time-scale'
import { scrollNearEdge } from './use-period-drag'
import styles from './TimelinePeriod.module.css'

interface TimelinePeriodProps {
  readonly period: Period
  readonly scale: TimeScale
  /** False while the period is only a draft. */
  readonly adjustable: boolean
  readonly onChange: (period: Period, history: 'push' | 'replace') => void
}

/** The chosen period as a shade over the days, with a handle at either end. */
export function TimelinePeriod({ period, scale, adjustable, onChange }: TimelinePeriodProps) {
  const messages = useMessages(timelineMessages)
  const [draft, setDraft] = useState<Period | null>(null)
  const { domain } = scale
  const shown = draft ?? period
  const from = shown.from === null ? domain.from : toEpochDay(shown.from)
  const to = shown.to === null ? domain.to - 1 : toEpochDay(shown.to)
  const top = scale.toY(from)
  const bottom = scale.toY(to + 1)
  const finish = (chosen: Period) => {
    setDraft(null)
    onChange(chosen, 'push')
  }
  return (
    <>
      <div className={styles.shade} style={{ top, height: bottom - top }} />
      {adjustable && (
        <>
          <Handle
            label={messages.period.start}
            day={from}
            y={top}
            bounds={{ from: Math.min(domain.from, from), to }}
            scale={scale}
            onDrag={(day) => setDraft({ ...period, from: day })}
            onDrop={(day) => finish({ ...period, from: day })}
            onStep={(day) => onChange({ ...period, from: day }, 'replace')}
          />
          <Handle
            label={messages.period.end}
            day={to}
            y={bottom}
            bounds={{ from, to: Math.max(domain.to - 1, to) }}
            scale={scale}
            onDrag={(day) => setDraft({ ...period, to: day })}
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
  /** Whole days since 1970-01-01, as are the bounds, both inclusive. */
  readonly day: number
  readonly y: number
  readonly bounds: { readonly from: number; readonly to: number }
  readonly scale: TimeScale
  readonly onDrag: (day: string) => void
  readonly onDrop: (day: string) => void
  readonly onStep: (day: string) => void
}

function Handle({ label, day, y, bounds, scale, onDrag, onDrop, onStep }: HandleProps) {
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
    let moved = day
    const move = ({ clientY }: { readonly clientY: number }) => {
      const at = scale.toDay(clientY - plot.getBoundingClientRect().top)
      moved = clamp(Math.min(Math.floor(at), scale.domain.to - 1))
      onDrag(fromEpochDay(moved))
      scrollNearEdge(plot, clientY)
    }
    const finish = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', finish)
      window.removeEventListener('pointercancel', finish)
      onDrop(fromEpochDay(moved))
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', finish)
    window.addEventListener('pointercancel', finish)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ top: y }}
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
