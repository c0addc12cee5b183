/** Data that may still be loading: then both `data` and `error` are empty. */
export interface Loadable<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly retry: () => unknown
}
