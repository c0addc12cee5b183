import { toHeadline } from '../../../language/headline'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import header from './ArticleHeader.module.css'
import { ArticleBar } from './ArticleBar'
import { ArticleMeta } from './ArticleMeta'
import { ArticleNeighbours } from './ArticleNeighbours'
import { NotYetNote } from './NotYetNote'
import type { ReaderActions } from './reader-actions'
import { readerMessages } from '../reader-messages'
import type { OpenArticleModel } from '../reader-model'
import styles from '../Reader.module.css'

interface WithheldArticleProps {
  readonly model: OpenArticleModel
  readonly actions: Pick<ReaderActions, 'openArticle' | 'toArticleHref' | 'goToPresent'>
}

/** Replaces an article if nothing in it was known yet on the chosen day. */
export function WithheldArticle({ model, actions }: WithheldArticleProps) {
  const messages = useMessages(readerMessages)
  const language = useLanguage()
  const { article } = model.entry
  return (
    <div className={styles.reader}>
      <ArticleBar
        position={null}
        entry={model.entry}
        selected={null}
        canStep={() => false}
        onStep={() => undefined}
        listHref={actions.toArticleHref(null)}
        onBack={() => actions.openArticle(null)}
        onFind={null}
      />
      <div className={styles.scroller}>
        <article className={styles.article}>
          <ArticleMeta article={article} />
          <h2 className={header.title}>{toHeadline(article, language)}</h2>
          <NotYetNote words={messages.nothingKnownYetHere} onNow={actions.goToPresent} />
        </article>
        <ArticleNeighbours model={model} actions={actions} />
      </div>
    </div>
  )
}
