import { Glyph } from '../../../ui/marks/StanceMark'
import styles from './CellMark.module.css'
import { CellShape } from './CellShape'
import type { DrawnCell } from '../model/signs'

/** A cell's drawing inline, with a mark 1 em high. Decorative: the cell has its own text. */
export function CellMark({ cell }: { readonly cell: DrawnCell }) {
  return (
    <Glyph className={cell.parts.length > 1 ? styles.divided : styles.cell}>
      <CellShape cell={cell} />
    </Glyph>
  )
}
