/** Statements as JSON with the fields of the table, for programs that need no more than the rows. */
import { SITE } from '../site'
import type { Exported, ExportFrame } from './export-frame'
import { TABLES } from './fields/tables'

/** An object for each statement, keyed by field, within metadata about its source. */
export function toRowsJson(exported: Exported, frame: ExportFrame): string {
  const { fields, toRows } = TABLES.statements
  const { link, version } = frame
  const statements = toRows(exported, frame).map((row) =>
    Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null])),
  )
  return `${JSON.stringify({ title: SITE, link, version, statements }, null, 2)}\n`
}
