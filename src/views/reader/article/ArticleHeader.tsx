import { useEffect, useRef } from 'react'
import { toHeadline } from '../../../language/headline'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import type { Article } from '../../../model/dossier'
import { READER_TEXTS, type ReaderText } from '../../../selection/selection'
import { ShareButton } from '../../../links/ShareButton'
import button from '../../../ui/Button.module.css'
import { ArticleBasis } from './ArticleBasis'
import styles from './ArticleHeader.module.css'
import { ArticleMeta } from './ArticleMeta'
import { readerMessages } from '../reader-messages'
import { matchesIn, type Found } from '../find/found-model'
import { MatchedText } from '../find/MatchedText'
import type { ArticleEntry } from '../reader-model'
import { isFocusNowhere } from '../../../ui/is-focus-nowhere'

interface ArticleHeaderProps {
  readonly entry: ArticleEntry
  readonly text: ReaderText
  /** What is found in the title; null if no words are looked for there. */
  readonly found: Found | null
  readonly basisOpen: boolean
  /** Null until the text has loaded. */
  readonly furniture: { readonly count: number; readonly shown: boolean } | null
  /** Whether the title takes the focus when the article opens, if nothing else has it. */
  readonly takesFocus: boolean
  readonly onText: (text: ReaderText) => void
  readonly onFurniture: () => void
}

export function ArticleHeader({ entry: { article }, text, found, ...props }: ArticleHeaderProps) {
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
        {isPublished && <Title article={article} text={text} found={found} />}
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

/** In the text's language, or in both with the reader's first. */
function Title({
  article,
  text,
  found,
}: Pick<ArticleHeaderProps, 'text' | 'found'> & { readonly article: Article }) {
  const isEnglishFirst = useLanguage() === 'en'
  const { en, quote } = article.title
  const english = { key: 'english', lang: 'en', words: en, part: 'rendering' } as const
  const original = {
    key: 'original',
    lang: article.language,
    words: quote.exact,
    part: 'original',
  } as const
  const both = isEnglishFirst ? [english, original] : [original, english]
  return both
    .filter(({ key }) => text === 'both' || text === key)
    .map(({ key, lang, words, part }) => (
      <span key={key} lang={lang} dir="auto">
        <MatchedText text={words} matches={matchesIn(found, quote.line, part)} />
      </span>
    ))
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
