import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import { toHeadline } from '../../../language/headline'
import type { Article } from '../../../model/dossier'
import { FollowLink } from './FollowLink'
import type { ReaderActions } from './reader-actions'
import { readerMessages } from '../reader-messages'
import type { OpenArticleModel } from '../reader-model'
import styles from './ArticleNeighbours.module.css'

interface ArticleNeighboursProps {
  readonly model: OpenArticleModel
  readonly actions: Pick<ReaderActions, 'openArticle' | 'toArticleHref'>
}

/** Links to the neighbouring articles, at the end of the article. */
export function ArticleNeighbours({ model: { newer, older }, actions }: ArticleNeighboursProps) {
  const messages = useMessages(readerMessages)
  if (newer === null && older === null) return null
  return (
    <nav className={styles.neighbours} aria-label={messages.otherArticles}>
      {newer !== null && <Neighbour article={newer} word={messages.newer} actions={actions} />}
      {older !== null && <Neighbour article={older} word={messages.older} actions={actions} />}
    </nav>
  )
}

function Neighbour({
  article,
  word,
  actions,
}: Pick<ArticleNeighboursProps, 'actions'> & { readonly article: Article; readonly word: string }) {
  const language = useLanguage()
  return (
    <FollowLink
      className={styles.neighbour}
      href={actions.toArticleHref(article.id)}
      onFollow={() => actions.openArticle(article.id)}
    >
      <span className={styles.word}>
        {word}, {formatSpan(article.published.span, language)}
      </span>
      <span
        className={styles.title}
        dir="auto"
        lang={language === 'vi' && article.withheld === undefined ? article.language : language}
      >
        {toHeadline(article, language)}
      </span>
    </FollowLink>
  )
}
