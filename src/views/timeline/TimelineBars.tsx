import { useXAxisScale, useYAxisScale } from 'recharts'
import type { Bar } from './to-bars'
import styles from './TimelineBars.module.css'

/** Dates that are not one day: solid, capped, dashed or an arrow, by how they are known. */
export function TimelineBars({ bars }: { readonly bars: readonly Bar[] }) {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (toX === undefined || toY === undefined) return null
  return (
    <g aria-hidden="true">
      {bars.map((bar) => {
        const middle = toX(bar.lane + 0.5) ?? 0
        const top = toY(bar.top) ?? 0
        const bottom = toY(bar.bottom) ?? 0
        return (
          <g key={bar.key} className={styles[bar.form]} data-hue={bar.hue ?? 'mixed'}>
            <BarShape bar={bar} middle={middle} top={top} bottom={bottom} />
          </g>
        )
      })}
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
        rx={form === 'within' ? 1 : Math.min(width / 2, 6)}
      />
      {form === 'within' && (
        <path className={styles.caps} d={`M${left} ${top}h${width}M${left} ${bottom}h${width}`} />
      )}
    </>
  )
}
