import { queryOptions } from '@tanstack/react-query'
import { readTexts, type SomeTexts } from '../model/dossier-files'
import { fetchJson } from './fetch-json'

/**
 * A file of the dossier, by its path below the site's base, as `readContent` reads it. `T` is not checked: the
 * compiler of the same build wrote it.
 */
export function fileQuery<T>(path: string) {
  return queryOptions({
    queryKey: ['file', path],
    queryFn: async ({ signal }) => {
      const json = await fetchJson(`${import.meta.env.BASE_URL}${path}`, signal)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
      return readContent(path, json) as T
    },
  })
}

/** The JSON of a file; of the texts, what is read of it, as the cache would keep their columns twice. */
export function readContent(path: string, json: unknown): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler names no other file so
  return path.startsWith('data/texts') ? readTexts(json as SomeTexts) : json
}
