/**
 * Lists that are kept as columns, in a fraction of the memory that objects take: an object of such a list
 * knows its row, and reads its fields from the columns.
 */
import { FIRST_CODE, type Cells, type Columns } from './columns'

/** An object of a list that is kept as columns: all that it has itself is its row. */
class View {
  readonly #row: number
  constructor(row: number) {
    this.#row = row
  }
  static rowOf(view: View): number {
    return view.#row
  }
}

/** By the list of its objects, whose rows it tells. */
export const classOf = new WeakMap<readonly object[], typeof View>()

/** Objects with the columns' fields, which are not their own: a copy with `...` has none of them. */
export function viewColumns(columns: Columns): readonly object[] {
  const Row = class extends View {}
  const list = Array.from({ length: columns.length }, (_, row) => new Row(row))
  classOf.set(list, Row)
  addColumns(list, readColumns(columns))
  return list
}

/** Columns that were read: what tells the value of a row, by field. They hold no places and steps as strings. */
export interface Readers {
  readonly length: number
  readonly readers: readonly (readonly [field: string, read: (row: number) => unknown])[]
}

export function readColumns({ length, columns }: Columns): Readers {
  const readers = columns.flatMap(({ fields, cells }) =>
    fields.map(
      (field, place) => [field, toReader(cells, fields.length === 1 ? null : place)] as const,
    ),
  )
  return { length, readers }
}

/**
 * Gives all objects of a list of `viewColumns` further fields, or others instead of those that they had.
 * Throws if the columns are not of as many objects.
 */
export function addColumns(list: readonly object[], { length, readers }: Readers): void {
  const Row = classOf.get(list)
  if (Row === undefined || list.length !== length) {
    throw new Error(`Columns of ${length} can’t be added to a list of ${list.length}.`)
  }
  for (const [field, read] of readers) {
    const get = function get(this: View) {
      return read(View.rowOf(this))
    }
    Object.defineProperty(Row.prototype, field, { get, enumerable: true, configurable: true })
  }
}

/** A copy that has the fields of an object of `viewColumns` as its own; of any other object, a copy too. */
export function toPlain<T extends object>(view: T): T {
  const fields: Partial<T> = {}
  // Those of a view are all inherited.
  for (const field in view) {
    const value = view[field]
    if (value !== undefined) fields[field] = value instanceof View ? toPlain(value) : value
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has got all of them
  return fields as T
}

/** @param place of the field in values of several; null where they are its own */
function toReader(cells: Cells, place: number | null): (row: number) => unknown {
  if ('each' in cells) {
    const { each } = cells
    return (row) => each[row]
  }
  if ('some' in cells) {
    const { some } = cells
    return (row) => some[row] ?? undefined
  }
  if ('texts' in cells) {
    const { texts, length } = cells
    return (row) => texts.slice(row * length, (row + 1) * length)
  }
  if ('lines' in cells) return toLineReader(cells.lines)
  if ('columns' in cells) {
    const objects = viewColumns(cells.columns)
    return (row) => objects[row]
  }
  return 'values' in cells ? toRecurringReader(cells, place) : toNumberReader(cells.steps)
}

// Functions of their own, so that a reader keeps nothing but what it reads.

function toLineReader(lines: string): (row: number) => string {
  const starts = [0]
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) starts.push(at + 1)
  const places = Uint32Array.from(starts)
  return (row) => lines.slice(places[row], (places[row + 1] ?? lines.length + 1) - 1)
}

function toNumberReader(steps: string): (row: number) => unknown {
  const numbers = readSteps(steps)
  return (row) => numbers[row]
}

function toRecurringReader(
  cells: Extract<Cells, { readonly values: readonly unknown[] }>,
  place: number | null,
): (row: number) => unknown {
  const values =
    place === null
      ? cells.values
      : cells.values.map((each): unknown => (Array.isArray(each) ? each[place] : undefined))
  // One more than there are values is of what an object lacks.
  const Places = values.length < 256 ? Uint8Array : Uint16Array
  const places = Places.from('at' in cells ? readCodes(cells.at) : readSteps(cells.steps))
  return (row) => values[places[row] ?? 0]
}

function readCodes(text: string): Int32Array {
  const codes = new Int32Array(text.length)
  for (let row = 0; row < text.length; row += 1) codes[row] = text.charCodeAt(row) - FIRST_CODE
  return codes
}

function readSteps(text: string): Int32Array {
  let number = 0
  return readCodes(text).map((code) => (number += code % 2 === 0 ? code / 2 : -(code + 1) / 2))
}
