import { absenceMessages } from '../../language/messages/absence-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { passagesMessages } from '../passages-messages'
import { toAbsence } from '../words/absence-words'
import styles from './NoStance.module.css'
import type { OpenCellModel } from './open-cell-model'

interface NoStanceProps {
  readonly cell: Pick<OpenCellModel, 'isLater' | 'ofGroups'>
}

/** Why a cell is empty, and the way to what its groups say. */
export function NoStance({ cell }: NoStanceProps) {
  const { cell: words } = useMessages(passagesMessages)
  const { silence } = useMessages(absenceMessages)
  const { showInherited } = useMessages(actMessages)
  const selection = useSelection()
  const absence = toAbsence(cell, useLanguage())
  return (
    <p className={styles.none}>
      {absence ?? (
        <>
          {words.noStatement}. <strong>{silence}</strong>
        </>
      )}{' '}
      {cell.ofGroups !== null && (
        <SelectionLink to={{ ...selection, inherit: true }}>{showInherited}</SelectionLink>
      )}
    </p>
  )
}
