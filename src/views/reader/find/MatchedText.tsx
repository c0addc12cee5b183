import type { ReactNode } from 'react'
import type { Match } from './found-model'
import styles from './MatchedText.module.css'

interface MatchedTextProps {
  readonly text: string
  /** UTF-16 index at which `text` starts within the text that the matches are in. */
  readonly offset?: number
  readonly matches: readonly Match[]
}

/**
 * A text, or a piece of one, with the words that were looked for marked. Real `mark`s, rather than
 * the browser's highlights, so that screen readers come to know of them.
 */
export function MatchedText({ text, offset = 0, matches }: MatchedTextProps) {
  const pieces: ReactNode[] = []
  let done = 0
  for (const { start, end, isCurrent } of matches) {
    const from = Math.max(start - offset, done)
    const to = Math.min(end - offset, text.length)
    if (from >= to) continue
    pieces.push(text.slice(done, from))
    pieces.push(
      <mark
        key={start}
        className={styles.match}
        data-match=""
        data-current={isCurrent || undefined}
      >
        {text.slice(from, to)}
      </mark>,
    )
    done = to
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  )
}
