import type { Range } from './to-marks'

/** A text with the ranges that match a query. */
export interface MarkedText {
  readonly text: string
  /** UTF-16 indices of `text`. */
  readonly ranges: readonly Range[]
}

const ELLIPSIS = '…'
/** At most this many UTF-16 units are kept before the first mark of a cut text. */
const LEAD = 48

/**
 * About `length` UTF-16 units of a text around its first mark, cut between words; the whole text if
 * it is no longer than that.
 */
export function toSnippet({ text, ranges }: MarkedText, length: number): MarkedText {
  if (text.length <= length) return { text, ranges }
  const first = ranges[0]?.start ?? 0
  const start = first <= LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1
  const space = text.lastIndexOf(' ', start + length)
  const end = text.length - start <= length ? text.length : space > start ? space : start + length
  const head = start === 0 ? '' : ELLIPSIS
  const shift = head.length - start
  return {
    text: head + text.slice(start, end) + (end === text.length ? '' : ELLIPSIS),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}
