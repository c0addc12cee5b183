/** The order of events: by their dates and, where these are too wide to tell, by the words of the articles. */
import { compareSpans } from './dates'
import type { Event, EventId } from './dossier'

type Ordered = Pick<Event, 'id' | 'span' | 'after'>

/** A copy, oldest first, in which nothing stands before what it came after. */
export function toEventsInTime<E extends Ordered>(events: readonly E[]): readonly E[] {
  const sorted = events.toSorted((a, b) => compareSpans(a.span, b.span))
  return keepToldOrder(sorted, (event) => [event])
}

/**
 * `items` as they are, but those with an event that came after an event of a later item stand right
 * behind that item. Items whose events came after each other's keep their places.
 */
export function keepToldOrder<Item>(
  items: readonly Item[],
  eventsOf: (item: Item) => readonly Ordered[],
): readonly Item[] {
  const places = new Map<EventId, number>(
    items.flatMap((item, place) => eventsOf(item).map(({ id }) => [id, place])),
  )
  // Less than a place, however many stand behind one another.
  const step = 1 / (items.length + 1)
  const ranks = new Map<number, number>()
  const rankOf = (item: Item, place: number): number => {
    const known = ranks.get(place)
    if (known !== undefined) return known
    ranks.set(place, place)
    const behind = eventsOf(item)
      .flatMap(({ after = [] }) => after.map(({ event }) => places.get(event)))
      .map((other) => {
        const earlier = other === undefined ? undefined : items[other]
        return other === undefined || other === place || earlier === undefined
          ? place
          : rankOf(earlier, other) + step
      })
    const rank = Math.max(place, ...behind)
    ranks.set(place, rank)
    return rank
  }
  return items
    .map((item, place) => ({ item, rank: rankOf(item, place) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
