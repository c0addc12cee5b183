import { useMessages } from '../../language/LanguageContext'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { DisputeSign } from '../../ui/marks/DisputeSign'
import type { DisputeRef } from '../disputes-of'
import styles from './DisputedLinks.module.css'
import { passagesMessages } from '../passages-messages'

/** Links to the disagreements that a passage is part of, except the one whose page this is. */
export function DisputedLinks({ disputes }: { readonly disputes: readonly DisputeRef[] }) {
  const { seeQuestion } = useMessages(passagesMessages)
  const selection = useSelection()
  const others = disputes.filter(
    ({ id }) => selection.view !== 'disputes' || selection.subject !== id,
  )
  if (others.length === 0) return null
  return (
    <div className={styles.disputed}>
      {others.map(({ id, kind, question }) => (
        <p key={id}>
          <DisputeSign isContradiction={kind === 'contradiction'} />
          <span>
            {seeQuestion}{' '}
            <SelectionLink to={toPlace(selection, 'disputes', id)}>{question}</SelectionLink>
          </span>
        </p>
      ))}
    </div>
  )
}
