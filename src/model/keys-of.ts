/** Keys of a literal, whose type says that there are no others. */
export function keysOf<T extends object>(literal: T): readonly (keyof T)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the literal's keys
  return Object.keys(literal) as (keyof T)[]
}

/** One value for each key. */
export function toRecord<Key extends string, Value>(
  keys: readonly Key[],
  toValue: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys
  return Object.fromEntries(keys.map((key) => [key, toValue(key)])) as Record<Key, Value>
}

/** The part of an object under these keys. */
export function pick<T, Key extends keyof T & string>(
  from: T,
  keys: readonly Key[],
): Readonly<Pick<T, Key>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the values are those of `from`
  return toRecord(keys, (key) => from[key]) as Pick<T, Key>
}
