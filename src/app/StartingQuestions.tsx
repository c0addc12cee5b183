import { Link } from 'react-router-dom'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { useSelection } from '../selection/SelectionContext'
import { appMessages } from './app-messages'
import { useHeads } from './StagesContext'
import styles from './StartingQuestions.module.css'

/** Questions to begin with, each nothing but a deep link; a view on another site has its own. */
export function StartingQuestions({
  layout = 'list',
}: {
  /** A phone has them in a strip above the matrix. */
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
