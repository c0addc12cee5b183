import { useLanguage, useMessages } from '../language/LanguageContext'
import { formatSpan } from '../language/format-date'
import type { Article, ArticleBody, Dossier, Statement } from '../model/dossier'
import { toOutletWords } from '../passages/words/article-words'
import { useArticleBody } from '../query/use-article-body'
import type { Selection } from '../selection/selection'
import { toSegments } from '../views/reader/passages/to-segments'
import { printMessages } from './print-messages'
import type { Sheet } from './print-model'
import { PrintPassage } from './PrintPassage'
import styles from './PrintArticle.module.css'

interface PrintArticleProps {
  readonly sheet: Extract<Sheet, { readonly kind: 'article' }>
  readonly dossier: Dossier
  readonly selection: Selection
}

/** An article's text with its passages underlined and numbered, followed by the passages. */
export function PrintArticle({ sheet, dossier, selection }: PrintArticleProps) {
  const messages = useMessages(printMessages)
  const { article, statements, passages } = sheet
  return (
    <>
      <ArticleFacts article={article} />
      <ArticleText article={article} statements={statements} selection={selection} />
      <section className={styles.passages}>
        <h2>{messages.passagesHere}</h2>
        {passages.length === 0 && <p>{messages.noPassages}</p>}
        {passages.map((passage, position) => (
          <PrintPassage
            key={passage.id}
            passage={passage}
            dossier={dossier}
            number={position + 1}
          />
        ))}
      </section>
    </>
  )
}

function ArticleFacts({ article }: { readonly article: Article }) {
  const language = useLanguage()
  const { outlet, published, byline, doubts } = article
  const facts = [
    toOutletWords(outlet, language),
    byline,
    formatSpan(published.span, language),
  ].filter((fact) => fact !== null)
  const isDoubted = published.inferred && article.withheld === undefined
  return (
    <div className={styles.facts}>
      <p>{facts.join(' · ')}</p>
      {[isDoubted && published.basis, ...doubts].map(
        (doubt) => doubt !== false && <p key={doubt[language]}>{doubt[language]}</p>,
      )}
    </div>
  )
}

function ArticleText({
  article,
  statements,
  selection,
}: {
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly selection: Selection
}) {
  const { english } = useMessages(printMessages)
  const language = useLanguage()
  const { data: body } = useArticleBody(article)
  const text = selection.text ?? (language === 'vi' ? 'original' : 'both')
  const hasEnglish = text !== 'original'
  if (body === undefined) return null
  return (
    <>
      {hasEnglish && <p className={styles.legend}>{english}</p>}
      <div className={styles.text}>
        {toParagraphs(body, article, statements, selection.furniture).map((paragraph) => (
          <div key={paragraph.line} className={styles.paragraph}>
            <p lang={article.language} dir="auto">
              {toSegments(paragraph, statements).map(({ start, text: run, covering, ending }) => (
                <span key={start}>
                  {covering.length === 0 ? (
                    run
                  ) : (
                    <u data-open={covering.every(isOpen) || undefined}>{run}</u>
                  )}
                  {ending.length > 0 && (
                    <sup>{ending.map((each) => statements.indexOf(each) + 1).join(' ')}</sup>
                  )}
                </span>
              ))}
            </p>
            {hasEnglish && (
              <p lang="en" className={styles.english}>
                {paragraph.english}
              </p>
            )}
          </div>
        ))}
      </div>
    </>
  )
}

function isOpen({ reading }: Statement): boolean {
  return reading === 'open'
}

/**
 * As the reader shows them; the headline is printed above the text unless it is itself evidence. If
 * the article was not yet published, only paragraphs with words that were known.
 */
function toParagraphs(
  { paragraphs }: ArticleBody,
  { title, withheld }: Article,
  statements: readonly Statement[],
  furniture: boolean,
) {
  return paragraphs.filter(({ line, furniture: kind }) => {
    const isEvidence = statements.some(({ quote }) => quote.line === line)
    if (withheld !== undefined) return isEvidence
    return furniture || (kind === null && (line !== title.quote.line || isEvidence))
  })
}
