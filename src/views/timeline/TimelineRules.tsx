import { usePlotArea, useYAxisScale } from 'recharts'
import type { Row, TimelineLayout } from './timeline-layout'
import styles from './TimelineRules.module.css'

/** What belongs to no lane: publications across, ink ticks for events, leaders to moved labels. */
export function TimelineRules({ layout }: { readonly layout: TimelineLayout }) {
  const plot = usePlotArea()
  const toPixel = useYAxisScale()
  if (plot === undefined || toPixel === undefined) return null
  const at = (y: number) => toPixel(y) ?? 0
  return (
    <g aria-hidden="true">
      {layout.rows.map((row) => {
        const { moment } = row
        const y = at(row.y)
        return (
          <g key={moment.key}>
            {moment.articles.length > 0 && (
              <path
                className={styles.published}
                data-unsure={moment.span.precision === 'day' ? undefined : true}
                d={`M${isApart(row) ? plot.x - 14 : 0} ${y}H${plot.x + plot.width + 8}`}
              />
            )}
            {moment.events.length > 0 && (
              <EventTick row={row} x={plot.x - 5} at={at} layout={layout} />
            )}
            {isApart(row) && (
              <path
                className={styles.leader}
                d={`M${plot.x - 14} ${at(row.top) + 8}L${plot.x - 8} ${y}h6`}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}

function EventTick({
  row: { moment, y },
  x,
  at,
  layout,
}: {
  row: Row
  x: number
  at: (y: number) => number
  layout: TimelineLayout
}) {
  const { span, visible } = moment
  const top = at(layout.scale.toY(visible.from))
  const bottom = at(layout.scale.toY(visible.to))
  return (
    <g className={styles.event}>
      {span.precision !== 'day' && span.precision !== 'open' && (
        <path data-unsure={span.precision === 'one-of' || undefined} d={`M${x} ${top}V${bottom}`} />
      )}
      <rect x={x - 4} y={at(y) - 1.5} width={8} height={3} />
    </g>
  )
}

/** True when a label had to leave its time. */
function isApart({ top, y }: Row): boolean {
  return Math.abs(top + 8 - y) > 4
}
