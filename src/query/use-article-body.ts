import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Article, ArticleBody } from '../model/dossier'
import { fetchJson, shouldRetry } from './fetch-json'

/**
 * The text of an article, loaded when it is first read; null asks for nothing. The file's name
 * carries its content, so what was loaded never goes stale.
 */
export function useArticleBody(article: Article | null): UseQueryResult<ArticleBody> {
  return useQuery({
    queryKey: ['article-body', article?.body ?? null],
    queryFn:
      article === null
        ? skipToken
        : ({ signal }) =>
            fetchJson<ArticleBody>(`${import.meta.env.BASE_URL}${article.body}`, signal),
    staleTime: Infinity,
    networkMode: 'always',
    retry: shouldRetry,
  })
}
