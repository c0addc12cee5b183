import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { formatSpan } from '../../../language/format-date'
import { sourceMessages } from '../../../language/messages/source-messages'
import type { Article } from '../../../model/dossier'
import { LinkOut } from '../../../ui/LinkOut'
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
        <Original article={article} />
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

function Original({ article: { source } }: { readonly article: Article }) {
  const language = useLanguage()
  const { original, unknown, archive, retrieved, leadsTo } = useMessages(sourceMessages)
  const toLink = (address: string, words: string) => (
    <LinkOut href={address} note={leadsTo(new URL(address).host)}>
      {words}
    </LinkOut>
  )
  if (source === undefined) return <Entry term={original}>{unknown}</Entry>
  return (
    <Entry term={original}>
      <span>
        {toLink(source.url, new URL(source.url).host)}
        {source.archive !== null && <> · {toLink(source.archive, archive)}</>}
        {source.retrieved !== null && (
          <> · {retrieved(formatSpan(source.retrieved.span, language))}</>
        )}
      </span>
    </Entry>
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
