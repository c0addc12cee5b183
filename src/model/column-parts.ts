/** Fields of a list of `viewColumns` whose columns come in parts. A file of its own, as no first load has any. */
import type { Columns } from './columns'
import { classOf, viewColumns } from './view-columns'

/**
 * Gives all objects of a list of `viewColumns` further fields, and returns what adds the part of the rows
 * given, in their order. Where a field's part is not there, `ask` is called with the row, and is to throw.
 */
export function addParts(
  list: readonly object[],
  fields: readonly string[],
  ask: (row: number) => never,
): (rows: readonly number[] | Int32Array, columns: Columns) => void {
  const Row = classOf.get(list)
  if (Row === undefined) throw new Error('Parts can only be added to a list of columns.')
  const parts: (readonly object[])[] = []
  const partOf = new Int32Array(list.length).fill(-1)
  const placeOf = new Int32Array(list.length)
  for (const field of fields) {
    const get = function get(this: InstanceType<typeof Row>): unknown {
      const row = Row.rowOf(this)
      const part = parts[partOf[row] ?? -1]
      return part === undefined ? ask(row) : Reflect.get(part[placeOf[row] ?? 0] ?? {}, field)
    }
    Object.defineProperty(Row.prototype, field, { get, enumerable: true, configurable: true })
  }
  return (rows, columns) => {
    if (rows.length !== columns.length) {
      throw new Error(`A part of ${columns.length} can’t be added for ${rows.length} rows.`)
    }
    const part = parts.push(viewColumns(columns)) - 1
    for (const [place, row] of rows.entries()) {
      partOf[row] = part
      placeOf[row] = place
    }
  }
}

/** The row of an object of a list of `viewColumns`; undefined of any other. */
export function findRow(list: readonly object[], object: object): number | undefined {
  const Row = classOf.get(list)
  return Row !== undefined && object instanceof Row ? Row.rowOf(object) : undefined
}
