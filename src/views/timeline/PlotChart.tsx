import { memo } from 'react'
import type { Dossier } from '../../model/dossier'
import { TimelineBars } from './TimelineBars'
import { TimelineChart } from './TimelineChart'
import type { TimelineLayout } from './timeline-layout'
import { TimelineMarks } from './TimelineMarks'
import { TimelineRules } from './TimelineRules'
import styles from './PlotChart.module.css'

interface PlotChartProps {
  readonly dossier: Dossier
  readonly layout: TimelineLayout
}

/** The chart on the page, with marks that can be opened. A hover draws it not anew. */
export const PlotChart = memo(function PlotChart({ dossier, layout }: PlotChartProps) {
  return (
    <div className={styles.chart}>
      <TimelineChart layout={layout}>
        <TimelineRules layout={layout} />
        <TimelineBars layout={layout} />
        <TimelineMarks dossier={dossier} layout={layout} />
      </TimelineChart>
    </div>
  )
})
