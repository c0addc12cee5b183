/**
 * A list of like objects as columns: each field's name once, and values that recur once each. The
 * longest lists of a dossier are written so, which takes a fraction of the bytes. `view-columns.ts` reads them.
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

export type Cells =
  /** The value of each object. */
  | { readonly each: readonly unknown[] }
  /** The same where some have none, which stands as null. */
  | { readonly some: readonly unknown[] }
  /** The same where they are texts of one length, in UTF-16 code units: one after the other. */
  | { readonly texts: string; readonly length: number }
  /** The same where they are many texts of one line each: as strings of their own they would take twice the memory. */
  | { readonly lines: string }
  /**
   * The different values, in order of appearance, and for each object the place of its own: one
   * character, whose code is `FIRST_CODE` for the first value; the one after the last value is of what
   * an object lacks. Text packs better than a list of numbers, and is read sooner.
   */
  | { readonly values: readonly unknown[]; readonly at: string }
  /** The same where neighbours have near places: one character for the step from the place before. */
  | { readonly values: readonly unknown[]; readonly steps: string }
  /** Objects, as columns of their own. */
  | { readonly columns: Columns }
  /** Whole numbers, near to their neighbours': one character for the step from the number before. */
  | { readonly steps: string }

/** The first character that a string of JSON has as it is, whatever follows it. */
export const FIRST_CODE = '#'.charCodeAt(0)
/** From here on, two characters belong together. */
const SURROGATES = 0xd800
const MOST_VALUES = SURROGATES - FIRST_CODE
/** Fewer take little memory, and beside other texts they pack worse than as a list. */
const MANY_LINES = 50_000

/**
 * Of values that can be written as JSON. Throws for a field that some objects lack and others have as null,
 * if its values hardly recur.
 * @param together fields whose values depend on each other: kept as one where few combinations occur
 */
export function toColumns(list: readonly object[], together: readonly string[] = []): Columns {
  const names = new Set<string>()
  for (const item of list) for (const name of Object.keys(item)) names.add(name)
  const all = new Map([...names].map((name) => [name, list.map((item) => read(item, name))]))
  const joint = together.filter((name) => all.get(name)?.includes(undefined) === false)
  const combinations = list.map((item) => joint.map((name) => read(item, name)))
  const combined = joint.length > 1 ? toRecurring(combinations, 10) : null
  const columns = [...all].flatMap(([name, each]): readonly Column[] =>
    combined !== null && joint.includes(name) ? [] : [{ fields: [name], cells: toCells(each) }],
  )
  if (combined !== null) columns.push({ fields: joint, cells: combined })
  return { length: list.length, columns }
}

function read(item: object, name: string): unknown {
  return Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined
}

function toCells(each: readonly unknown[]): Cells {
  if (each.includes(undefined)) return toRecurring(each, 1) ?? toSome(each)
  return toRecurring(each, 2) ?? toNumbers(each) ?? toParts(each) ?? toDifferent(each)
}

function toSome(each: readonly unknown[]): Cells {
  if (each.includes(null)) throw new Error('A field is null in some objects and lacking in others.')
  return { some: each.map((value) => value ?? null) }
}

/** Null where a value does not recur `least` times on average: a list of the different ones saves little then. */
function toRecurring(each: readonly unknown[], least: number): Cells | null {
  const placeOf = new Map<unknown, number>()
  const placeOfObject = new Map<unknown, number>()
  const values: unknown[] = []
  const most = Math.min(each.length / least, MOST_VALUES)
  const places: number[] = []
  for (const value of each) {
    // What is no object is its own key, which takes less than its JSON.
    const isPlain = typeof value !== 'object' || value === null
    const key = isPlain ? value : JSON.stringify(value)
    const known = isPlain ? placeOf : placeOfObject
    let place = known.get(key)
    if (place === undefined) {
      place = values.length
      if (place >= most) return null
      known.set(key, place)
      values.push(value)
    }
    places.push(place)
  }
  if (placeOf.has(undefined)) return toLacking(values, places)
  const steps = toSteps(places)
  const isNear = new Set(steps).size < values.length
  return isNear && steps.every(fits)
    ? { values, steps: toText(steps) }
    : { values, at: toText(places) }
}

/** What is lacking comes after all values, since JSON has no word for it. */
function toLacking(all: readonly unknown[], places: readonly number[]): Cells {
  const lacking = all.indexOf(undefined)
  const values = all.filter((value) => value !== undefined)
  const moved = places.map((place) =>
    place === lacking ? values.length : place - Number(place > lacking),
  )
  return { values, at: toText(moved) }
}

/** Null where they are no objects. */
function toParts(each: readonly unknown[]): Cells | null {
  const objects = each.filter(isObject)
  return objects.length < each.length ? null : { columns: toColumns(objects) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
  if (each.every(isOfLength)) return { texts: each.join(''), length }
  return each.length >= MANY_LINES && each.every(isLine) ? { lines: each.join('\n') } : { each }
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && !value.includes('\n')
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
