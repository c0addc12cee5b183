import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { findCurrentQuestion } from '../../selection/current-question'
import { questionMessages } from '../../language/messages/question-messages'
import styles from './OtherQuestions.module.css'
import { QuestionList } from './QuestionList'

/** The starting questions, folded while something is asked or open. */
export function OtherQuestions({ dossier }: { readonly dossier: Dossier }) {
  const { other } = useMessages(questionMessages)
  const selection = useSelection()
  if (selection.embed) return null
  return (
    <details className={styles.other}>
      <summary>{other}</summary>
      <nav aria-label={other}>
        <ul>
          <QuestionList dossier={dossier} current={findCurrentQuestion(dossier, selection)?.link} />
        </ul>
      </nav>
    </details>
  )
}
