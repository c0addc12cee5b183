/** Something that wants to stand at `want` and needs `size` from there on downwards, in px. */
export interface Wish {
  readonly want: number
  readonly size: number
}

/**
 * The tops at which things stand that would otherwise cover each other. They keep their order,
 * none overlaps the one before, none moves up unless the end is too near, and where everything fits
 * all lie between 0 and `end`. `wishes` are sorted by `want`; the result has the same order.
 */
export function fanOut(wishes: readonly Wish[], end: number): readonly number[] {
  const tops: number[] = []
  let free = 0
  for (const { want, size } of wishes) {
    const top = Math.max(want, free)
    tops.push(top)
    free = top + size
  }
  let limit = end
  return wishes
    .map((wish, index) => ({ size: wish.size, top: tops[index] ?? 0 }))
    .toReversed()
    .map(({ size, top }) => {
      limit = Math.min(top, limit - size)
      return limit
    })
    .toReversed()
}
