import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DossierIndex } from '../model/dossier'
import type { Method } from '../model/method'
import { fileQuery } from './dossier-file'

/** How the dossier was made, loaded on first use. */
export function useMethod({ methodFile }: DossierIndex): UseQueryResult<Method> {
  return useQuery(fileQuery<Method>(methodFile))
}
