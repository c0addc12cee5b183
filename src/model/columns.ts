/**
 * A list of like objects as columns: each field's name once, and values that recur once each. The
 * statements of a dossier are written so: it takes a fraction of the bytes, and of the memory once it
 * is read, since statements then share their dates and lists.
 * Law: fromColumns(toColumns(list)) = list.
 */

export interface Columns {
  readonly length: number
  /** In the order of the objects' fields. */
  readonly fields: Readonly<Record<string, Column>>
}

type Column =
  /** The value of each object. */
  | { readonly each: readonly unknown[] }
  /** The same where they are texts of one length, in UTF-16 code units: one after the other. */
  | { readonly texts: string; readonly length: number }
  /**
   * The different values, in order of appearance, and for each object the place of its own: one
   * character of `at`, whose code is `FIRST_CODE` for the first value. Text packs better than a list of
   * numbers, and is read sooner.
   */
  | { readonly values: readonly unknown[]; readonly at: string }

/** The first character that a string of JSON has as it is, whatever follows it. */
const FIRST_CODE = '#'.charCodeAt(0)
/** From here on, two characters belong together. */
const SURROGATES = 0xd800

/** Of values that can be written as JSON. Throws if the objects don't all have the same fields. */
export function toColumns(list: readonly object[]): Columns {
  const names = Object.keys(list[0] ?? {})
  const rows = list.map((item) => {
    const entries = Object.entries(item)
    if (entries.length !== names.length || !names.every((name) => Object.hasOwn(item, name))) {
      const found = entries.map(([name]) => name).join()
      throw new Error(`Not all objects of the list have the same fields: ${found}.`)
    }
    return new Map<string, unknown>(entries)
  })
  const fields = names.map((name) => [name, toColumn(rows.map((row) => row.get(name)))] as const)
  return { length: list.length, fields: Object.fromEntries(fields) }
}

/** Values that recur are the same object. */
export function fromColumns({ length, fields }: Columns): readonly object[] {
  const columns = Object.entries(fields)
  // A copy of an object with all fields is smaller, and sooner made, than one that gets them one by one.
  const template: Record<string, unknown> = Object.fromEntries(
    columns.map(([name]) => [name, null]),
  )
  return Array.from({ length }, (_, row) => {
    const item = { ...template }
    for (const [name, column] of columns) item[name] = readColumn(column, row)
    return item
  })
}

function readColumn(column: Column, row: number): unknown {
  if ('at' in column) return column.values[column.at.charCodeAt(row) - FIRST_CODE]
  if ('each' in column) return column.each[row]
  return column.texts.slice(row * column.length, (row + 1) * column.length)
}

function toColumn(each: readonly unknown[]): Column {
  const places = new Map<string, number>()
  const values: unknown[] = []
  const at: string[] = []
  const most = Math.min(each.length / 2, SURROGATES - FIRST_CODE)
  for (const value of each) {
    const key = JSON.stringify(value)
    let place = places.get(key)
    if (place === undefined) {
      place = values.length
      // Where most differ, a list of the different ones saves nothing.
      if (place >= most) return toDifferent(each)
      places.set(key, place)
      values.push(value)
    }
    at.push(String.fromCharCode(FIRST_CODE + place))
  }
  return { values, at: at.join('') }
}

function toDifferent(each: readonly unknown[]): Column {
  const [first] = each
  if (typeof first !== 'string' || first === '') return { each }
  const { length } = first
  const isOfLength = (value: unknown) => typeof value === 'string' && value.length === length
  return each.every(isOfLength) ? { texts: each.join(''), length } : { each }
}
