/** A table as it stands in CSV: its fields and one more, and its rows as text. */
import type { TableId } from '../../model/data-file'
import { BETWEEN, toCellText, type Field } from './fields/field'
import { TABLES, type Row } from './fields/tables'

/**
 * Cells that a spreadsheet would run as a formula, including by full-width signs, and cells that
 * start with a tab or line break, which may hide a formula. They get a leading apostrophe.
 * Written here because papaparse's rule covers neither those signs nor a line feed, and doesn't say
 * which cells it has changed.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

const GUARDED: Field = {
  name: 'guarded',
  type: 'text',
  title: { en: 'Guarded fields', vi: 'Cột có thêm dấu nháy' },
  description: {
    en: 'Fields of this row that begin like a formula: CSV has an apostrophe before them, which is not part of the text. Only CSV has this field.',
    vi: 'Những cột của dòng này bắt đầu giống công thức: trong CSV có dấu nháy đơn ở đầu, không thuộc văn bản. Chỉ CSV có cột này.',
  },
  source: 'computed',
  delimiter: BETWEEN,
  isRequired: false,
  vocabulary: null,
  unit: null,
  language: null,
}

/** In the order of the columns. */
export function toCsvFields(id: TableId): readonly Field[] {
  return [...TABLES[id].fields, GUARDED]
}

/** One text for each field; cells that begin like a formula are guarded, and the last one names them. */
export function toCsvRows(id: TableId, rows: readonly Row[]): readonly (readonly string[])[] {
  const fields: readonly Field[] = TABLES[id].fields
  return rows.map((row) => {
    const guarded: string[] = []
    const texts = row.map((cell, index) => {
      const text = toCellText(cell, fields[index])
      if (!FORMULA.test(text)) return text
      guarded.push(fields[index]?.name ?? '')
      return `'${text}`
    })
    return [...texts, guarded.join(BETWEEN)]
  })
}
