/** Typed `Object.keys`, for literals whose type lists every key. */
export function keysOf<T extends object>(literal: T): readonly (keyof T)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the literal's keys
  return Object.keys(literal) as (keyof T)[]
}

/** Typed `Object.fromEntries`: one value for each key. */
export function toRecord<Key extends string, Value>(
  keys: readonly Key[],
  toValue: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys
  return Object.fromEntries(keys.map((key) => [key, toValue(key)])) as Record<Key, Value>
}

export function pick<T, Key extends keyof T & string>(
  from: T,
  keys: readonly Key[],
): Readonly<Pick<T, Key>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the values are those of `from`
  return toRecord(keys, (key) => from[key]) as Pick<T, Key>
}
