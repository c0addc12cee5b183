import { fetchJson, shouldRetry } from './fetch-json'

/**
 * Loads a file of JSON by its path from the site's root, for what is no component; tries again as other files
 * of the dossier are tried: see `shouldRetry`.
 */
export async function fetchFile<T>(path: string, failures = 0): Promise<T> {
  try {
    return await fetchJson<T>(`${import.meta.env.BASE_URL}${path}`, new AbortController().signal)
  } catch (error) {
    if (!(error instanceof Error) || !shouldRetry(failures, error)) throw error
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** failures))
    return fetchFile(path, failures + 1)
  }
}
