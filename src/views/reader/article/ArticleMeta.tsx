import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { articleMessages } from '../../../language/messages/article-messages'
import { formatSpan } from '../../../language/format-date'
import type { Article } from '../../../model/dossier'
import styles from './ArticleMeta.module.css'
import { Hint } from '../../../ui/Hint'
import { readerMessages } from '../reader-messages'

interface ArticleMetaProps {
  readonly article: Article
  /** Extra content for the line. */
  readonly children?: ReactNode
}

/** Outlet and date on one line; inferred values are marked, and explained on request. */
export function ArticleMeta({ article, children }: ArticleMetaProps) {
  const language = useLanguage()
  const messages = useMessages(readerMessages)
  const { outletNotStated } = useMessages(articleMessages)
  const { outlet, published } = article
  return (
    <div className={styles.meta}>
      <span>{outlet.name ?? outletNotStated}</span>
      {outlet.likely !== null && (
        <Hint
          label={messages.likely(outlet.likely.name)}
          title={messages.likelyBasis}
          text={outlet.likely.basis[language]}
        />
      )}
      <span>
        {formatSpan(published.span, language)}
        {published.time !== null && `, ${published.time}`}
      </span>
      {published.inferred && article.withheld !== undefined && <span>{messages.inferred}</span>}
      {published.inferred && article.withheld === undefined && (
        <Hint
          label={messages.inferred}
          title={messages.inferredBasis}
          text={published.basis[language]}
        />
      )}
      {children}
    </div>
  )
}
