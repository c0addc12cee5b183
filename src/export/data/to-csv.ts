/** A table as CSV that spreadsheets open directly. */
import Papa from 'papaparse'
import type { TableId } from '../../model/data-file'
import { toCsvFields, toCsvRows } from './csv-table'
import type { Exported, ExportFrame } from './export-frame'
import { TABLES, type Row } from './fields/tables'

/** What stands between the cells of a row. */
export type CsvDelimiter = ',' | ';'

/** Byte order mark; without it, spreadsheets assume the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * One row per thing, after a header with the fields' names, the same in every language. RFC 4180:
 * CR LF between rows, quotes doubled, commas unless another delimiter is asked for; UTF-8 with a byte
 * order mark. None after the last row: papaparse takes what follows it for a row of one cell when it
 * guesses the delimiter, and then prefers the semicolons in our cells.
 * Lists have their field's delimiter between the values; unknown is empty.
 */
export function toCsv(
  id: TableId,
  exported: Exported,
  frame: ExportFrame,
  delimiter: CsvDelimiter = ',',
): string {
  return writeCsv(id, TABLES[id].toRows(exported, frame), delimiter)
}

/** The same of rows that are there already. */
export function writeCsv(id: TableId, rows: readonly Row[], delimiter: CsvDelimiter = ','): string {
  const table = [toCsvFields(id).map(({ name }) => name), ...toCsvRows(id, rows)]
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { newline: '\r\n', delimiter })}`
}
