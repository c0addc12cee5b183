/** Which item the arrow keys move to: up and down in time, left and right between lanes. */

/** An item with its centre in px. The gutter is column -1, lanes count from 0. */
export interface Place {
  readonly key: string
  readonly column: number
  readonly x: number
  readonly y: number
}

export const MOVES = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'First',
  'Last',
] as const
/** Key names; `First` and `Last` are Home and End with Control. */
export type Move = (typeof MOVES)[number]

/** The item to move to; undefined at an edge, or if `key` is not among the places. */
export function findNeighbour(
  places: readonly Place[],
  key: string,
  move: Move,
): Place | undefined {
  const here = places.find((place) => place.key === key)
  if (here === undefined) return undefined
  const column = places.filter((place) => place.column === here.column).toSorted(byReading)
  switch (move) {
    case 'ArrowUp':
      return column[column.indexOf(here) - 1]
    case 'ArrowDown':
      return column[column.indexOf(here) + 1]
    case 'Home':
      return column[0]
    case 'End':
      return column.at(-1)
    case 'First':
      return places.toSorted(byReading)[0]
    case 'Last':
      return places.toSorted(byReading).at(-1)
    case 'ArrowLeft':
      return findBeside(places, here, -1)
    case 'ArrowRight':
      return findBeside(places, here, 1)
  }
}

/** First along the same line of the same lane, then in the next lane that has any item. */
function findBeside(places: readonly Place[], here: Place, side: -1 | 1): Place | undefined {
  const ahead = places.filter((place) => Math.sign(place.x - here.x) === side)
  const sameLine = ahead.filter((place) => place.column === here.column && place.y === here.y)
  const distance = (place: Place) => Math.abs(place.x - here.x)
  if (sameLine.length > 0) return sameLine.toSorted((a, b) => distance(a) - distance(b))[0]
  const lanes = ahead.filter((place) => Math.sign(place.column - here.column) === side)
  const nearest = Math.min(...lanes.map((place) => Math.abs(place.column - here.column)))
  return lanes
    .filter((place) => Math.abs(place.column - here.column) === nearest)
    .toSorted(
      (a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || distance(a) - distance(b),
    )[0]
}

function byReading(a: Place, b: Place): number {
  return a.y - b.y || a.x - b.x
}
