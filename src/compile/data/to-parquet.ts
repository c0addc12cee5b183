/** A table as Parquet: dates as DATE, lists as LIST, everything else as its own type. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell, Field, FieldType } from '../../export/data/fields/field'
import type { Row } from '../../export/data/fields/tables'

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number]

const STRING = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const
const TYPES: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
  text: STRING,
  edtf: STRING,
  link: STRING,
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

/** The same rows always give the same bytes. */
export function toParquet(fields: readonly Field[], rows: readonly Row[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'root', num_children: fields.length }, ...fields.flatMap(toSchema)],
      columnData: fields.map(({ name, type }, index) => ({
        name,
        data: rows.map((row) => toValue(row[index] ?? null, type)),
      })),
    }),
  )
}

/** A list is three levels, by the Parquet format's rule for lists that hold no null. */
function toSchema({ name, type, delimiter, isRequired }: Field): readonly SchemaElement[] {
  if (delimiter === null) {
    return [{ name, ...TYPES[type], repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL' }]
  }
  return [
    {
      name,
      repetition_type: 'REQUIRED',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TYPES[type], repetition_type: 'REQUIRED' },
  ]
}

function toValue(cell: Cell, type: FieldType): Cell | Date {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
}
