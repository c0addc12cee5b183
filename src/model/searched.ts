/** What the search needs of a dossier: all of a small one, and of a large one what is there first. */
import type {
  Article,
  ArticleBody,
  ArticleHead,
  Dossier,
  DossierIndex,
  Statement,
  StatementHead,
  Words,
} from './dossier'

/** Of an article, with the ids of its statements, in their order. */
export type ArticleNames = NonNullable<ArticleBody['named']>

export type SearchedStatement = StatementHead & Pick<Statement, 'via' | keyof Words>
export type SearchedArticle = Omit<ArticleHead, 'title'> &
  Partial<Pick<Article, 'title'>> &
  Pick<Article, 'outlet' | 'byline' | 'body'>

/**
 * What the search needs of a dossier: of a large one, without the ids of most statements and the titles of
 * articles, which come with the rest of the texts, or with an article.
 */
export interface SearchedDossier
  extends
    Omit<DossierIndex, keyof SearchedLists | 'articles' | 'statements'>,
    Pick<Dossier, 'wordsFiles' | 'searchFiles'>,
    SearchedLists {
  readonly articles: readonly SearchedArticle[]
  readonly statements: readonly SearchedStatement[]
}

type SearchedLists = Pick<
  Dossier,
  'actors' | 'commitments' | 'people' | 'instruments' | 'events' | 'disputes'
>
