/** Why a file of the dossier could not be had. */
export type LoadFailure =
  /** The browser says that there is no network. */
  | 'offline'
  /** The request got no answer. */
  | 'unreachable'
  /** The server answered with an error. */
  | 'status'
  /** The answer is not JSON: cut off, or another page in its place. */
  | 'not-json'
  /** It was written by an earlier or later build, in a form that this one can't read. */
  | 'other-format'

export class LoadError extends Error {
  override readonly name = 'LoadError'

  constructor(
    readonly failure: LoadFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/**
 * Loads a JSON file. The caller vouches for `T`: the compiler of the same build wrote the file.
 * Throws a `LoadError`, or the signal's reason when it is aborted.
 */
export async function fetchJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const response = await request(url, signal)
  if (!response.ok) {
    throw new LoadError(
      'status',
      `${url} answered ${response.status} ${response.statusText}`.trim(),
    )
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above: checked when built.
    return (await response.json()) as T
  } catch (cause) {
    signal.throwIfAborted()
    throw new LoadError('not-json', `${url} is not JSON.`, { cause })
  }
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal })
  } catch (cause) {
    signal.throwIfAborted()
    throw navigator.onLine
      ? new LoadError('unreachable', `${url} could not be reached.`, { cause })
      : new LoadError('offline', 'There is no network.', { cause })
  }
}

/** Asks again, twice, only when there was no answer; any other failure is told at once. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof LoadError && error.failure === 'unreachable' && failureCount < 2
}
