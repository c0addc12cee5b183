import {
  queryOptions,
  skipToken,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ArticleBody, ArticleHead } from '../model/dossier'
import { fetchJson } from './fetch-json'

const bodyQuery = (path: string) =>
  queryOptions({
    queryKey: ['article-body', path],
    queryFn: ({ signal }) => fetchJson<ArticleBody>(`${import.meta.env.BASE_URL}${path}`, signal),
  })

/**
 * The text of an article, loaded when it is first read; null asks for nothing. The file's name
 * carries its content, so what was loaded never goes stale.
 */
export function useArticleBody(
  article: Pick<ArticleHead, 'body'> | null,
): UseQueryResult<ArticleBody> {
  const query = bodyQuery(article?.body ?? '')
  return useQuery(article === null ? { ...query, queryFn: skipToken } : query)
}

/** Loads the texts of several articles when it is called; those that were read before are at hand. */
export function useLoadArticleBodies(): (
  articles: readonly Pick<ArticleHead, 'body'>[],
) => Promise<readonly ArticleBody[]> {
  const client = useQueryClient()
  return useCallback(
    (articles) => Promise.all(articles.map(({ body }) => client.query(bodyQuery(body)))),
    [client],
  )
}
