import { memo } from 'react'
import { TimelineBars } from './TimelineBars'
import { TimelineChart } from './TimelineChart'
import type { TimelineLayout } from '../geometry/timeline-layout'
import { TimelineMarks } from './TimelineMarks'
import { TimelineRules } from './TimelineRules'
import styles from './PlotChart.module.css'

/** The chart on the page, with marks that open. Hovering does not re-render it. */
export const PlotChart = memo(function PlotChart({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <div className={styles.chart}>
      <TimelineChart layout={layout}>
        <TimelineRules layout={layout} />
        <TimelineBars layout={layout} />
        <TimelineMarks layout={layout} />
      </TimelineChart>
    </div>
  )
})
