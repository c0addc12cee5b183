import { useLanguage } from '../../../language/LanguageContext'
import type { CellRef } from '../../../selection/selection'
import { CellMark } from '../cell/CellMark'
import type { MatrixModel } from '../model/matrix-model'
import styles from './Readout.module.css'
import { toWordsOf } from '../model/to-cell-words'

interface ReadoutProps {
  readonly model: MatrixModel
  readonly hovered: CellRef | null
}

/** Describes the hovered or focused cell in the empty corner. Visual only: the cell has its own name. */
export function Readout({ model: { sections, roster, columns }, hovered }: ReadoutProps) {
  const language = useLanguage()
  const row = [...sections.flatMap(({ rows }) => rows), ...roster.rows].find(
    ({ actor }) => actor === hovered?.actor,
  )
  const column = columns.find(({ id }) => id === hovered?.commitment)
  if (row === undefined || column === undefined) return null
  const cell = row.cells.get(column.id)
  return (
    <div className={styles.readout} aria-hidden="true">
      <div className={styles.text}>
        <p className={styles.place}>
          {row.short}
          <span>{column.name}</span>
        </p>
        <p>
          {cell !== undefined && <CellMark cell={{ ...cell, signs: [] }} />}{' '}
          {toWordsOf(row, column.id, language)}
        </p>
      </div>
    </div>
  )
}
