/** Keys of a literal, whose type says that there are no others. */
export function keysOf<T extends object>(literal: T): readonly (keyof T)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the literal's keys
  return Object.keys(literal) as (keyof T)[]
}
