/** A value that the laws guarantee. Throws when it is missing, because the laws were not checked. */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The laws were not checked.')
  return value
}
