import { useLanguage, useMessages } from '../../language/LanguageContext'
import { passagesMessages } from '../passages-messages'
import type { Passage } from '../passage'
import { FoundText } from './FoundText'
import styles from './QuotedWords.module.css'

export type Quoted = Pick<Passage, 'quote' | 'gloss' | 'language'>

/**
 * A passage in the reader's language first: for readers of English our rendering, and the original
 * below it. The original is the evidence and always there.
 */
export function QuotedWords({ passage }: { readonly passage: Quoted }) {
  const isRendered = useIsRendered(passage)
  return (
    <>
      {isRendered && <Rendering gloss={passage.gloss} />}
      <blockquote
        lang={passage.language}
        dir="auto"
        className={styles.quote}
        data-second={isRendered || undefined}
      >
        “<FoundText text={passage.quote} />”
      </blockquote>
    </>
  )
}

/** The same for a screen reader to say, in a live region. */
export function SpokenWords({ passage }: { readonly passage: Quoted }) {
  const { rendering } = useMessages(passagesMessages)
  const { quote, gloss, language } = passage
  return (
    <>
      {useIsRendered(passage) && `${gloss} (${rendering}). `}
      <span lang={language}>“{quote}”</span>
    </>
  )
}

/** Our rendering for readers of other languages, who did not come for it. */
export function FoldedRendering({ passage }: { readonly passage: Quoted }) {
  const { englishRendering } = useMessages(passagesMessages)
  if (useIsRendered(passage) || passage.language === 'en') return null
  return (
    <details className={styles.folded}>
      <summary>{englishRendering}</summary>
      <p lang="en">
        <FoundText text={passage.gloss} />
      </p>
    </details>
  )
}

function Rendering({ gloss }: { readonly gloss: string }) {
  const { rendering } = useMessages(passagesMessages)
  return (
    <p className={styles.rendering}>
      <span data-words>
        <FoundText text={gloss} />
      </span>{' '}
      <span className={styles.sign}>{rendering}</span>
    </p>
  )
}

function useIsRendered({ language }: Quoted): boolean {
  return useLanguage() === 'en' && language !== 'en'
}
