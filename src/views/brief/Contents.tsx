import { contentsMessages } from '../../language/contents-messages'
import { useMessages } from '../../language/LanguageContext'
import styles from './Contents.module.css'

interface ContentsProps {
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}

/** Fewer parts are seen at once. */
const FEW = 3

/** The parts of a long page. The address keeps its own meaning: a jump is no place in the history. */
export function Contents({ entries }: ContentsProps) {
  const { onThisPage } = useMessages(contentsMessages)
  if (entries.length < FEW) return null
  return (
    <nav aria-label={onThisPage} className={styles.contents}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                const heading = document.getElementById(id)
                heading?.focus({ preventScroll: true })
                heading?.scrollIntoView({ block: 'start' })
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
