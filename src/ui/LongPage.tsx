import { createContext, use, type ReactNode } from 'react'
import styles from './LongPage.module.css'

/** Words that every such page has. */
interface LongPageWords {
  readonly onThisPage: string
  readonly linkTo: (section: string) => string
}

const LinkToContext = createContext<LongPageWords['linkTo']>((section) => section)

interface LongPageProps {
  readonly words: LongPageWords
  readonly title: string
  /** The ids and titles of its sections. */
  readonly contents: readonly (readonly [id: string, title: string])[]
  /** What stands below the list of sections. */
  readonly act?: ReactNode
  /** How wide it gets: that of lines of text, or of tables. */
  readonly holds: 'text' | 'tables'
  readonly children: ReactNode
}

/** A page of sections, each with a link, with the list of them beside it. */
export function LongPage({ words, title, contents, act, holds, children }: LongPageProps) {
  return (
    <div className={`${styles.page} ${styles[holds]}`}>
      <h2 className={styles.title}>{title}</h2>
      <nav aria-label={words.onThisPage} className={styles.contents}>
        <h3>{words.onThisPage}</h3>
        <ol>
          {contents.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
        {act}
      </nav>
      <div className={styles.sections}>
        <LinkToContext value={words.linkTo}>{children}</LinkToContext>
      </div>
    </div>
  )
}

interface LongSectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A section of a long page. */
export function LongSection({ id, title, children }: LongSectionProps) {
  const linkTo = use(LinkToContext)
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h3 className={styles.heading}>
        <span id={`${id}-title`}>{title}</span>
        <a href={`#${id}`} aria-label={linkTo(title)} className={styles.anchor}>
          #
        </a>
      </h3>
      {children}
    </section>
  )
}
