import { memo } from 'react'
import { CartesianGrid, ScatterChart, XAxis, YAxis } from 'recharts'
import { useLanguage } from '../../language/LanguageContext'
import { formatMonth } from '../../language/format-date'
import type { Dossier } from '../../model/dossier'
import type { CalendarTick } from './to-calendar'
import { TimelineBars } from './TimelineBars'
import type { TimelineLayout } from './timeline-layout'
import { TimelineMarks } from './TimelineMarks'
import { TimelineRules } from './TimelineRules'
import styles from './TimelineChart.module.css'

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const NO_DATA: readonly never[] = []

interface TimelineChartProps {
  readonly dossier: Dossier
  readonly layout: TimelineLayout
  readonly laneCount: number
}

/**
 * The plot. Recharts gives the axes and their scales; everything on it is drawn by us. The axis of
 * time runs over positions, not days: which day stands where is the layout's to say.
 */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { dossier, layout, laneCount } = props
  const lanes = Math.max(1, laneCount)
  const { width, height, gutter, laneWidth, calendar } = layout
  const middles = Array.from({ length: laneCount }, (_, lane) => lane + 0.5)
  const right = width - gutter - lanes * laneWidth
  return (
    <div className={styles.chart}>
      <ScatterChart
        width={width}
        height={height}
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
          height={0}
          axisLine={false}
          tickLine={false}
          tick={false}
        />
        <YAxis
          dataKey="y"
          type="number"
          domain={[0, height]}
          ticks={calendar.map(({ y }) => y)}
          interval={0}
          allowDataOverflow
          reversed
          width={gutter}
          axisLine={false}
          tickLine={false}
          tick={<CalendarLabel calendar={calendar} right={width} />}
        />
        <CartesianGrid
          className={styles.grid}
          horizontal={false}
          verticalPoints={middles.map((middle) => gutter + middle * laneWidth)}
        />
        <TimelineRules layout={layout} />
        <TimelineBars layout={layout} />
        <TimelineMarks dossier={dossier} layout={layout} />
      </ScatterChart>
    </div>
  )
})

interface CalendarLabelProps {
  readonly calendar: readonly CalendarTick[]
  readonly right: number
  /** Handed in by the axis. */
  readonly x?: number
  readonly y?: number
  readonly index?: number
}

function CalendarLabel({ calendar, right, x = 0, y = 0, index = 0 }: CalendarLabelProps) {
  const language = useLanguage()
  const found = calendar[index]
  if (found === undefined) return null
  return (
    <g className={styles.calendar} data-year={found.isYear || undefined}>
      <path d={`M${x} ${y}H${right}`} />
      <text x={right - 4} y={y - 3} textAnchor="end">
        {found.isYear ? found.day.slice(0, 4) : formatMonth(found.day, language)}
      </text>
    </g>
  )
}
