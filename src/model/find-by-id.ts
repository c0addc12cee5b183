/** The entry with this id. Throws when there is none: only for ids that the compiler has checked. */
export function findById<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`“${id}” is not in this dossier`)
  return found
}
