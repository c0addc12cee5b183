/** Silences are the gaps between moments. */
import { hasOpenEnd, type DateSpan } from '../../../model/dates'
import type { Stretch } from '../geometry/to-time-scale'
import { isInSight, LONG, toAnchor, toLength, toStretch } from './to-moments'

/**
 * A stretch of four weeks or more that no short span covers. It lacks `articles` alone after the first
 * of them; before, `dates` of any kind, or, where one that is open or long may lie within, only
 * `certain-dates`.
 */
export interface Silence extends Stretch {
  readonly lacks: 'articles' | 'dates' | 'certain-dates'
}

const SILENCE = 28
const ALWAYS: Stretch = { from: -Infinity, to: Infinity }

/** Within `domain`; `published` are the spans of the articles, `others` those of all the rest. */
export function toSilences(
  published: readonly DateSpan[],
  others: readonly DateSpan[],
  domain: Stretch,
): readonly Silence[] {
  const spans = [...others, ...published]
  const firstArticle = Math.min(...published.map((span) => toStretch(span, ALWAYS).to))
  return toGaps(spans, domain).map((gap): Silence => {
    const isIn = (span: DateSpan) => mayLieIn(span, gap)
    if (gap.from >= firstArticle && !published.some(isIn)) return { ...gap, lacks: 'articles' }
    return { ...gap, lacks: spans.some(isIn) ? 'certain-dates' : 'dates' }
  })
}

/** Open and long spans cover only the day at which they stand. */
function toGaps(spans: readonly DateSpan[], domain: Stretch): readonly Stretch[] {
  const covered = spans
    .filter((span) => isInSight(span, domain))
    .map((span) => {
      const visible = toStretch(span, domain)
      const at = toAnchor(span, visible)
      const isShort = !hasOpenEnd(span) && toLength(visible) <= LONG
      return isShort ? visible : { from: Math.floor(at), to: Math.floor(at) + 1 }
    })
    .toSorted((a, b) => a.from - b.from)
  const silences: Stretch[] = []
  let from = domain.from
  for (const stretch of [...covered, { from: domain.to, to: domain.to }]) {
    if (stretch.from - from >= SILENCE) silences.push({ from, to: stretch.from })
    from = Math.max(from, stretch.to)
  }
  return silences
}

function mayLieIn(span: DateSpan, gap: Stretch): boolean {
  const { from, to } = toStretch(span, ALWAYS)
  return from < gap.to && to > gap.from
}
