import { useMessages } from '../../language/LanguageContext'
import { toPlainText } from '../words/named'
import type { StatementRemarks } from '../words/statement-details'
import type { Fact } from '../words/statement-facts'
import { statementMessages } from '../words/statement-messages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { NamedParts } from './NamedParts'
import styles from './PassageFacts.module.css'
import { passagesMessages } from '../passages-messages'

/** The other reading, the facts of the statement, and doubts about it. */
export function PassageFacts({ details }: { readonly details: StatementRemarks }) {
  return (
    <>
      <OtherReading details={details} />
      <FactList facts={details.facts} />
      <Note note={details.note} />
    </>
  )
}

/** The other defensible reading, if the statement is open. */
export function OtherReading({ details }: { readonly details: StatementRemarks }) {
  const { otherwise } = details
  return otherwise !== null && <p className={styles.otherwise}>{otherwise}</p>
}

/** Names link to their pages; a document also links to the board filtered by it. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ kind, term, parts }) => (
        <div key={kind} className={styles.fact}>
          <dt>{term}</dt>
          <dd>
            <NamedParts parts={parts} />
            {kind === 'instrument' && <DocumentLink parts={parts} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function DocumentLink({ parts }: Pick<Fact, 'parts'>) {
  const messages = useMessages(passagesMessages)
  const selection = useSelection()
  const id = parts[0]?.brief?.id
  if (id === undefined) return null
  return (
    <SelectionLink
      to={{ ...toPlace(selection, 'board'), instrument: [id] }}
      className={styles.onBoard}
      label={messages.documentOnBoard(toPlainText(parts))}
    >
      {messages.onBoard}
    </SelectionLink>
  )
}

/** Doubts, collapsed by default. */
export function Note({ note }: { readonly note: string | null }) {
  const messages = useMessages(statementMessages)
  if (note === null) return null
  return (
    <details className={styles.note}>
      <summary>{messages.terms.note}</summary>
      <p>{note}</p>
    </details>
  )
}
