import { DisputeSign } from '../../ui/DisputeSign'
import styles from './CellSigns.module.css'
import type { Sign } from './signs'

interface CellSignsProps {
  readonly signs: readonly Sign[]
  /** Of statements. */
  readonly count: number
}

/** The small signs around a mark, placed within the nearest positioned box. Decorative: a cell's name says it. */
export function CellSigns({ signs, count }: CellSignsProps) {
  const has = (sign: Sign) => signs.includes(sign)
  return (
    <>
      {has('count') && (
        <span
          className={styles.count}
          data-long={count > 9 || undefined}
          data-low={has('open') || undefined}
          aria-hidden="true"
        >
          {count}
        </span>
      )}
      {has('changed') && (
        <svg className={styles.changed} viewBox="0 0 4 8" aria-hidden="true">
          <path d="M.7.7 3.3 4 .7 7.3" />
        </svg>
      )}
      {(has('conflict') || has('disputed')) && (
        <DisputeSign
          isContradiction={has('conflict')}
          className={has('conflict') ? styles.conflict : styles.disputed}
        />
      )}
      {has('reported') && <span className={styles.reported} />}
    </>
  )
}
