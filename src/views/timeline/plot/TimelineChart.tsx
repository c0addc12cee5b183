import { useMemo, type ReactNode } from 'react'
import { CartesianGrid, ScatterChart, usePlotArea, XAxis, YAxis } from 'recharts'
import { useLanguage } from '../../../language/LanguageContext'
import { formatMonth } from '../../../language/format-date'
import { toAxisScale } from '../geometry/axis-scale'
import type { CalendarTick } from '../geometry/to-calendar'
import type { TimelineLayout } from '../geometry/timeline-layout'

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const NO_DATA: readonly never[] = []

interface TimelineChartProps {
  readonly layout: TimelineLayout
  /** Space above the plot for lane names, px. */
  readonly head?: number
  /** Draws the name of a lane upwards from its bottom centre (`x`, 0). */
  readonly renderLane?: (lane: number) => ReactNode
  /** Drawn in the plot, whose top is at 0. */
  readonly children: ReactNode
}

/**
 * The axes of a timeline, for the page and for pictures: lanes side by side, each with its line, and
 * time downwards on the layout's scale. Children find their lane by the axis's own scale.
 */
export function TimelineChart({ layout, head = 0, renderLane, children }: TimelineChartProps) {
  const { width, height, gutter, laneWidth, laneCount, calendar, scale } = layout
  const lanes = Math.max(1, laneCount)
  const middles = Array.from({ length: laneCount }, (_, lane) => lane + 0.5)
  const right = width - gutter - lanes * laneWidth
  const timeScale = useMemo(() => toAxisScale(scale), [scale])
  return (
    <ScatterChart
      width={width}
      height={head + height}
      margin={{ ...NO_MARGIN, right }}
      data={NO_DATA}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="lane"
        type="number"
        domain={[0, lanes]}
        ticks={middles}
        interval={0}
        allowDataOverflow
        orientation="top"
        height={head}
        axisLine={false}
        tickLine={false}
        tick={<LaneLabel head={head} renderLane={renderLane} />}
      />
      <YAxis
        dataKey="day"
        type="number"
        scale={timeScale}
        domain={[scale.domain.from, scale.domain.to]}
        ticks={calendar.map(({ epochDay }) => epochDay)}
        interval={0}
        allowDataOverflow
        reversed
        width={gutter}
        axisLine={false}
        tickLine={false}
        tick={<CalendarLabel calendar={calendar} left={gutter} right={width} />}
      />
      <CartesianGrid stroke="var(--rule)" horizontal={false} syncWithTicks />
      <Plot>{children}</Plot>
    </ScatterChart>
  )
}

function Plot({ children }: { readonly children: ReactNode }) {
  const area = usePlotArea()
  return area === undefined ? null : <g transform={`translate(0 ${area.y})`}>{children}</g>
}

/** Passed by the axis for each tick. */
interface Tick {
  readonly x?: number
  readonly y?: number
  readonly index?: number
}

interface LaneLabelProps extends Tick {
  readonly head: number
  readonly renderLane: ((lane: number) => ReactNode) | undefined
}

function LaneLabel({ head, renderLane, x = 0, index = 0 }: LaneLabelProps) {
  return <g transform={`translate(${x} ${head})`}>{renderLane?.(index)}</g>
}

interface CalendarLabelProps extends Tick {
  readonly calendar: readonly CalendarTick[]
  readonly left: number
  readonly right: number
}

/** The first day of a month or a year, with a line across the lanes. */
function CalendarLabel({ calendar, left, right, y = 0, index = 0 }: CalendarLabelProps) {
  const language = useLanguage()
  const tick = calendar[index]
  if (tick === undefined) return null
  const { day, isYear } = tick
  return (
    <g>
      <path
        d={`M${left} ${y}H${right}`}
        stroke="var(--rule)"
        strokeDasharray={isYear ? undefined : '1 3'}
      />
      <text
        x={right - 4}
        y={y - 3}
        textAnchor="end"
        fontSize="12"
        fontWeight={isYear ? 600 : 400}
        fill="var(--muted)"
        paintOrder="stroke"
        stroke="var(--paper)"
        strokeWidth="4"
      >
        {isYear ? day.slice(0, 4) : formatMonth(day, language)}
      </text>
    </g>
  )
}
