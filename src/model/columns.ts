/**
 * A list of like objects as columns: each field's name once, and values that recur once each. The
 * statements of a dossier are written so, which takes a fraction of the bytes; and they are kept so, in a
 * fraction of the memory: an object of such a list knows its row, and reads its fields from the columns.
 * Law: the objects of viewColumns(toColumns(list)) have the fields of those of the list.
 */

export interface Columns {
  readonly length: number
  readonly columns: readonly Column[]
}

interface Column {
  /** Several where their values are kept together: each value is then a list of one for each field. */
  readonly fields: readonly string[]
  readonly cells: Cells
}

type Cells =
  /** The value of each object. */
  | { readonly each: readonly unknown[] }
  /** The same where they are texts of one length, in UTF-16 code units: one after the other. */
  | { readonly texts: string; readonly length: number }
  /**
   * The different values, in order of appearance, and for each object the place of its own: one
   * character, whose code is `FIRST_CODE` for the first value. Text packs better than a list of numbers,
   * and is read sooner.
   */
  | { readonly values: readonly unknown[]; readonly at: string }
  /** The same where neighbours have near places: one character for the step from the place before. */
  | { readonly values: readonly unknown[]; readonly steps: string }
  /** Whole numbers, near to their neighbours': one character for the step from the number before. */
  | { readonly steps: string }

/** The first character that a string of JSON has as it is, whatever follows it. */
const FIRST_CODE = '#'.charCodeAt(0)
/** From here on, two characters belong together. */
const SURROGATES = 0xd800
const MOST_VALUES = SURROGATES - FIRST_CODE

/**
 * Of values that can be written as JSON. Throws if the objects don't all have the same fields.
 * @param together fields whose values depend on each other: kept as one where few combinations occur
 */
export function toColumns(list: readonly object[], together: readonly string[] = []): Columns {
  const names = Object.keys(list[0] ?? {})
  const rows = list.map((item) => {
    const entries = Object.entries(item)
    if (entries.length !== names.length || !names.every((name) => Object.hasOwn(item, name))) {
      const found = entries.map(([name]) => name).join()
      throw new Error(`Not all objects of the list have the same fields: ${found}.`)
    }
    return new Map<string, unknown>(entries)
  })
  const joint = together.filter((name) => names.includes(name))
  const combined = toRecurring(
    rows.map((row) => joint.map((name) => row.get(name))),
    10,
  )
  const apart = combined === null ? names : names.filter((name) => !joint.includes(name))
  const columns = apart.map((name): Column => {
    const each = rows.map((row) => row.get(name))
    return { fields: [name], cells: toRecurring(each, 2) ?? toNumbers(each) ?? toDifferent(each) }
  })
  if (combined !== null && joint.length > 0) columns.push({ fields: joint, cells: combined })
  return { length: list.length, columns }
}

/** Null where a value does not recur `least` times on average: a list of the different ones saves little then. */
function toRecurring(each: readonly unknown[], least: number): Cells | null {
  const placeOf = new Map<string, number>()
  const values: unknown[] = []
  const most = Math.min(each.length / least, MOST_VALUES)
  const places: number[] = []
  for (const value of each) {
    const key = JSON.stringify(value)
    let place = placeOf.get(key)
    if (place === undefined) {
      place = values.length
      if (place >= most) return null
      placeOf.set(key, place)
      values.push(value)
    }
    places.push(place)
  }
  const steps = toSteps(places)
  const isNear = new Set(steps).size < values.length
  return isNear && steps.every(fits)
    ? { values, steps: toText(steps) }
    : { values, at: toText(places) }
}

/** Null where they are no whole numbers, or far from each other. */
function toNumbers(each: readonly unknown[]): Cells | null {
  if (each.length === 0 || !each.every((value) => Number.isSafeInteger(value))) return null
  const steps = toSteps(each.map(Number))
  return steps.every(fits) ? { steps: toText(steps) } : null
}

function toDifferent(each: readonly unknown[]): Cells {
  const [first] = each
  if (typeof first !== 'string' || first === '') return { each }
  const { length } = first
  const isOfLength = (value: unknown) => typeof value === 'string' && value.length === length
  return each.every(isOfLength) ? { texts: each.join(''), length } : { each }
}

function toText(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(FIRST_CODE + number)).join('')
}

/** From one number to the next, beginning at 0: 0, −1, 1, −2 … are written as 0, 1, 2, 3 … */
function toSteps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, row) => {
    const step = number - (numbers[row - 1] ?? 0)
    return step < 0 ? -2 * step - 1 : 2 * step
  })
}

function fits(code: number): boolean {
  return code < MOST_VALUES
}

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

const classOf = new WeakMap<readonly object[], typeof View>()

/** Objects with the columns' fields, which are not their own: a copy with `...` has none of them. */
export function viewColumns(columns: Columns): readonly object[] {
  const Row = class extends View {}
  const list = Array.from({ length: columns.length }, (_, row) => new Row(row))
  classOf.set(list, Row)
  addColumns(list, columns)
  return list
}

/**
 * Gives all objects of a list of `viewColumns` further fields, or others instead of those that they had.
 * Throws if the columns are not of as many objects.
 */
export function addColumns(list: readonly object[], { length, columns }: Columns): void {
  const Row = classOf.get(list)
  if (Row === undefined || list.length !== length) {
    throw new Error(`Columns of ${length} can’t be added to a list of ${list.length}.`)
  }
  for (const { fields, cells } of columns) {
    for (const [place, field] of fields.entries()) {
      const read = toReader(cells, fields.length === 1 ? null : place)
      const get = function get(this: View) {
        return read(View.rowOf(this))
      }
      Object.defineProperty(Row.prototype, field, { get, enumerable: true, configurable: true })
    }
  }
}

/** A copy that has the fields of an object of `viewColumns` as its own; of any other object, a copy too. */
export function toPlain<T extends object>(view: T): T {
  const fields: Partial<T> = {}
  // Those of a view are all inherited.
  for (const field in view) fields[field] = view[field]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has got all of them
  return fields as T
}

/** @param place of the field in values of several; null where they are its own */
function toReader(cells: Cells, place: number | null): (row: number) => unknown {
  if ('each' in cells) return (row) => cells.each[row]
  if ('texts' in cells) {
    const { texts, length } = cells
    return (row) => texts.slice(row * length, (row + 1) * length)
  }
  const numbers = 'at' in cells ? readCodes(cells.at) : readSteps(cells.steps)
  if (!('values' in cells)) return (row) => numbers[row]
  const values =
    place === null
      ? cells.values
      : cells.values.map((each): unknown => (Array.isArray(each) ? each[place] : undefined))
  const places = Uint16Array.from(numbers)
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
