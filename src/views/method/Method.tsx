import { contentsMessages } from '../../language/messages/contents-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { ReportButton } from '../../links/ShareButton'
import { toPlaceName } from '../../selection/pages'
import button from '../../ui/Button.module.css'
import { LongPage, LongSection } from '../../ui/LongPage'
import longPage from '../../ui/LongPage.module.css'
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

const PAGE = { kind: 'page' } as const

/** The whole method on one page; every section and every term has its link. */
export function Method({ parts, state, onRetry }: MethodProps) {
  const messages = useMessages(methodMessages)
  const words = useMessages(contentsMessages)
  const language = useLanguage()
  const { retry: tryAgain, report } = useMessages(actMessages)
  return (
    <LongPage
      words={words}
      title={toPlaceName('method')[language]}
      contents={parts.map(({ id, title }) => [id, title])}
      act={
        <ReportButton target={PAGE} className={button.link}>
          {report}
        </ReportButton>
      }
      holds="text"
    >
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
    </LongPage>
  )
}

function Part({ part }: { readonly part: MethodPart }) {
  const { id, title, paragraphs, points, exhibit } = part
  return (
    <LongSection id={id} title={title}>
      {paragraphs.map((prose) => (
        <p key={toText(prose)} className={longPage.prose}>
          <ProseText prose={prose} />
        </p>
      ))}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((prose) => (
            <li key={toText(prose)} className={longPage.prose}>
              <ProseText prose={prose} />
            </li>
          ))}
        </ul>
      )}
      {exhibit !== null && <Exhibits exhibit={exhibit} />}
    </LongSection>
  )
}
