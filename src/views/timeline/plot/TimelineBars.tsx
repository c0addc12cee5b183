import { use } from 'react'
import { useXAxisScale } from 'recharts'
import { UnknownContext } from './item-context'
import type { TimelineLayout } from '../geometry/timeline-layout'
import { toBarKey, type Bar } from '../geometry/to-bars'
import styles from './TimelineBars.module.css'

/**
 * The layer below the marks: bars for dates of more than one day, and leaders from displaced marks
 * to their time.
 */
export function TimelineBars({ layout }: { readonly layout: TimelineLayout }) {
  const toX = useXAxisScale()
  const unknown = use(UnknownContext)
  if (toX === undefined) return null
  const known = layout.marks.filter(({ key }) => !unknown.has(key))
  const knownBars = new Set(known.map(({ moment, lane }) => toBarKey(moment, lane)))
  return (
    <g aria-hidden="true">
      {layout.bars
        .filter(({ key }) => knownBars.has(key))
        .map((bar) => (
          <g key={bar.key} transform={`translate(${toX(bar.lane + 0.5) ?? 0} 0)`}>
            <BarShape bar={bar} />
          </g>
        ))}
      {known.map(
        ({ key, lane, dx, y, trueY }) =>
          trueY !== null && (
            <path
              key={key}
              d={`M${toX(lane + 0.5) ?? 0} ${trueY}V${y}h${dx}`}
              fill="none"
              stroke="var(--muted)"
              strokeWidth="0.75"
            />
          ),
      )}
    </g>
  )
}

interface BarShapeProps {
  readonly bar: Omit<Bar, 'key' | 'lane'>
  /** Of its fill. */
  readonly soft?: string
}

/** Centred on its lane, in the hue of its marks; neutral if they have several hues. */
export function BarShape({ bar, soft = `var(--${bar.hue ?? 'open'}-soft)` }: BarShapeProps) {
  const { form, hue, top, bottom, width } = bar
  const isOneOf = form === 'one-of'
  const line = { fill: 'none', stroke: `var(--${hue ?? 'muted'})`, strokeWidth: 1.25 }
  if (form === 'by' || form === 'since') {
    const [base, tip, back] = form === 'by' ? [bottom, top, 4] : [top, bottom, -4]
    return (
      <>
        <path d={`M0 ${base}V${tip}`} strokeDasharray="2 2" {...line} />
        <path d={`M-3.5 ${tip + back}L0 ${tip}l3.5 ${back}`} {...line} />
      </>
    )
  }
  return (
    <>
      <rect
        className={styles.bar}
        x={-width / 2}
        y={top}
        width={width}
        height={bottom - top}
        rx={form === 'whole' ? Math.min(width / 2, 6) : 0}
        fill={soft}
        opacity={isOneOf ? 0.65 : undefined}
      />
      {form !== 'whole' && (
        <path
          d={`M${-width / 2} ${top}h${width}M${-width / 2} ${bottom}h${width}`}
          strokeDasharray={isOneOf ? '2 2' : undefined}
          {...line}
        />
      )}
    </>
  )
}
