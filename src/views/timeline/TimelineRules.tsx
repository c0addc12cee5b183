import { use } from 'react'
import { usePlotArea, useYAxisScale } from 'recharts'
import type { TimelineLayout } from './timeline-layout'
import { UnknownContext } from './item-context'
import { toArticleKey } from './timeline-items'
import styles from './TimelineRules.module.css'

/** Publications, as rules across: they belong to no lane. Dashed where the day is not known. */
export function TimelineRules({ layout }: { readonly layout: TimelineLayout }) {
  const plot = usePlotArea()
  const toY = useYAxisScale()
  const unknown = use(UnknownContext)
  if (plot === undefined || toY === undefined) return null
  return (
    <g aria-hidden="true">
      {layout.rows
        .filter(({ moment }) => moment.articles.length > 0)
        .map(({ moment, y, isApart }) => (
          <path
            key={moment.key}
            className={styles.published}
            data-unsure={moment.span.precision !== 'day' || undefined}
            data-not-yet={
              moment.articles.every(({ id }) => unknown.has(toArticleKey(id))) || undefined
            }
            d={`M${isApart ? plot.x - 4 : 0} ${toY(y)}H${layout.width}`}
          />
        ))}
    </g>
  )
}
