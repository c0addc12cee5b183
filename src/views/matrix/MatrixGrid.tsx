import { useMemo, useRef, type ReactNode } from 'react'
import type { ActorId } from '../../model/vocabulary'
import type { CellRef } from '../../selection/selection'
import { GridHeader } from './GridHeader'
import { GridSection } from './GridSection'
import styles from './MatrixGrid.module.css'
import type { MatrixModel } from './matrix-model'
import { BAND, HEADERS, NAMES } from './move-in-grid'
import { RosterBand } from './RosterBand'
import type { RowEmphasis } from './to-cell-emphasis'
import { toCellAt, toTopicAt, useGridFocus } from './use-grid-focus'
import { useOpenCellInSight } from './use-open-cell-in-sight'

export interface GridActs {
  readonly onOpen: (actor: string, commitment: string, topic?: string) => void
  readonly onClose: () => void
  readonly onHover: (cell: CellRef | null) => void
  readonly onCountry: (actor: string) => void
  /** Null shows all columns. */
  readonly onShowOnly: (commitment: string | null) => void
  readonly onRoster: () => void
  /** What counts as a commitment, asked for when its column's head is opened. */
  readonly renderDefinition: (commitment: string) => ReactNode
}

interface MatrixGridProps extends GridActs {
  readonly model: MatrixModel
  readonly titleId: string
  readonly open: CellRef | null
  readonly hovered: CellRef | null
  readonly emphasis: ReadonlyMap<ActorId, RowEmphasis>
}

/** With so many columns or fewer, cells have room for words. */
const WORDED = 4

/**
 * The table as an ARIA grid. Events are taken once for the whole table, so that its hundreds of
 * cells stay plain and a row is drawn anew only when something on it changes.
 */
export function MatrixGrid({ model, titleId, open, hovered, emphasis, ...acts }: MatrixGridProps) {
  const { columns, sections, roster } = model
  const shape = useMemo(() => toShape(model), [model])
  const focus = useGridFocus(shape)
  const table = useRef<HTMLTableElement>(null)
  useOpenCellInSight(table, open)
  const lastHovered = useRef<CellRef | null>(null)
  const hover = (cell: CellRef | null) => {
    const last = lastHovered.current
    if (cell?.actor === last?.actor && cell?.commitment === last?.commitment) return
    lastHovered.current = cell
    acts.onHover(cell)
  }
  const isWorded = columns.length <= WORDED
  const rows = {
    columns,
    isWorded,
    emphasis,
    open,
    active: focus.active,
    onCountry: acts.onCountry,
  }
  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA Authoring Practices' own grids are tables
      role="grid"
      aria-labelledby={titleId}
      className={styles.grid}
      data-worded={isWorded || undefined}
      style={{ '--columns': columns.length }}
      onClick={({ target }) => {
        const cell = toCellAt(target)
        if (cell !== null) acts.onOpen(cell.actor, cell.commitment, toTopicAt(target))
      }}
      onKeyDown={(event) => {
        focus.onKeyDown(event)
        const cell = toCellAt(event.target)
        if (cell === null) return
        if (event.key === 'Escape' && open !== null) acts.onClose()
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        acts.onOpen(cell.actor, cell.commitment)
      }}
      onFocus={(event) => {
        focus.onFocus(event)
        hover(toCellAt(event.target))
      }}
      onBlur={() => hover(null)}
      onPointerOver={({ target, pointerType }) => {
        if (pointerType !== 'touch') hover(toCellAt(target))
      }}
      onPointerLeave={() => hover(null)}
    >
      <colgroup>
        <col className={styles.names} />
        <col span={columns.length} className={styles.column} />
      </colgroup>
      <GridHeader
        model={model}
        isWorded={isWorded}
        active={focus.active.row === HEADERS ? focus.active.column : null}
        open={open}
        hovered={hovered}
        onShowOnly={acts.onShowOnly}
        renderDefinition={acts.renderDefinition}
      />
      {sections.map((section) => (
        <GridSection key={section.id} section={section} {...rows} />
      ))}
      {roster.rows.length > 0 && (
        <RosterBand
          roster={roster}
          isActive={focus.active.row === BAND}
          onToggle={acts.onRoster}
          {...rows}
        />
      )}
    </table>
  )
}

function toShape({ columns, sections, roster }: MatrixModel) {
  const rows = sections.flatMap((section) => section.rows.map(({ actor }) => actor))
  const members = roster.isOpen ? roster.rows.map(({ actor }) => actor) : []
  const band = roster.rows.length > 0 ? [BAND] : []
  return {
    rows: [HEADERS, ...rows, ...band, ...members],
    columns: [NAMES, ...columns.map(({ id }) => id)],
  }
}
