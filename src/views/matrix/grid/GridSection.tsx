import { useId } from 'react'
import type { ActorId } from '../../../model/vocabulary'
import type { CellRef } from '../../../selection/selection'
import { GridRow } from './GridRow'
import styles from './GridSection.module.css'
import type { RenderHead } from '../matrix-intents'
import type { MatrixColumn, MatrixRow } from '../model/matrix-model'
import type { GridPlace } from './move-in-grid'
import type { KeptSection } from './use-kept-rows'
import type { RowEmphasis } from '../model/to-cell-emphasis'

/** Props that all rows share, whatever their section. */
export interface RowsLook {
  readonly columns: readonly MatrixColumn[]
  readonly emphasis: ReadonlyMap<ActorId, RowEmphasis>
  readonly open: CellRef | null
  readonly active: GridPlace
  readonly participants: readonly ActorId[]
  readonly renderHead: RenderHead
}

interface GridSectionProps {
  readonly section: KeptSection
  readonly look: RowsLook
}

/** The rows of one role under its heading. */
export function GridSection({ section, look }: GridSectionProps) {
  const headingId = useId()
  return (
    <tbody aria-labelledby={headingId} hidden={section.shown.size === 0}>
      <tr>
        <th
          id={headingId}
          scope="rowgroup"
          colSpan={look.columns.length + 1}
          className={styles.heading}
        >
          <span>{section.heading}</span>
        </th>
      </tr>
      <Rows rows={section.rows} shown={section.shown} look={look} />
    </tbody>
  )
}

interface RowsProps {
  readonly rows: readonly MatrixRow[]
  /** All of them, unless it says which. */
  readonly shown?: ReadonlySet<ActorId>
  readonly look: RowsLook
}

export function Rows({ rows, shown, look }: RowsProps) {
  const { columns, emphasis, open, active, participants, renderHead } = look
  return rows.map((row) => (
    <GridRow
      key={row.actor}
      row={row}
      isHidden={shown?.has(row.actor) === false}
      columns={columns}
      emphasis={emphasis.get(row.actor)}
      openColumn={open?.actor === row.actor ? open.commitment : null}
      activeColumn={active.row === row.actor ? active.column : null}
      isLit={participants.includes(row.actor)}
      renderHead={renderHead}
    />
  ))
}
