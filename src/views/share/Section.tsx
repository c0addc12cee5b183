import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** Its main act, before what it acts on: most readers need no more. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

/** One way to share, with its heading. */
export function Section({ title, act, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {act}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
