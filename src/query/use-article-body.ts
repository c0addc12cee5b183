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

/** The text of an article, loaded on first use; null loads nothing. */
export function useArticleBody(
  article: Pick<ArticleHead, 'body'> | null,
): UseQueryResult<ArticleBody> {
  const query = bodyQuery(article?.body ?? '')
  return useQuery(article === null ? { ...query, queryFn: skipToken } : query)
}

/** Returns a function that loads the texts of several articles, from the cache where possible. */
export function useLoadArticleBodies(): (
  articles: readonly Pick<ArticleHead, 'body'>[],
) => Promise<readonly ArticleBody[]> {
  const client = useQueryClient()
  return useCallback(
    (articles) => Promise.all(articles.map(({ body }) => client.query(bodyQuery(body)))),
    [client],
  )
}
