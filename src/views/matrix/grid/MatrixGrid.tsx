import { useMemo, useRef } from 'react'
import type { CellRef } from '../../../selection/selection'
import { GridHeader } from './GridHeader'
import { GridSection } from './GridSection'
import styles from './MatrixGrid.module.css'
import type { MatrixIntents, MatrixEmphasis, RenderHead } from '../matrix-intents'
import type { MatrixModel } from '../model/matrix-model'
import { hasWords } from './has-words'
import { BAND, HEADERS, NAMES } from './move-in-grid'
import { RosterBand } from './RosterBand'
import { toCellAt, toTopicAt, useGridFocus } from './use-grid-focus'
import { useCellInSight } from './use-cell-in-sight'
import { useFirstMarkInSight } from './use-first-mark-in-sight'
import { useKeptRows } from './use-kept-rows'
import { useRowsInTurn } from './use-rows-in-turn'

interface MatrixGridProps {
  readonly model: MatrixModel
  readonly titleId: string
  readonly emphasis: MatrixEmphasis
  readonly intents: MatrixIntents
  readonly renderHead: RenderHead
}

/**
 * The table as an ARIA grid. Events are handled on the table, so that its hundreds of cells need no
 * handlers and a row re-renders only when something in it changes.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { model, titleId, emphasis, intents, renderHead } = props
  const { open, hovered } = emphasis
  const { columns, roster } = model
  const shape = useMemo(() => toShape(model), [model])
  const focus = useGridFocus(shape, emphasis.pointed)
  const table = useRef<HTMLTableElement>(null)
  const kept = useKeptRows(table, model.sections)
  const sections = useRowsInTurn(kept, emphasis.pointed?.actor ?? null)
  useCellInSight(table, emphasis.pointed)
  useFirstMarkInSight(table, model, {
    isWhole: sections === kept,
    isCellOpen: emphasis.pointed !== null,
  })
  const lastHovered = useRef<CellRef | null>(null)
  const hover = (cell: CellRef | null) => {
    const last = lastHovered.current
    if (cell?.actor === last?.actor && cell?.commitment === last?.commitment) return
    lastHovered.current = cell
    intents.hoverCell(cell)
  }
  const look = {
    columns,
    emphasis: emphasis.cells,
    open,
    active: focus.active,
    participants: emphasis.participants,
    renderHead,
  }
  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA Authoring Practices' own grids are tables
      role="grid"
      aria-labelledby={titleId}
      className={styles.grid}
      data-worded={hasWords(columns) || undefined}
      style={{ '--columns': columns.length }}
      onClick={({ target }) => {
        const cell = toCellAt(target)
        if (cell !== null) intents.openCell(cell.actor, cell.commitment, toTopicAt(target))
      }}
      onKeyDown={(event) => {
        focus.onKeyDown(event)
        const cell = toCellAt(event.target)
        if (cell === null) return
        if (event.key === 'Escape' && open !== null) intents.closeCell()
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        intents.openCell(cell.actor, cell.commitment)
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
        active={focus.active.row === HEADERS ? focus.active.column : null}
        open={open}
        hovered={hovered}
        renderHead={renderHead}
      />
      {sections.map((section) => (
        <GridSection key={section.id} section={section} look={look} />
      ))}
      {roster.rows.length > 0 && (
        <RosterBand
          roster={roster}
          isActive={focus.active.row === BAND}
          onToggle={intents.toggleRoster}
          look={look}
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
