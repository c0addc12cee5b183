import { Fragment } from 'react'
import styles from './Marked.module.css'

interface MarkedProps {
  readonly text: string
  /** UTF-16 indices of `text`, `end` exclusive; sorted, not overlapping. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** A text with some ranges marked. */
export function Marked({ text, ranges }: MarkedProps) {
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <Fragment key={start}>
          {text.slice(ranges[place - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
