import type { ArticleId, StatementId } from '../../../model/dossier'
import type { ReaderText, TextPlace } from '../../../selection/selection'

/** What a reader of an open article can do. */
export interface ReaderActions {
  readonly openStatement: (id: StatementId) => void
  readonly closeStatement: () => void
  readonly hoverStatement: (id: StatementId | null) => void
  readonly openArticle: (id: ArticleId | null) => void
  readonly showText: (text: ReaderText) => void
  readonly toggleFurniture: () => void
  readonly findInText: (words: string) => void
  readonly showMatch: (place: TextPlace) => void
  readonly clearFilters: () => void
  /** Returns to the present. */
  readonly goToPresent: () => void
  /** Retries loading the body. */
  readonly retry: () => void
  /** The address of an article, or of the list for null. */
  readonly toArticleHref: (id: ArticleId | null) => string
  /** The canonical link to what is currently shown. */
  readonly getLink: () => string
}
