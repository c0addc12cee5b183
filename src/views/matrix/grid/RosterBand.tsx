import { useId } from 'react'
import { absenceMessages } from '../../../language/messages/absence-messages'
import { formatDay } from '../../../language/format-date'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { Rows, type RowsLook } from './GridSection'
import { matrixMessages } from '../matrix-messages'
import type { MatrixModel } from '../model/matrix-model'
import { BAND } from './move-in-grid'
import styles from './RosterBand.module.css'

interface RosterBandProps {
  readonly roster: MatrixModel['roster']
  readonly isActive: boolean
  readonly onToggle: () => void
  readonly look: RowsLook
}

/** Roster members without statements: folded, and separate from every stance. */
export function RosterBand({ roster, isActive, onToggle, look }: RosterBandProps) {
  const { roster: words } = useMessages(matrixMessages)
  const { silence } = useMessages(absenceMessages)
  const language = useLanguage()
  const id = useId()
  return (
    <tbody aria-labelledby={id}>
      <tr data-row={BAND}>
        <th scope="rowgroup" colSpan={look.columns.length + 1} className={styles.band}>
          <button
            id={id}
            type="button"
            className={styles.toggle}
            aria-expanded={roster.isOpen}
            tabIndex={isActive ? 0 : -1}
            onClick={onToggle}
          >
            <svg viewBox="0 0 8 8" className={styles.chevron} aria-hidden="true">
              <path d="M2 .8 5.4 4 2 7.2" />
            </svg>
            {words.band(roster.count)}
          </button>
          {roster.isOpen && (
            <p className={styles.note}>
              {silence} {roster.note}{' '}
              {roster.asOf !== null && words.asOf(formatDay(roster.asOf, language))}
            </p>
          )}
        </th>
      </tr>
      {roster.isOpen && <Rows rows={roster.rows} look={look} />}
    </tbody>
  )
}
