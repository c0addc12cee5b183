import { Link } from 'react-router-dom'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { appMessages } from '../app-messages'
import { useHeads } from '../StagesContext'
import styles from './StartingQuestions.module.css'

/** Questions to start with, each a deep link. Embedded views have none. */
export function StartingQuestions({
  layout = 'list',
}: {
  /** `strip` is for phones, above the matrix. */
  layout?: 'list' | 'strip'
}) {
  const { about } = useHeads().everything
  const { start } = useMessages(appMessages)
  const language = useLanguage()
  const { lang, embed } = useSelection()
  if (embed) return null
  return (
    <nav aria-label={start} className={styles[layout]}>
      <h2>{start}</h2>
      <ul>
        {about.questions.map(({ question, link }) => (
          <li key={link}>
            <Link
              to={lang === null ? link : `${link}${link.includes('?') ? '&' : '?'}lang=${lang}`}
            >
              {question[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
