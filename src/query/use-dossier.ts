import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { indexUrl } from 'virtual:dossier'
import type { Dossier, DossierIndex, DossierTexts } from '../model/dossier'
import { joinTexts } from '../model/split-dossier'
import { fetchJson, shouldRetry } from './fetch-json'

/** Where the index lies now; changes only in development. */
const address = { indexUrl }

/** Offline is an answer of its own (`networkMode`), not a reason to wait in silence. */
const indexQuery = queryOptions({
  queryKey: ['dossier-index'],
  queryFn: ({ signal }) => fetchJson<DossierIndex>(address.indexUrl, signal),
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  retry: shouldRetry,
})

/**
 * What the matrix needs of the dossier, loaded once. In development a seed that was edited replaces
 * it, and the last good one stays on screen until the new one is there.
 */
export function useDossierIndex(): UseQueryResult<DossierIndex> {
  const client = useQueryClient()
  useEffect(
    () =>
      onDossierUpdate((newUrl) => {
        address.indexUrl = newUrl
        void client.invalidateQueries({ queryKey: indexQuery.queryKey })
      }),
    [client],
  )
  return useQuery(indexQuery)
}

/**
 * The whole dossier: the index with its texts, which load after it. A seed edited in development
 * brings a new index, whose texts are waited for again.
 */
export function useDossier(index: DossierIndex): UseQueryResult<Dossier> {
  return useQuery({
    queryKey: ['dossier-texts', index.textsFile],
    queryFn: ({ signal }) =>
      fetchJson<DossierTexts>(`${import.meta.env.BASE_URL}${index.textsFile}`, signal),
    select: useCallback((texts: DossierTexts) => joinTexts(index, texts), [index]),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: shouldRetry,
  })
}

/** Calls back when the development server has compiled the seeds anew; returns the way to stop it. */
function onDossierUpdate(callback: (indexUrl: string) => void): () => void {
  const listen = (update: { readonly indexUrl: string }) => callback(update.indexUrl)
  import.meta.hot?.on('dossier:update', listen)
  return () => import.meta.hot?.off('dossier:update', listen)
}
