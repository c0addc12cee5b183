import { useEffect, useRef } from 'react'
import { toHeadline } from '../../../language/headline'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { READER_TEXTS, type ReaderText } from '../../../selection/selection'
import { ShareButton } from '../../../links/ShareButton'
import button from '../../../ui/Button.module.css'
import { ArticleBasis } from './ArticleBasis'
import styles from './ArticleHeader.module.css'
import { ArticleMeta } from './ArticleMeta'
import { readerMessages } from '../reader-messages'
import type { ArticleEntry } from '../reader-model'
import { isFocusNowhere } from './use-arrival'

interface ArticleHeaderProps {
  readonly entry: ArticleEntry
  readonly text: ReaderText
  readonly basisOpen: boolean
  /** Null until the text has loaded. */
  readonly furniture: { readonly count: number; readonly shown: boolean } | null
  /** Whether the title takes the focus when the article opens, if nothing else has it. */
  readonly takesFocus: boolean
  readonly onText: (text: ReaderText) => void
  readonly onFurniture: () => void
}

export function ArticleHeader({ entry: { article }, text, ...props }: ArticleHeaderProps) {
  const messages = useMessages(readerMessages)
  const language = useLanguage()
  const isPublished = article.withheld === undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const takesFocus = useRef(props.takesFocus)
  useEffect(() => {
    if (takesFocus.current && isFocusNowhere()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <ArticleMeta article={article} />
        <TextSwitch text={text} onText={props.onText} />
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title} data-kind={article.title.kind}>
        {!isPublished && toHeadline(article, language)}
        {isPublished && text !== 'english' && (
          <span lang={article.language}>{article.title.quote.exact}</span>
        )}
        {isPublished && text !== 'original' && (
          <span lang="en" className={styles.english}>
            {article.title.en}
          </span>
        )}
      </h2>
      {isPublished && article.title.kind === 'lead' && (
        <p className={styles.aside}>{messages.leadAsTitle}</p>
      )}
      <div className={styles.tools}>
        {isPublished && <ArticleBasis article={article} open={props.basisOpen} />}
        <ShareButton
          target={{ kind: 'article', article: article.id }}
          className={`${button.quiet} ${styles.tool}`}
        >
          {messages.share}
        </ShareButton>
        {isPublished && props.furniture !== null && props.furniture.count > 0 && (
          <button
            type="button"
            className={`${button.quiet} ${styles.tool}`}
            onClick={props.onFurniture}
          >
            {props.furniture.shown
              ? messages.hideFurniture
              : messages.showFurniture(props.furniture.count)}
          </button>
        )}
      </div>
      {text !== 'original' && <p className={styles.aside}>{messages.ourRendering}</p>}
    </header>
  )
}

function TextSwitch({ text, onText }: Pick<ArticleHeaderProps, 'text' | 'onText'>) {
  const { texts } = useMessages(readerMessages)
  return (
    <div className={styles.texts} role="group" aria-label={texts.label}>
      {READER_TEXTS.map((choice) => (
        <button
          key={choice}
          type="button"
          className={button.quiet}
          aria-pressed={choice === text}
          onClick={() => onText(choice)}
        >
          {texts[choice]}
        </button>
      ))}
    </div>
  )
}
