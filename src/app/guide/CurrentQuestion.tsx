import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { findCurrentQuestion } from '../../selection/current-question'
import { useTexts } from '../StagesContext'
import styles from './CurrentQuestion.module.css'

/** The starting question that the filters answer; empty if they answer none. */
export function CurrentQuestion() {
  const language = useLanguage()
  const selection = useSelection()
  const { data } = useTexts()
  const current = data === undefined ? null : findCurrentQuestion(data.everything, selection)
  return current !== null && <p className={styles.question}>{current.question[language]}</p>
}
