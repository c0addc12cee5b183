/** Something that wants to stand at `want` and needs `size` from there on downwards, in px. */
export interface Wish {
  readonly want: number
  readonly size: number
}

/**
 * The tops at which things stand that would otherwise cover each other: each where it wants to, or
 * right below the one before. `wishes` are sorted by `want`; the result has the same order.
 */
export function fanOut(wishes: readonly Wish[]): readonly number[] {
  let free = -Infinity
  return wishes.map(({ want, size }) => {
    const top = Math.max(want, free)
    free = top + size
    return top
  })
}
