import { contentsMessages } from '../../language/messages/contents-messages'
import { useMessages } from '../../language/LanguageContext'
import styles from './Contents.module.css'

interface ContentsProps {
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}

/** Shorter pages need no table of contents. */
const FEW = 3

/** Table of contents of a long page. Jumps stay out of the address and the history. */
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
