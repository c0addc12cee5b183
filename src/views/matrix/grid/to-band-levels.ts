interface Band {
  readonly name: string
  readonly columns: number
}

/**
 * The line, counted from 0, for each group's name, so that names don't overlap: a name may be
 * longer than its group is wide. `columnWidth` and `letterWidth` (average) are in the same,
 * arbitrary unit.
 */
export function toBandLevels(
  bands: readonly Band[],
  columnWidth: number,
  letterWidth: number,
): readonly number[] {
  const ends: number[] = []
  let start = 0
  return bands.map(({ name, columns }) => {
    const free = ends.findIndex((end) => end <= start)
    const level = free < 0 ? ends.length : free
    // One extra letter keeps neighbours apart.
    ends[level] = start + (name.length + 1) * letterWidth
    start += columns * columnWidth
    return level
  })
}
