/**
 * Groups items by key; keys come in order of first appearance, items keep their order. Where all have one key, as
 * those of most cells do, their group is the very list.
 */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const others = groups.get(key)
    if (others === undefined) groups.set(key, [item])
    else others.push(item)
  }
  const [only] = groups.keys()
  return groups.size === 1 && only !== undefined ? new Map([[only, items]]) : groups
}

/** The same where an item may have several keys, or none. It is once in each group, even if a key comes twice. */
export function groupByEach<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const others = groups.get(key)
      if (others === undefined) groups.set(key, [item])
      else if (others.at(-1) !== item) others.push(item)
    }
  }
  return groups
}
