/**
 * The ids that may be referred to. They are read before the files' shapes are checked, so that a
 * malformed entry is not reported again at every reference to it. Null when the file could not be
 * read and references into it can't be checked.
 */
export type KnownIds = ReadonlySet<string> | null

/** The strings at the path `pattern` of a parsed file; `*` matches every item of a list. */
export function findIds(value: unknown, pattern: readonly string[]): readonly string[] {
  const [step, ...rest] = pattern
  if (step === undefined) return typeof value === 'string' ? [value] : []
  if (step === '*') return Array.isArray(value) ? value.flatMap((item) => findIds(item, rest)) : []
  if (typeof value !== 'object' || value === null) return []
  return findIds(Reflect.get(value, step), rest)
}

/** The union of the sets; null if any of them is null. */
export function unite(...sets: readonly KnownIds[]): KnownIds {
  const united = new Set<string>()
  for (const set of sets) {
    if (set === null) return null
    for (const id of set) united.add(id)
  }
  return united
}
