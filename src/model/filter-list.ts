/** Those that pass, in their order: the very list where all do, as most of thousands do most of the time. */
export function filterList<Item>(
  list: readonly Item[],
  passes: (item: Item) => boolean,
): readonly Item[] {
  const passing = list.filter(passes)
  return passing.length === list.length ? list : passing
}
