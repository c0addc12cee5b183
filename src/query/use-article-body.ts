import { skipToken, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Article, ArticleBody } from '../model/dossier'
import { fileQuery } from './dossier-file'

const bodyQuery = (path: string) => fileQuery<ArticleBody>(path)

/** The text of an article, loaded on first use; null loads nothing. */
export function useArticleBody(article: Pick<Article, 'body'> | null): UseQueryResult<ArticleBody> {
  const query = bodyQuery(article?.body ?? '')
  return useQuery(article === null ? { ...query, queryFn: skipToken } : query)
}

/**
 * So many texts are loaded to be searched, each from a file of its own. Where there are more articles,
 * the search looks at passages, titles and names, and the page says so.
 */
const MOST_SEARCHED = 200

export function areTextsSearched(articles: readonly unknown[]): boolean {
  return articles.length <= MOST_SEARCHED
}

/** The texts of all `articles`, loaded together; null loads nothing. */
export function useArticleBodies(
  articles: readonly Pick<Article, 'body'>[] | null,
): UseQueryResult<readonly ArticleBody[]> {
  const load = useLoadArticleBodies()
  return useQuery({
    queryKey: ['article-bodies', articles?.map(({ body }) => body)],
    queryFn: articles === null ? skipToken : () => load(articles),
  })
}

/** Returns a function that loads the texts of several articles, from the cache where possible. */
export function useLoadArticleBodies(): (
  articles: readonly Pick<Article, 'body'>[],
) => Promise<readonly ArticleBody[]> {
  const client = useQueryClient()
  return useCallback(
    (articles) => Promise.all(articles.map(({ body }) => client.query(bodyQuery(body)))),
    [client],
  )
}
