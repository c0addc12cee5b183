import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

/**
 * A file of the dossier, by its path below the site's base. `T` is not checked: the compiler of the
 * same build wrote it.
 */
export function fileQuery<T>(path: string) {
  return queryOptions({
    queryKey: ['file', path],
    queryFn: ({ signal }) => fetchJson<T>(`${import.meta.env.BASE_URL}${path}`, signal),
  })
}
