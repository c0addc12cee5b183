/** Assigns underlines to lanes below the text, so that overlapping passages stay apart. */
import type { Quote } from '../../../model/dossier'
import type { Hue } from '../../../model/vocabulary'

interface Underlined {
  readonly quote: Pick<Quote, 'start' | 'end'>
  readonly hue: Hue
}

/**
 * A lane for each passage, 0 nearest the text. Passages that share a character never share a lane,
 * unless they have the same ends and the same hue: those are one line. Of passages that start
 * together the longest lies lowest, so that nested passages are drawn inside it.
 */
export function toLanes<T extends Underlined>(passages: readonly T[]): ReadonlyMap<T, number> {
  const lanes = new Map<T, number>()
  const inReadingOrder = passages.toSorted(
    (a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start),
  )
  for (const passage of inReadingOrder) {
    const taken = new Set<number>()
    let same: number | undefined
    for (const [other, lane] of lanes) {
      if (isSameLine(passage, other)) same = lane
      else if (shareText(passage, other)) taken.add(lane)
    }
    lanes.set(passage, same ?? firstFree(taken))
  }
  return lanes
}

function isSameLine(a: Underlined, b: Underlined): boolean {
  return a.hue === b.hue && a.quote.start === b.quote.start && a.quote.end === b.quote.end
}

function shareText(a: Underlined, b: Underlined): boolean {
  return a.quote.start < b.quote.end && b.quote.start < a.quote.end
}

function firstFree(taken: ReadonlySet<number>): number {
  let lane = 0
  while (taken.has(lane)) lane += 1
  return lane
}
