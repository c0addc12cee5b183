/** Statements as JSON with the fields of the table, for programs that need no more than the rows. */
import { SITE } from '../site'
import type { ExportFrame } from './export-frame'
import { TABLES, type Row } from './fields/tables'

/** An object for each row of the table, keyed by field, within metadata about its source. */
export function toRowsJson(rows: readonly Row[], { link, version }: ExportFrame): string {
  const { fields } = TABLES.statements
  const statements = rows.map((row) =>
    Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null])),
  )
  return `${JSON.stringify({ title: SITE, link, version, statements }, null, 2)}\n`
}
