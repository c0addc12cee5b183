import { Flag } from '../../ui/marks/Flag'
import styles from './BriefHead.module.css'
import type { Brief } from './brief'

export function BriefHead({ brief }: { readonly brief: Brief }) {
  const { kicker, title, flag, definition, lead, note } = brief
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <h2 id="brief-title" className={styles.title}>
        {flag !== null && <Flag code={flag} />}
        {title}
      </h2>
      {definition !== null && <p className={styles.definition}>{definition}</p>}
      {note !== null && <p className={styles.definition}>{note}</p>}
      {lead !== '' && <p className={styles.lead}>{lead}</p>}
    </header>
  )
}
