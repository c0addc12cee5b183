import type { CSSProperties } from 'react'
import type { LaneName } from '../model/timeline-day'
import styles from './TimelineLanes.module.css'

interface TimelineLanesProps {
  readonly lanes: readonly LaneName[]
  readonly label: string
  readonly gutter: number
  readonly laneWidth: number
  /** Narrow lanes have vertical names. */
  readonly isLevel: boolean
}

/**
 * Minimum width of a lane whose vertical name may wrap, px: with two lines of 12 px each, names in
 * narrower lanes run into each other.
 */
const WRAPS = 30

export function TimelineLanes({ lanes, label, gutter, laneWidth, isLevel }: TimelineLanesProps) {
  const measures: CSSProperties = { ['--lane' as string]: `${laneWidth}px` }
  return (
    <div className={styles.head}>
      <div className={styles.corner} style={{ width: gutter }} />
      <ol
        className={styles.lanes}
        data-level={isLevel || undefined}
        data-wraps={(!isLevel && laneWidth >= WRAPS) || undefined}
        style={measures}
        aria-label={label}
      >
        {lanes.map(({ id, name }) => (
          <li key={id} title={name}>
            <span className={styles.upright}>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
