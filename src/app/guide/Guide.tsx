import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import button from '../../ui/Button.module.css'
import styles from './Guide.module.css'
import { questionMessages } from '../../language/messages/question-messages'
import { guideMessages } from './guide-messages'
import { QuestionList } from './QuestionList'
import { StoryLink } from './StoryLink'

interface GuideProps {
  readonly dossier: Dossier
  /** `strip` is for phones, above the matrix. */
  readonly layout: 'list' | 'strip'
}

/** What this is, and where to start. Embedded views have none. */
export function Guide({ dossier, layout }: GuideProps) {
  const messages = useMessages(guideMessages)
  const { start } = useMessages(questionMessages)
  const language = useLanguage()
  const { embed } = useSelection()
  if (embed) return null
  const { about, guide } = dossier
  return (
    <div className={styles[layout]}>
      <section aria-label={messages.about} className={styles.about}>
        <p className={styles.subtitle}>{about.subtitle[language]}</p>
        <p>{guide.intro[language]}</p>
        {layout === 'list' && (
          <StoryLink dossier={dossier} className={`${button.bordered} ${styles.story}`} />
        )}
      </section>
      <nav aria-label={start}>
        <h2 className={layout === 'strip' ? 'visually-hidden' : undefined}>{start}</h2>
        <ul>
          {layout === 'strip' && guide.story.length > 0 && (
            <li className={styles.story}>
              <StoryLink dossier={dossier} />
            </li>
          )}
          <QuestionList dossier={dossier} />
        </ul>
      </nav>
    </div>
  )
}
