/** An item that would like its top at `want`, and is `size` high, in px. */
export interface Wish {
  readonly want: number
  readonly size: number
}

/**
 * Tops of items without overlap: each at its wish, or
 * right below the previous one. `wishes` are sorted by `want`; the result has the same order.
 */
export function fanOut(wishes: readonly Wish[]): readonly number[] {
  let free = -Infinity
  return wishes.map(({ want, size }) => {
    const top = Math.max(want, free)
    free = top + size
    return top
  })
}
