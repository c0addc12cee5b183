import { onceFor } from './once-for'

interface Entry {
  readonly id: string
}

/** A list is asked for entry after entry, and some have hundreds of thousands. */
const toById = onceFor(
  (list: readonly Entry[]): ReadonlyMap<string, Entry> =>
    new Map(list.map((entry) => [entry.id, entry])),
)

/** The entry with this id, if the list has one. No two entries of a list may share an id. */
export function findIfAny<T extends Entry>(
  list: readonly T[],
  id: string | null | undefined,
): T | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of that list
  return typeof id !== 'string' ? undefined : (toById(list).get(id) as T | undefined)
}

/** The entry with this id. Throws when there is none: only for ids that the compiler has checked. */
export function findById<T extends Entry>(list: readonly T[], id: string): T {
  const found = findIfAny(list, id)
  if (found === undefined) throw new Error(`“${id}” is not in this dossier`)
  return found
}
