import { useLanguage } from '../../../language/LanguageContext'
import { BriefLink } from '../../../links/BriefLink'
import type { ToldEvent } from '../reader-model'
import styles from './EventTag.module.css'

/** Names the event that the passage before it tells of. */
export function EventTag({ event: { id, name } }: { readonly event: ToldEvent }) {
  return (
    <span className={styles.tag} lang={useLanguage()}>
      <BriefLink page="events" id={id}>
        {name}
      </BriefLink>
    </span>
  )
}
