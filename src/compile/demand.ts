/** What the laws have seen to; throws when the seeds were not checked. */
export function demand<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The seeds were not checked.')
  return value
}
