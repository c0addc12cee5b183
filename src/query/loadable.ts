/** Data that may still be loading; it has neither `data` nor `error` until then. */
export interface Loadable<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly retry: () => unknown
}
