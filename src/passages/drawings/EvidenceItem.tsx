import { useMessages } from '../../language/LanguageContext'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { DisputedLinks } from './DisputedLinks'
import type { EvidencePassage } from '../evidence'
import { Note } from './PassageFacts'
import { QuotedWords } from './QuotedWords'
import styles from './PassageItem.module.css'
import { passagesMessages } from '../passages-messages'

/** The quote behind a number or an event, drawn like a passage. */
export function EvidenceItem({ evidence }: { readonly evidence: EvidencePassage }) {
  const messages = useMessages(passagesMessages)
  const selection = useSelection()
  const { title, article, source, note, disputes } = evidence
  return (
    <li className={styles.passage} data-evidence={evidence.key}>
      <h4 className={styles.heading}>{title}</h4>
      <QuotedWords passage={evidence} />
      <p className={styles.source}>{source}</p>
      <Note note={note} />
      <DisputedLinks disputes={disputes} />
      <div className={styles.actions}>
        <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article }}>
          {messages.readArticle}
        </SelectionLink>
      </div>
    </li>
  )
}
