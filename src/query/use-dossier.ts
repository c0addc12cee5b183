import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { indexUrl } from 'virtual:dossier'
import {
  DOSSIER_FORMAT,
  type Dossier,
  type DossierIndex,
  type DossierTexts,
} from '../model/dossier'
import { joinTexts } from '../model/split-dossier'
import type { DossierVersion } from './dossier-version'
import { fetchJson, LoadError } from './fetch-json'

/** Where the index lies now; changes only in development. */
const address = { indexUrl }

const indexQuery = queryOptions({
  queryKey: ['dossier-index'],
  queryFn: ({ signal }) => fetchJson<DossierIndex>(address.indexUrl, signal),
})

/** An index that an earlier build has left on the site; asked for only where a link names it. */
const versionQuery = (version: string | null) =>
  queryOptions({
    queryKey: ['dossier-index', version],
    enabled: version !== null,
    queryFn: async ({ signal }) => {
      const url = `${import.meta.env.BASE_URL}data/index-${version}.json`
      const index = await fetchJson<DossierIndex>(url, signal)
      if (index.format === DOSSIER_FORMAT) return index
      throw new LoadError('other-format', `${url} can’t be read by this build.`)
    },
  })

export interface VersionedIndex {
  readonly data: DossierIndex | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
  readonly version: DossierVersion
}

/**
 * What the matrix needs of the dossier: the present one, or the version that a link asks for while
 * the site still keeps it. Where it does not, the present one stands in, and `version` says so.
 */
export function useDossierIndex(asked: string | null = null): VersionedIndex {
  const present = usePresentIndex()
  const presentVersion = /-(\w+)\.json$/.exec(address.indexUrl)?.[1] ?? ''
  const other = useQuery(versionQuery(asked === presentVersion ? null : asked))
  const toVersion = (shown: string, missing: string | null = null) => ({
    present: presentVersion,
    shown,
    missing,
  })
  if (asked === null || asked === presentVersion) {
    return { ...pick(present), version: toVersion(presentVersion) }
  }
  if (isGone(other.error)) return { ...pick(present), version: toVersion(presentVersion, asked) }
  return { ...pick(other), version: toVersion(asked) }
}

function pick({ data, error, refetch }: UseQueryResult<DossierIndex>) {
  return { data, error, refetch }
}

/** True when asking again would not help. */
function isGone(error: Error | null): boolean {
  return (
    error instanceof LoadError && ['status', 'not-json', 'other-format'].includes(error.failure)
  )
}

/**
 * Loaded once. In development a seed that was edited replaces it, and the last good one stays on
 * screen until the new one is there.
 */
function usePresentIndex(): UseQueryResult<DossierIndex> {
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
 * The whole dossier: the index with its texts, which load after it, and not before they are wanted.
 * A seed edited in development brings a new index, whose texts are waited for again.
 */
export function useDossier(index: DossierIndex, isWanted = true): UseQueryResult<Dossier> {
  return useQuery({
    queryKey: ['dossier-texts', index.textsFile],
    enabled: isWanted,
    queryFn: ({ signal }) =>
      fetchJson<DossierTexts>(`${import.meta.env.BASE_URL}${index.textsFile}`, signal),
    select: useCallback((texts: DossierTexts) => joinTexts(index, texts), [index]),
  })
}

/** Calls back when the development server has compiled the seeds anew; returns the way to stop it. */
function onDossierUpdate(callback: (indexUrl: string) => void): () => void {
  const listen = (update: { readonly indexUrl: string }) => callback(update.indexUrl)
  import.meta.hot?.on('dossier:update', listen)
  return () => import.meta.hot?.off('dossier:update', listen)
}
