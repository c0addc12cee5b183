/**
 * The ids that may be referred to, read from the files before their shapes are checked, so that a
 * slip in one entry is not reported again at every reference to it. Null: the file could not be
 * read, so nothing can be said of references into it.
 */
export type KnownIds = ReadonlySet<string> | null

/** Strings at `pattern` of a parsed file; `*` stands for every item of a list. */
export function findIds(value: unknown, pattern: readonly string[]): readonly string[] {
  const [step, ...rest] = pattern
  if (step === undefined) return typeof value === 'string' ? [value] : []
  if (step === '*') return Array.isArray(value) ? value.flatMap((item) => findIds(item, rest)) : []
  if (typeof value !== 'object' || value === null) return []
  return findIds(Reflect.get(value, step), rest)
}

/** All of the sets together; null when one of them is. */
export function unite(...sets: readonly KnownIds[]): KnownIds {
  const united = new Set<string>()
  for (const set of sets) {
    if (set === null) return null
    for (const id of set) united.add(id)
  }
  return united
}
