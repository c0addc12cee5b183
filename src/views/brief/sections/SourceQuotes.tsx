import { useMessages } from '../../../language/LanguageContext'
import { DisputedLinks } from '../../../passages/drawings/DisputedLinks'
import { QuotedWords } from '../../../passages/drawings/QuotedWords'
import type { SourceQuote } from '../brief'
import { briefMessages } from '../brief-messages'
import styles from './SourceQuotes.module.css'
import { TargetLink } from '../TargetLink'

/** Passages that support a fact, each with its article. */
export function SourceQuotes({ quotes }: { readonly quotes: readonly SourceQuote[] }) {
  const { show } = useMessages(briefMessages)
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ title, source, to, note, disputes, ...passage }) => (
        <li key={`${title ?? ''} ${passage.quote} ${source}`}>
          {title !== null && <h4 className={styles.title}>{title}</h4>}
          <QuotedWords passage={passage} />
          <p className={styles.source}>
            {source} ·{' '}
            <TargetLink to={to} label={`${show.read}: ${source}`}>
              {show.read}
            </TargetLink>
          </p>
          {note !== null && <p className={styles.source}>{note}</p>}
          <DisputedLinks disputes={disputes} />
        </li>
      ))}
    </ul>
  )
}
