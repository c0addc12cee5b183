import { memo } from 'react'
import type { CellRef } from '../../../selection/selection'
import { Popover } from '../../../ui/Popover'
import styles from './GridHeader.module.css'
import type { RenderHead } from '../matrix-intents'
import type { MatrixBand, MatrixColumn, MatrixModel } from '../model/matrix-model'
import { hasWords } from './has-words'
import { HEADERS } from './move-in-grid'
import { Readout } from './Readout'
import { toBandLevels } from './to-band-levels'

interface GridHeaderProps {
  readonly renderHead: RenderHead
  readonly model: MatrixModel
  /** The column whose header is the tab stop. */
  readonly active: string | null
  readonly open: CellRef | null
  readonly hovered: CellRef | null
}

/** Group bands over vertical column names; sticky. */
export function GridHeader(props: GridHeaderProps) {
  const { renderHead, model, active, open, hovered } = props
  const { bands, columns } = model
  const isWorded = hasWords(columns)
  return (
    <thead className={styles.head}>
      <BandRow bands={bands} isWorded={isWorded}>
        {!isWorded && <Readout model={model} hovered={hovered} />}
      </BandRow>
      <tr data-row={HEADERS}>
        {columns.map((column) => (
          <ColumnHeader
            key={column.id}
            column={column}
            isWorded={isWorded}
            isActive={column.id === active}
            isLit={column.id === (hovered ?? open)?.commitment}
            renderHead={renderHead}
          />
        ))}
      </tr>
    </thead>
  )
}

/** The width of a column in px, as in the style sheets: at least, at most where there is room, and with words. */
const COLUMN = { dense: 24, widest: 52, worded: 120 }
/** The width that the least roomy matrix has for its columns, px. */
const ROOM = 800
/** The average width of a letter in px, in a name of wide ones. */
const LETTER = 7.3

function BandRow({
  bands,
  isWorded,
  children,
}: {
  readonly bands: readonly MatrixBand[]
  readonly isWorded: boolean
  readonly children: React.ReactNode
}) {
  const share = ROOM / bands.reduce((sum, { columns }) => sum + columns, 0)
  const shared = Math.min(Math.max(share, COLUMN.dense), COLUMN.widest)
  const dense = toBandLevels(bands, isWorded ? COLUMN.worded : COLUMN.dense, LETTER)
  const roomy = toBandLevels(bands, isWorded ? COLUMN.worded : shared, LETTER)
  return (
    <tr
      className={styles.bands}
      style={{ '--dense-last': Math.max(0, ...dense), '--roomy-last': Math.max(0, ...roomy) }}
    >
      <td rowSpan={2} data-copied="" className={styles.corner}>
        {children}
      </td>
      {bands.map(({ id, name, columns }, index) => (
        <th
          key={id}
          scope="colgroup"
          colSpan={columns}
          className={styles.band}
          style={{ '--dense': dense[index] ?? 0, '--roomy': roomy[index] ?? 0 }}
        >
          <span>{name}</span>
        </th>
      ))}
    </tr>
  )
}

interface ColumnHeaderProps {
  readonly column: MatrixColumn
  readonly isWorded: boolean
  readonly isActive: boolean
  readonly isLit: boolean
  readonly renderHead: RenderHead
}

const ColumnHeader = memo(function ColumnHeader({
  column: { id, name, short, startsGroup },
  isWorded,
  isActive,
  isLit,
  renderHead,
}: ColumnHeaderProps) {
  return (
    <th
      scope="col"
      data-column={id}
      data-starts-group={startsGroup || undefined}
      data-lit={isLit || undefined}
      className={styles.column}
    >
      <Popover
        className={styles.name}
        tabIndex={isActive ? 0 : -1}
        name={name}
        fullLabel={name}
        label={
          <span className={isWorded ? styles.level : styles.vertical}>
            {isWorded ? name : short}
          </span>
        }
      >
        {() => renderHead('commitment', id)}
      </Popover>
    </th>
  )
})
