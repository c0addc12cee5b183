/** Data that may still be on its way: neither `data` nor `error` while it is. */
export interface Loadable<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly retry: () => unknown
}
