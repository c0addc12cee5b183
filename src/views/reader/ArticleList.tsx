import type { ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { toHeadline } from '../../language/headline'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { ArticleId } from '../../model/dossier'
import { toPlaceName } from '../../selection/pages'
import button from '../../ui/Button.module.css'
import styles from './ArticleList.module.css'
import { ArticleMeta } from './article/ArticleMeta'
import { FollowLink } from './article/FollowLink'
import { toPassingWords } from './passages/passing-words'
import { readerMessages } from './reader-messages'
import type { ArticleEntry } from './reader-model'
import reader from './Reader.module.css'

interface ArticleListProps {
  readonly entries: readonly ArticleEntry[]
  readonly toArticleHref: (id: ArticleId) => string
  readonly onOpen: (id: ArticleId) => void
  readonly onClearFilters: () => void
  readonly children?: ReactNode
}

export function ArticleList(props: ArticleListProps) {
  const { entries, children } = props
  const messages = useMessages(readerMessages)
  const { clearFilters } = useMessages(actMessages)
  const language = useLanguage()
  const isNothingLeft = entries.every(({ passing }) => passing.statements === 0)
  return (
    <div className={reader.reader}>
      <div className={reader.scroller}>
        <div className={styles.above}>{children}</div>
        <div className={styles.page}>
          <h2 className={styles.heading}>{toPlaceName('articles')[language]}</h2>
          {isNothingLeft && (
            <p className={reader.note}>
              {messages.nothingPasses}{' '}
              <button type="button" className={button.link} onClick={props.onClearFilters}>
                {clearFilters}
              </button>
            </p>
          )}
          <ul>
            {entries.map((entry) => (
              <ArticleItem
                key={entry.article.id}
                entry={entry}
                href={props.toArticleHref(entry.article.id)}
                onOpen={() => props.onOpen(entry.article.id)}
              />
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

interface ArticleItemProps {
  readonly entry: ArticleEntry
  readonly href: string
  readonly onOpen: () => void
}

function ArticleItem({ entry, href, onOpen }: ArticleItemProps) {
  const { article, passing, total, isNotYetKnown } = entry
  const isLeftOut = total.statements > 0 && passing.statements === 0
  const language = useLanguage()
  const messages = useMessages(readerMessages)
  return (
    <li className={styles.item} data-left-out={isNotYetKnown || isLeftOut || undefined}>
      <div className={styles.meta}>
        <ArticleMeta article={article}>
          <span className={styles.count}>
            {isNotYetKnown ? messages.nothingKnownYet : toPassingWords(entry, language)}
          </span>
        </ArticleMeta>
      </div>
      <h3 className={styles.title} data-kind={article.title.kind}>
        <FollowLink href={href} onFollow={onOpen}>
          {article.withheld === undefined ? (
            <span lang={article.language}>{article.title.quote.exact}</span>
          ) : (
            toHeadline(article, language)
          )}
        </FollowLink>
      </h3>
      {article.withheld === undefined && language !== article.language && (
        <p className={styles.english} lang="en">
          {article.title.en}
        </p>
      )}
    </li>
  )
}
