/**
 * Moves the separator after pane `index` by `delta`, in per cent of the whole. Only the two panes
 * beside it change, and neither gets smaller than its `min`.
 */
export function moveSeparator(
  sizes: readonly number[],
  index: number,
  delta: number,
  min: readonly number[],
): readonly number[] {
  const [before = 0, after = 0] = [sizes[index], sizes[index + 1]]
  const room = { left: before - (min[index] ?? 0), right: after - (min[index + 1] ?? 0) }
  const moved = Math.min(Math.max(delta, -room.left), room.right)
  return sizes.with(index, before + moved).with(index + 1, after - moved)
}

/** Returns `value` if it is a list of sizes that fits the panes, else null. */
export function parseSizes(value: unknown, min: readonly number[]): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== min.length) return null
  const sizes = value.filter((size: unknown): size is number => typeof size === 'number')
  const fits = sizes.length === min.length && sizes.every((size, pane) => size >= (min[pane] ?? 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return fits && Math.abs(total - 100) < 0.5 ? sizes : null
}
