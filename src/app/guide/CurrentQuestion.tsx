import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { findCurrentQuestion } from '../../selection/current-question'
import { useTextsAhead } from '../StagesContext'
import styles from './CurrentQuestion.module.css'

/** The starting question that the filters answer; empty if they answer none, or while that isn't known. */
export function CurrentQuestion() {
  const language = useLanguage()
  const selection = useSelection()
  const { data } = useTextsAhead(false)
  const current = data === undefined ? null : findCurrentQuestion(data.everything, selection)
  return current !== null && <p className={styles.question}>{current.question[language]}</p>
}
