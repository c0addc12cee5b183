/** Why a file could not be loaded. */
export type LoadFailure =
  /** The browser reports that it is offline. */
  | 'offline'
  /** The request got no answer. */
  | 'unreachable'
  /** The server answered with an error. */
  | 'status'
  /** The answer is not JSON: truncated, or an HTML page instead. */
  | 'not-json'
  /** Another build wrote it in a format that this one can't read. */
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
 * Loads a JSON file. `T` is not checked here: the compiler of the same build wrote the file.
 * Rejects with a `LoadError`, or with the signal's reason when aborted.
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
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above: checked when built
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

/** Retries twice, and only if there was no answer; a retry would not help with other failures. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof LoadError && error.failure === 'unreachable' && failureCount < 2
}
