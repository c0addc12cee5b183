import { actMessages } from '../../language/messages/act-messages'
import { contentsMessages } from '../../language/messages/contents-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toPlaceName } from '../../selection/pages'
import button from '../../ui/Button.module.css'
import { Exhibits } from './Exhibits'
import styles from './Method.module.css'
import { methodMessages } from './method-messages'
import type { MethodPart } from './method-model'
import { ProseText } from './ProseText'
import { toText } from './to-prose'

interface MethodProps {
  readonly parts: readonly MethodPart[]
  /** Loading state of the texts, which load after the vocabulary. */
  readonly state: 'whole' | 'loading' | 'failed'
  readonly onRetry: () => void
}

/** The whole method on one page; every section and every term has its link. */
export function Method({ parts, state, onRetry }: MethodProps) {
  const messages = useMessages(methodMessages)
  const language = useLanguage()
  const { onThisPage } = useMessages(contentsMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  return (
    <div className={styles.method}>
      <h2 className={styles.title}>{toPlaceName('method')[language]}</h2>
      <nav aria-label={onThisPage} className={styles.contents}>
        <h3>{onThisPage}</h3>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.text}>
        {state === 'loading' && <p role="status">{messages.loading}</p>}
        {state === 'failed' && (
          <div role="alert" className={styles.failed}>
            <p>{messages.failed}</p>
            <button type="button" className={button.bordered} onClick={onRetry}>
              {tryAgain}
            </button>
          </div>
        )}
        {parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </div>
    </div>
  )
}

function Part({ part }: { readonly part: MethodPart }) {
  const { linkTo } = useMessages(methodMessages)
  const { id, title, paragraphs, points, exhibit } = part
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h3 className={styles.heading}>
        <span id={`${id}-title`}>{title}</span>
        <a href={`#${id}`} aria-label={linkTo(title)} className={styles.anchor}>
          #
        </a>
      </h3>
      {paragraphs.map((prose) => (
        <p key={toText(prose)} className={styles.prose}>
          <ProseText prose={prose} />
        </p>
      ))}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((prose) => (
            <li key={toText(prose)} className={styles.prose}>
              <ProseText prose={prose} />
            </li>
          ))}
        </ul>
      )}
      {exhibit !== null && <Exhibits exhibit={exhibit} />}
    </section>
  )
}
