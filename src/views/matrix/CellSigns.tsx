import { DisputeSign } from '../../ui/DisputeSign'
import styles from './CellSigns.module.css'

interface CellSignsProps {
  /** Shown when more than one. */
  readonly count?: number
  readonly isChanged?: boolean
  readonly isConflicting?: boolean
  /** Gives way to a conflict, which stands in the same place. */
  readonly isDisputed?: boolean
  /** Rests only on what others report or tell. */
  readonly isReported?: boolean
}

/** The small signs around a mark, placed within the nearest positioned box. Decorative: a cell's name says it. */
export function CellSigns({
  count = 1,
  isChanged = false,
  isConflicting = false,
  isDisputed = false,
  isReported = false,
}: CellSignsProps) {
  return (
    <>
      {count > 1 && (
        <span className={styles.count} data-long={count > 9 || undefined} aria-hidden="true">
          {count}
        </span>
      )}
      {isChanged && (
        <svg className={styles.changed} viewBox="0 0 4 8" aria-hidden="true">
          <path d="M.7.7 3.3 4 .7 7.3" />
        </svg>
      )}
      {(isConflicting || isDisputed) && (
        <DisputeSign
          isContradiction={isConflicting}
          className={isConflicting ? styles.conflict : styles.disputed}
        />
      )}
      {isReported && <span className={styles.reported} />}
    </>
  )
}
