import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import type { Article } from '../../../model/dossier'
import styles from './ArticleBasis.module.css'
import { readerMessages } from '../reader-messages'

/** How outlet and date are known, what the article is based on, and remaining doubts. */
export function ArticleBasis({
  article,
  open,
}: {
  readonly article: Article
  readonly open: boolean
}) {
  const language = useLanguage()
  const { basis } = useMessages(readerMessages)
  const { outlet, published, byline, relays, doubts } = article
  return (
    <details className={styles.basis} open={open}>
      <summary>
        {basis.summary}
        {doubts.length > 0 && ` (${doubts.length})`}
      </summary>
      <dl>
        <Entry term={basis.outlet}>{outlet.basis[language]}</Entry>
        {outlet.likely !== null && (
          <Entry term={basis.likely}>
            <strong>{outlet.likely.name}.</strong> {outlet.likely.basis[language]}
          </Entry>
        )}
        <Entry term={basis.date}>{published.basis[language]}</Entry>
        {byline !== null && <Entry term={basis.byline}>{byline}</Entry>}
        {relays.length > 0 && <Entry term={basis.relays}>{relays.join(', ')}</Entry>}
        {doubts.length > 0 && (
          <Entry term={basis.doubts}>
            <ul>
              {doubts.map((doubt) => (
                <li key={doubt.en}>{doubt[language]}</li>
              ))}
            </ul>
          </Entry>
        )}
        <Entry term={basis.file}>{article.file}</Entry>
      </dl>
    </details>
  )
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
