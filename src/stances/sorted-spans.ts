import type { DateSpan, IsoDay } from '../model/dates'

/** Spans of which those before or after another are counted without looking at each. */
export class SortedSpans {
  readonly size: number
  private readonly ends: readonly IsoDay[]
  private readonly starts: readonly IsoDay[]

  constructor(spans: readonly DateSpan[]) {
    this.size = spans.length
    this.ends = spans.flatMap(({ latest }) => latest ?? []).toSorted()
    this.starts = spans.flatMap(({ earliest }) => earliest ?? []).toSorted()
  }

  /** How many certainly ended before `span` started. */
  countBefore({ earliest }: DateSpan): number {
    return earliest === null ? 0 : findPlace(this.ends, earliest)
  }

  /** How many certainly started after `span` ended. */
  countAfter({ latest }: DateSpan): number {
    return latest === null ? 0 : this.starts.length - findPlace(this.starts, `${latest}~`)
  }

  /** Whether none may share a day with `span`. */
  isApart(span: DateSpan): boolean {
    return this.countBefore(span) + this.countAfter(span) === this.size
  }
}

/** How many of the days, which are in order, come before `day`. */
function findPlace(days: readonly IsoDay[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
