/**
 * What a search result is named by in a large dossier whose texts have not all loaded: the id of its statement,
 * or the title of its article, which come with the article's text.
 */
import type { StatementId } from '../model/dossier'
import type {
  ArticleNames,
  SearchedArticle,
  SearchedDossier,
  SearchedStatement,
} from '../model/searched'
import { findById } from '../model/find-by-id'
import { areNamed } from '../model/split-dossier'
import { selectOfArticle } from '../model/statements-by-article'
import { findNames, loadArticles, loadWordsOfFew } from './words'

/** What is shown of a search's results, for what is no component. Rejects if a file fails. */
export async function loadShown(
  dossier: SearchedDossier,
  passages: readonly SearchedStatement[],
  articles: readonly SearchedArticle[],
): Promise<void> {
  if (areNamed(dossier)) return loadWordsOfFew(dossier, passages)
  const ofPassages = passages.map(({ article }) => findById(dossier.articles, article))
  return loadArticles(dossier, [...new Set([...ofPassages, ...articles])])
}

/** Throws before `loadShown`. */
export function findStatementId(
  dossier: SearchedDossier,
  statement: SearchedStatement,
): StatementId {
  if (statement.id !== '') return statement.id
  const own = selectOfArticle(dossier.statements, statement.article)
  const id = toNames(dossier, statement.article).ids[own.indexOf(statement)]
  if (id === undefined) throw new Error(`A statement of “${statement.article}” has no id.`)
  return id
}

/** Throws before `loadShown`. */
export function findTitle(
  dossier: SearchedDossier,
  article: SearchedArticle,
): ArticleNames['title'] {
  return article.title ?? toNames(dossier, article.id).title
}

function toNames(dossier: SearchedDossier, article: string): ArticleNames {
  const names = findNames(dossier, article)
  if (names === undefined) throw new Error(`The text of “${article}” has not been read.`)
  return names
}
