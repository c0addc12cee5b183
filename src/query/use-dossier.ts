import {
  queryOptions,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { indexUrl } from 'virtual:dossier'
import { DOSSIER_FORMAT, type Dossier, type DossierIndex } from '../model/dossier'
import { fromIndexFile, joinTexts, type IndexFile, type ReadTexts } from '../model/dossier-files'
import type { DossierVersion } from './dossier-version'
import { fileQuery } from './dossier-file'
import { fetchJson, LoadError } from './fetch-json'

/** Mutable because the URL changes in development. */
const address = { indexUrl }

export const indexQuery = queryOptions({
  queryKey: ['dossier-index'],
  queryFn: ({ signal }) => fetchIndex(address.indexUrl, signal),
})

/** An index that another build left on the site; loaded only if a link names it. */
const versionQuery = (version: string | null) =>
  queryOptions({
    queryKey: ['dossier-index', version],
    enabled: version !== null,
    queryFn: ({ signal }) =>
      fetchIndex(`${import.meta.env.BASE_URL}data/index-${version}.json`, signal),
  })

/** Rejects what is no index that this build can read: one of another format, or other JSON. */
async function fetchIndex(url: string, signal: AbortSignal): Promise<DossierIndex> {
  const file = await fetchJson<IndexFile | null>(url, signal)
  if (file?.format === DOSSIER_FORMAT) return fromIndexFile(file)
  throw new LoadError('other-format', `${url} can’t be read by this build.`)
}

export interface VersionedIndex {
  readonly data: DossierIndex | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
  readonly version: DossierVersion
}

/**
 * The part of the dossier that the matrix needs, in the version that a link asks for. If that is
 * null or no longer on the site, it is the present version; `version` says which one is shown.
 */
export function useDossierIndex(requested: string | null = null): VersionedIndex {
  const present = usePresentIndex()
  const presentVersion = /-(\w+)\.json$/.exec(address.indexUrl)?.[1] ?? ''
  const other = useQuery(versionQuery(requested === presentVersion ? null : requested))
  const toVersion = (shown: string, missing: string | null = null) => ({
    present: presentVersion,
    shown,
    missing,
  })
  if (requested === null || requested === presentVersion) {
    return { ...pick(present), version: toVersion(presentVersion) }
  }
  if (isGone(other.error)) {
    return { ...pick(present), version: toVersion(presentVersion, requested) }
  }
  return { ...pick(other), version: toVersion(requested) }
}

function pick({ data, error, refetch }: UseQueryResult<DossierIndex>) {
  return { data, error, refetch }
}

/** True when a retry would not help. */
function isGone(error: Error | null): boolean {
  return (
    error instanceof LoadError && ['status', 'not-json', 'other-format'].includes(error.failure)
  )
}

/** Loaded once. In development it is reloaded when a seed changes; until then the old one stays. */
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

/** The queries of the texts; those of a large dossier are in two files, all others' in one. */
function toTextsQueries({ textsFile, restFile = textsFile }: DossierIndex) {
  return [fileQuery<ReadTexts>(textsFile), fileQuery<ReadTexts>(restFile)] as const
}

/** The whole dossier: the index joined with its texts, which are loaded once `isWanted` is true. */
export function useDossier(index: DossierIndex, isWanted = true) {
  const [textsQuery, restQuery] = toTextsQueries(index)
  const texts = useQuery({ ...textsQuery, enabled: isWanted })
  const { data } = texts
  const rest = useQuery({
    ...restQuery,
    enabled: isWanted,
    select: useCallback((last: ReadTexts) => data && joinOnce(index, data, last), [index, data]),
  })
  return {
    data: rest.data,
    isLoading: texts.isLoading || rest.isLoading,
    error: texts.error ?? rest.error,
    refetch: () => [texts, rest].map((file) => file.error && file.refetch()),
  }
}

/** Loads the whole dossier, from the cache where possible. */
export async function loadDossier(client: QueryClient, index: DossierIndex): Promise<Dossier> {
  const load = (query: ReturnType<typeof toTextsQueries>[number]) =>
    client.query({ ...query, staleTime: 'static' })
  const [texts, rest] = toTextsQueries(index)
  return joinOnce(index, ...(await Promise.all([load(texts), load(rest)])))
}

const joined = new WeakMap<ReadTexts, Dossier>()

/** The same object for the same index and texts, whoever asks, so that what is derived from it is made once. */
function joinOnce(index: DossierIndex, texts: ReadTexts, rest: ReadTexts): Dossier {
  const known = joined.get(rest)
  if (known?.about === index.about) return known
  const dossier = joinTexts(index, ...new Set([texts, rest]))
  joined.set(rest, dossier)
  return dossier
}

/** Calls back whenever the development server has recompiled the seeds; returns the unsubscriber. */
function onDossierUpdate(callback: (indexUrl: string) => void): () => void {
  const listen = (update: { readonly indexUrl: string }) => callback(update.indexUrl)
  import.meta.hot?.on('dossier:update', listen)
  return () => import.meta.hot?.off('dossier:update', listen)
}
