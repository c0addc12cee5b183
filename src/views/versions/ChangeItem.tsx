import { useMessages } from '../../language/LanguageContext'
import { SelectionLink } from '../../links/SelectionLink'
import { QuotedWords } from '../../passages/drawings/QuotedWords'
import styles from './ChangeItem.module.css'
import { versionsMessages } from './versions-messages'
import type { ChangeView } from './versions-model'

/** One thing that is new, changed or gone, with its passage and what became of it. */
export function ChangeItem({ change }: { readonly change: ChangeView }) {
  const messages = useMessages(versionsMessages)
  const { name, to, passage, remarks, successors, before } = change
  return (
    <li className={styles.change}>
      <p className={styles.name}>
        {to === null ? name : <SelectionLink to={to}>{name}</SelectionLink>}
        {before !== null && (
          <span className={styles.before}>
            {' '}
            (
            <SelectionLink to={before} label={messages.asBeforeOf(name)}>
              {messages.asBefore}
            </SelectionLink>
            )
          </span>
        )}
      </p>
      {passage !== null && <QuotedWords passage={passage} />}
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {successors.length > 0 && (
        <p className={styles.remark}>
          {messages.now}{' '}
          {successors.map((each, index) => (
            <span key={each.name}>
              {index > 0 && '; '}
              <SelectionLink to={each.to}>{each.name}</SelectionLink>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}
