/** What failed to load, and can be loaded again where it was to be shown. */

const failedLoads = new WeakMap<Error, () => Promise<unknown>>()

/** Keeps, by the error that a load failed with, the same load once more. */
export function rememberFailedLoad(error: Error, again: () => Promise<unknown>): void {
  failedLoads.set(error, again)
}

/** Another try of the load that failed with `error`; undefined if no load did. */
export function findFailedLoad(error: Error): (() => Promise<unknown>) | undefined {
  return failedLoads.get(error)
}
