/** Statements as a table that spreadsheets open as it is. */
import Papa from 'papaparse'
import type { Language } from '../model/vocabulary'
import { csvColumns, toCsvCells } from './csv-columns'
import type { Exported, ExportFrame } from './export-frame'

/** Without it, spreadsheets take UTF-8 for their system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * Cells that a spreadsheet would run as a formula, also by their full-width signs, and those that
 * start with a tab or a line break, behind which a formula may hide. They get an apostrophe in front.
 * Our own, because papaparse's rule knows neither those signs nor a line feed.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

/**
 * One row for each statement, after a row of names in the reader's language. RFC 4180: commas,
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
