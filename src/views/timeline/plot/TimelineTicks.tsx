import { use } from 'react'
import { hasOpenEnd } from '../../../model/dates'
import { UnknownContext } from './item-context'
import { LINE, type Row } from '../geometry/place-rows'
import { toEventKey } from '../model/timeline-items'
import type { TimelineLayout } from '../geometry/timeline-layout'
import styles from './TimelineTicks.module.css'

/** The distance between the text and the edge of the gutter, which leaves room for ticks, px. */
const STRIP = 5
/** The room for leaders, from the gutter's edge. */
const TRUNK = 18

/**
 * Between dates and lanes: an ink tick for an event, a line as long as its date, and a leader from a
 * displaced label.
 */
export function TimelineTicks({ layout }: { readonly layout: TimelineLayout }) {
  const { gutter, leaderWidth, rows, scale } = layout
  return rows.map((row) => (
    <g key={row.moment.key}>
      {row.moment.events.length > 0 && <EventTick row={row} x={gutter - STRIP} toY={scale.toY} />}
      {row.isApart && (
        <path
          d={`M${gutter - leaderWidth} ${row.top + LINE / 2}H${gutter - TRUNK}V${row.y}H${gutter}`}
          fill="none"
          stroke="var(--not-mentioned)"
          strokeWidth="0.75"
        />
      )}
    </g>
  ))
}

interface EventTickProps {
  readonly row: Row
  readonly x: number
  readonly toY: (day: number) => number
}

function EventTick({ row: { moment, y }, x, toY }: EventTickProps) {
  const unknown = use(UnknownContext)
  const isUnknown = moment.events.every(({ id }) => unknown.has(toEventKey(id)))
  const { precision } = moment.span
  const { from, to } = moment.visible
  return (
    <g className={styles.event} opacity={isUnknown ? 0.35 : undefined}>
      {precision !== 'day' && !hasOpenEnd(moment.span) && (
        <path
          d={`M${x} ${toY(from + 0.2)}V${toY(to - 0.38)}`}
          stroke="var(--ink)"
          opacity="0.4"
          strokeDasharray={precision === 'one-of' ? '2 3' : undefined}
        />
      )}
      <rect x={x - 4} y={y - 1.5} width="8" height="3" fill="var(--ink)" />
    </g>
  )
}
