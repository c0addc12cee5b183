import { memo } from 'react'
import { useLanguage, useMessages } from '../../../language/LanguageContext'
import { Flag } from '../../../ui/marks/Flag'
import { Popover } from '../../../ui/Popover'
import { CellMark } from '../cell/CellMark'
import styles from './GridRow.module.css'
import type { RenderHead } from '../matrix-intents'
import { matrixMessages } from '../matrix-messages'
import type { MatrixColumn, MatrixRow } from '../model/matrix-model'
import { toCellName } from '../../../language/names'
import { hasWords } from './has-words'
import { NAMES } from './move-in-grid'
import type { RowEmphasis } from '../model/to-cell-emphasis'
import { toWordsOf } from '../model/to-cell-words'

interface GridRowProps {
  readonly row: MatrixRow
  /** Kept for when it is shown again. */
  readonly isHidden: boolean
  readonly columns: readonly MatrixColumn[]
  readonly emphasis: RowEmphasis | undefined
  /** The column of the open cell, if it is in this row. */
  readonly openColumn: string | null
  /** The column of the tab stop, if it is in this row. */
  readonly activeColumn: string | null
  /** It took part in the chosen event. */
  readonly isLit: boolean
  readonly renderHead: RenderHead
}

/** One actor. Event handlers of the grid find their place by `data-row` and `data-column`. */
export function GridRow({ isHidden, ...props }: GridRowProps) {
  const { row, openColumn } = props
  return (
    <tr
      data-row={row.actor}
      hidden={isHidden}
      data-open={openColumn !== null || undefined}
      data-quiet={row.isQuiet || undefined}
      className={styles.row}
    >
      <Cells {...props} />
    </tr>
  )
}

const Cells = memo(function Cells({
  row,
  columns,
  emphasis,
  openColumn,
  activeColumn,
  isLit,
  renderHead,
}: Omit<GridRowProps, 'isHidden'>) {
  const language = useLanguage()
  const isWorded = hasWords(columns)
  return (
    <>
      <RowHeader
        row={row}
        isActive={activeColumn === NAMES}
        isLit={isLit}
        renderHead={renderHead}
      />
      {columns.map(({ id, name, startsGroup }) => {
        const cell = row.cells.get(id)
        const said = toWordsOf(row, id, language)
        const isDivided = (cell !== undefined && cell.parts.length > 1) || undefined
        return (
          <td
            key={id}
            data-column={id}
            data-starts-group={startsGroup || undefined}
            data-emphasis={emphasis?.get(id)}
            data-copied={said}
            tabIndex={activeColumn === id ? 0 : -1}
            aria-selected={openColumn === id}
            aria-label={`${toCellName(row.name, name, language)}: ${said}`}
            className={styles.cell}
          >
            {cell !== undefined &&
              (isWorded || isDivided ? (
                <>
                  <span className={styles.mark} data-divided={isDivided}>
                    <CellMark cell={cell} />
                  </span>
                  {isWorded && <span className={styles.word}>{cell.word}</span>}
                </>
              ) : (
                <CellMark cell={cell} />
              ))}
          </td>
        )
      })}
    </>
  )
})

interface RowHeaderProps extends Pick<GridRowProps, 'row' | 'isLit' | 'renderHead'> {
  readonly isActive: boolean
}

function RowHeader({ row, isActive, isLit, renderHead }: RowHeaderProps) {
  const { roster } = useMessages(matrixMessages)
  const { actor, kind, name, short, isUncertain } = row
  const fullName = isUncertain ? `${name}, ${roster.uncertain}` : name
  const isShortened = fullName !== short
  return (
    <th
      scope="row"
      data-column={NAMES}
      data-chosen={row.isChosen || undefined}
      data-lit={isLit || undefined}
      className={styles.header}
    >
      <Popover
        className={styles.name}
        tabIndex={isActive ? 0 : -1}
        fullLabel={isShortened ? fullName : undefined}
        name={name}
        label={
          <>
            {kind === 'state' && <Flag code={actor} />}
            <span title={isShortened ? fullName : undefined}>{short}</span>
            {isUncertain && <span className={styles.uncertain}>?</span>}
          </>
        }
      >
        {() => renderHead('country', actor)}
      </Popover>
    </th>
  )
}
