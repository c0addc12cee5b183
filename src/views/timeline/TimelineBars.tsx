import { use } from 'react'
import { useXAxisScale, useYAxisScale } from 'recharts'
import { UnknownContext } from './item-context'
import type { TimelineLayout } from './timeline-layout'
import { toBarKey, type Bar } from './to-bars'
import styles from './TimelineBars.module.css'

/**
 * What lies under the marks: bars for dates that are not one day, and leaders from marks that had to
 * make way to where their time lies.
 */
export function TimelineBars({ layout }: { readonly layout: TimelineLayout }) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const unknown = use(UnknownContext)
  if (toX === undefined || toY === undefined) return null
  const known = new Set(
    layout.marks
      .filter(({ key }) => !unknown.has(key))
      .map(({ moment, lane }) => toBarKey(moment, lane)),
  )
  return (
    <g aria-hidden="true">
      {layout.bars
        .filter(({ key }) => known.has(key))
        .map((bar) => {
          const middle = toX(bar.lane + 0.5) ?? 0
          const top = toY(bar.top) ?? 0
          const bottom = toY(bar.bottom) ?? 0
          return (
            <g
              key={bar.key}
              className={`${styles.bar} ${styles[bar.form]}`}
              data-hue={bar.hue ?? 'mixed'}
            >
              <BarShape bar={bar} middle={middle} top={top} bottom={bottom} />
            </g>
          )
        })}
      {layout.marks.map(
        ({ key, lane, dx, y, trueY }) =>
          trueY !== null &&
          !unknown.has(key) && (
            <path
              key={key}
              className={styles.leader}
              d={`M${toX(lane + 0.5) ?? 0} ${toY(trueY) ?? 0}V${toY(y) ?? 0}h${dx}`}
            />
          ),
      )}
    </g>
  )
}

interface BarShapeProps {
  readonly bar: Bar
  readonly middle: number
  readonly top: number
  readonly bottom: number
}

function BarShape({ bar: { form, width }, middle, top, bottom }: BarShapeProps) {
  const left = middle - width / 2
  if (form === 'by' || form === 'since') {
    const [base, tip, back] = form === 'by' ? [bottom, top, 4] : [top, bottom, -4]
    return (
      <>
        <path className={styles.shaft} d={`M${middle} ${base}V${tip}`} />
        <path
          className={styles.head}
          d={`M${middle - 3.5} ${tip + back}L${middle} ${tip}l3.5 ${back}`}
        />
      </>
    )
  }
  return (
    <>
      <rect
        x={left}
        y={top}
        width={width}
        height={bottom - top}
        rx={form === 'whole' ? Math.min(width / 2, 6) : 0}
      />
      {form !== 'whole' && (
        <path className={styles.caps} d={`M${left} ${top}h${width}M${left} ${bottom}h${width}`} />
      )}
    </>
  )
}
