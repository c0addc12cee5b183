/** Statements as a table that spreadsheets open directly. */
import Papa from 'papaparse'
import type { Language } from '../../model/vocabulary'
import { csvColumns, toCsvCells } from './csv-columns'
import type { Exported, ExportFrame } from './export-frame'

/** Byte order mark; without it, spreadsheets assume the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * Cells that a spreadsheet would run as a formula, including by full-width signs, and cells that
 * start with a tab or line break, which may hide a formula. They get a leading apostrophe.
 * Written here because papaparse's rule covers neither those signs nor a line feed.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

/**
 * One row per statement, after a header in the reader's language. RFC 4180: commas,
 * CR LF, quotes doubled; UTF-8 with a byte order mark.
 */
export function toCsv(
  { dossier, statements }: Exported,
  frame: ExportFrame,
  language: Language,
): string {
  const table = [
    csvColumns.map(({ name }) => name[language]),
    ...statements.map((statement) => [...toCsvCells(dossier, statement, frame, language)]),
  ]
  const csv = Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })
  return `${BYTE_ORDER_MARK}${csv}\r\n`
}
