import type { ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { searchExtentMessages } from '../../language/messages/search-extent-messages'
import { toHeadline } from '../../language/headline'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { ArticleId } from '../../model/dossier'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlaceName } from '../../selection/pages'
import button from '../../ui/Button.module.css'
import { LongList } from '../../ui/LongList'
import styles from './ArticleList.module.css'
import { ArticleMeta } from './article/ArticleMeta'
import { FollowLink } from './article/FollowLink'
import { findMessages } from './find/find-messages'
import { toPassingWords } from './passages/passing-words'
import { readerMessages } from './reader-messages'
import type { ArticleEntry } from './reader-model'
import reader from './Reader.module.css'

interface ArticleListProps {
  readonly entries: readonly ArticleEntry[]
  /** How often the words of the search stand in each article’s text, where they do; null without one. */
  readonly places: ReadonlyMap<ArticleId, number> | null
  /** Whether something is searched for, but not in the articles’ texts. */
  readonly isWithoutTexts: boolean
  readonly toArticleHref: (id: ArticleId) => string
  readonly onOpen: (id: ArticleId) => void
  readonly onClearFilters: () => void
  readonly children?: ReactNode
}

export function ArticleList(props: ArticleListProps) {
  const { entries, children } = props
  const messages = useMessages(readerMessages)
  const { onlyInTexts } = useMessages(findMessages)
  const { clearFilters, showAll } = useMessages(actMessages)
  const { textsNotSearched } = useMessages(searchExtentMessages)
  const language = useLanguage()
  const isNothingLeft = entries.every(({ passing }) => passing.statements === 0)
  return (
    <div className={styles.list} data-list>
      <div className={styles.above}>{children}</div>
      <div className={styles.page}>
        <h2 className={styles.heading}>{toPlaceName('articles')[language]}</h2>
        {isNothingLeft && (
          <p className={reader.note}>
            {messages.nothingPasses}{' '}
            {props.places !== null && props.places.size > 0 && `${onlyInTexts(props.places.size)} `}
            <button type="button" className={button.link} onClick={props.onClearFilters}>
              {clearFilters}
            </button>
          </p>
        )}
        {props.isWithoutTexts && <p className={reader.note}>{textsNotSearched}</p>}
        <LongList items={entries} showAll={showAll(entries.length)}>
          {(entry) => (
            <ArticleItem
              key={entry.article.id}
              entry={entry}
              places={props.places === null ? null : (props.places.get(entry.article.id) ?? 0)}
              href={props.toArticleHref(entry.article.id)}
              onOpen={() => props.onOpen(entry.article.id)}
            />
          )}
        </LongList>
      </div>
    </div>
  )
}

interface ArticleItemProps {
  readonly entry: ArticleEntry
  /** Null without a search. */
  readonly places: number | null
  readonly href: string
  readonly onOpen: () => void
}

function ArticleItem({ entry, places, href, onOpen }: ArticleItemProps) {
  const { article, passing, total, isNotYetKnown } = entry
  const isInText = places !== null && places > 0
  const isLeftOut = (total.statements > 0 || places !== null) && passing.statements === 0
  const language = useLanguage()
  const messages = useMessages(readerMessages)
  const { rendering } = useMessages(passagesMessages)
  const isPublished = article.withheld === undefined
  const isRendered = isPublished && language === 'en' && article.language !== 'en'
  const isOriginal = isPublished && !isRendered
  const { inText } = useMessages(findMessages)
  return (
    <li
      className={styles.item}
      data-left-out={isNotYetKnown || (isLeftOut && !isInText) || undefined}
    >
      <div className={styles.meta}>
        <ArticleMeta article={article}>
          {!(isLeftOut && isInText) && (
            <span className={styles.count}>
              {isNotYetKnown ? messages.nothingKnownYet : toPassingWords(entry, language)}
            </span>
          )}
          {isInText && <span className={styles.count}>{inText(places)}</span>}
        </ArticleMeta>
      </div>
      <h3 className={styles.title} data-kind={article.title.kind}>
        <FollowLink href={href} onFollow={onOpen}>
          <span lang={isOriginal ? article.language : undefined} dir="auto">
            {toHeadline(article, language)}
          </span>
        </FollowLink>
        {isRendered && <small className={styles.rendering}>{rendering}</small>}
      </h3>
      {isRendered && (
        <p className={styles.original}>
          <span lang={article.language} dir="auto">
            {article.title.quote.exact}
          </span>
        </p>
      )}
    </li>
  )
}
