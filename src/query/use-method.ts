import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DossierIndex } from '../model/dossier'
import type { Method } from '../model/method'
import { fetchJson } from './fetch-json'

/** How the dossier was made, loaded when it is first asked for; the file's name carries its content. */
export function useMethod({ methodFile }: DossierIndex): UseQueryResult<Method> {
  return useQuery({
    queryKey: ['method', methodFile],
    queryFn: ({ signal }) => fetchJson<Method>(`${import.meta.env.BASE_URL}${methodFile}`, signal),
  })
}
