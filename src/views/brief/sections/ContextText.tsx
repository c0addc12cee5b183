import { useArticleBody } from '../../../query/use-article-body'
import type { Dossier, Paragraph, Quote, StatementId } from '../../../model/dossier'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { findById } from '../../../model/find-by-id'
import { passagesMessages } from '../../../passages/passages-messages'
import styles from './ContextText.module.css'

interface ContextTextProps {
  readonly dossier: Dossier
  readonly statement: StatementId
}

/** The paragraphs of the article that the passage is from, once the article has loaded. */
export function ContextText({ dossier, statement }: ContextTextProps) {
  const { article: id, quote } = findById(dossier.statements, statement)
  const article = findById(dossier.articles, id)
  const { englishRendering } = useMessages(passagesMessages)
  const language = useLanguage()
  const { data } = useArticleBody(article)
  if (data === undefined) return <div className={styles.room} aria-hidden="true" />
  const paragraphs = data.paragraphs.filter((paragraph) => toEnd(paragraph) > quote.start)
  const around = paragraphs.filter(({ start }) => start < quote.end)
  return around.map((paragraph) => (
    <div key={paragraph.line} className={styles.paragraph}>
      <p lang={article.language} dir="auto">
        <MarkedQuote paragraph={paragraph} quote={quote} />
      </p>
      {language === 'en' && article.language !== 'en' && (
        <details className={styles.rendering}>
          <summary>{englishRendering}</summary>
          <p>{paragraph.english}</p>
        </details>
      )}
    </div>
  ))
}

interface MarkedQuoteProps {
  readonly paragraph: Paragraph
  readonly quote: Quote
}

function MarkedQuote({ paragraph: { text, start }, quote }: MarkedQuoteProps) {
  const points = [...text]
  const from = Math.max(0, quote.start - start)
  const to = Math.max(0, quote.end - start)
  return (
    <>
      {points.slice(0, from).join('')}
      <mark className={styles.quote}>{points.slice(from, to).join('')}</mark>
      {points.slice(to).join('')}
    </>
  )
}

/** Code points, exclusive. */
function toEnd({ start, text }: Paragraph): number {
  return start + [...text].length
}
