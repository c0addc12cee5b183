import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

/** One way to share, with its heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>{title}</h3>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
