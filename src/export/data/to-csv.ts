/** A table as CSV that spreadsheets open directly. */
import Papa from 'papaparse'
import type { Exported, ExportFrame } from './export-frame'
import { toCellText } from './fields/field'
import { TABLES } from './fields/tables'
import type { TableId } from '../../model/data-file'

/** Byte order mark; without it, spreadsheets assume the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * Cells that a spreadsheet would run as a formula, including by full-width signs, and cells that
 * start with a tab or line break, which may hide a formula. They get a leading apostrophe.
 * Written here because papaparse's rule covers neither those signs nor a line feed.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

/**
 * One row per thing, after a header with the fields' names, the same in every language. RFC 4180:
 * commas, CR LF, quotes doubled; UTF-8 with a byte order mark. Lists have their field's delimiter
 * between the values; unknown is empty.
 */
export function toCsv(id: TableId, exported: Exported, frame: ExportFrame): string {
  const { fields, toRows } = TABLES[id]
  const table = [
    fields.map(({ name }) => name),
    ...toRows(exported, frame).map((row) =>
      row.map((cell, index) => toCellText(cell, fields[index])),
    ),
  ]
  const csv = Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })
  return `${BYTE_ORDER_MARK}${csv}\r\n`
}
