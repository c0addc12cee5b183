import { memo } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { Flag } from '../../../ui/marks/Flag'
import { CellMark } from '../cell/CellMark'
import styles from './GridRow.module.css'
import { matrixMessages } from '../matrix-messages'
import type { MatrixColumn, MatrixRow } from '../model/matrix-model'
import { NAMES } from './move-in-grid'
import type { RowEmphasis } from '../model/to-cell-emphasis'
import { toWordsOf } from '../model/to-cell-words'

interface GridRowProps {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  /** Few columns leave room for the stance as a word. */
  readonly isWorded: boolean
  readonly emphasis: RowEmphasis | undefined
  /** The column of the open cell, if it is in this row. */
  readonly openColumn: string | null
  /** The column of the tab stop, if it is in this row. */
  readonly activeColumn: string | null
  readonly onCountry: (actor: string) => void
}

/** One actor. Event handlers of the grid find their place by `data-row` and `data-column`. */
export const GridRow = memo(function GridRow({
  row,
  columns,
  isWorded,
  emphasis,
  openColumn,
  activeColumn,
  onCountry,
}: GridRowProps) {
  const { cell: words } = useMessages(matrixMessages)
  const language = useLanguage()
  return (
    <tr
      data-row={row.actor}
      data-open={openColumn !== null || undefined}
      data-quiet={row.isQuiet || undefined}
      className={styles.row}
    >
      <RowHeader row={row} isActive={activeColumn === NAMES} onCountry={onCountry} />
      {columns.map(({ id, name, startsGroup }) => {
        const cell = row.cells.get(id)
        return (
          <td
            key={id}
            data-column={id}
            data-starts-group={startsGroup || undefined}
            data-emphasis={emphasis?.get(id)}
            tabIndex={activeColumn === id ? 0 : -1}
            aria-selected={openColumn === id}
            aria-label={words.name(row.name, name, toWordsOf(row, id, language))}
            className={styles.cell}
          >
            {cell !== undefined && (
              <>
                <span className={styles.mark} data-divided={cell.parts.length > 1 || undefined}>
                  <CellMark cell={cell} />
                </span>
                {isWorded && <span className={styles.word}>{cell.word}</span>}
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
})

interface RowHeaderProps {
  readonly row: MatrixRow
  readonly isActive: boolean
  readonly onCountry: (actor: string) => void
}

function RowHeader({ row, isActive, onCountry }: RowHeaderProps) {
  const { roster } = useMessages(matrixMessages)
  return (
    <th scope="row" data-column={NAMES} className={styles.header}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={row.isChosen}
        aria-label={row.isUncertain ? `${row.name}, ${roster.uncertain}` : row.name}
        title={row.isUncertain ? roster.uncertain : row.short === row.name ? undefined : row.name}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onCountry(row.actor)}
      >
        {row.kind === 'state' && <Flag code={row.actor} />}
        <span>{row.short}</span>
        {row.isUncertain && <span className={styles.uncertain}>?</span>}
      </button>
    </th>
  )
}
