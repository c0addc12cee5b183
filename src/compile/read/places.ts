/** Where each object of the parsed seeds is written, so that laws need not pass paths around. */
import type { Place } from '../problem'

/** Where an object and what it holds are written, in UTF-16 units from the start of the file. */
export interface Offsets {
  readonly file: SeedText
  readonly own: number
  /** In the order of `ofKeys` and `ofValues`; null for a list. */
  readonly keys: readonly string[] | null
  readonly ofKeys: readonly number[]
  readonly ofValues: readonly number[]
}

/** Reads a file once more, and records where everything in what it returns is written. */
type ReadAgain = () => unknown

/**
 * Places by identity of the parsed objects and arrays. Most files have nothing wrong with them, so that no
 * place in them is ever asked for: of these, places are only looked for when one is, and then all of the file.
 */
export class Places {
  private readonly offsets = new WeakMap<object, Offsets>()
  /** By path. Which objects each holds is not known yet. */
  private readonly unseen = new Map<string, Unplaced>()
  private readonly files = new WeakMap<object, Unplaced>()

  record(object: object, offsets: Offsets): void {
    this.offsets.set(object, offsets)
  }

  /** Of a file that was read as `value`, which never changes. */
  recordLater(file: string, value: object, readAgain: ReadAgain): void {
    // What the file was before may be so again.
    this.see(file)
    this.unseen.set(file, { value, readAgain })
  }

  /** The place of an object, or of the value at one of its keys or indices. */
  of(object: object, key?: string | number): Place {
    const { file, own, keys, ofValues } = this.find(object)
    return file.placeOf((key === undefined ? undefined : ofValues[toIndex(keys, key)]) ?? own)
  }

  ofKey(object: object, key: string): Place {
    const { file, own, keys, ofKeys } = this.find(object)
    return file.placeOf(ofKeys[toIndex(keys, key)] ?? own)
  }

  private find(object: object): Offsets {
    if (!this.offsets.has(object)) this.locate(object)
    const offsets = this.offsets.get(object)
    if (offsets === undefined) throw new Error('This object was not read from the seeds.')
    return offsets
  }

  private locate(object: object): void {
    for (const file of this.unseen.keys()) this.see(file)
    const file = this.files.get(object)
    if (file !== undefined) this.copy(file.readAgain(), file.value)
  }

  private see(path: string): void {
    const file = this.unseen.get(path)
    if (file === undefined) return
    for (const held of listObjects(file.value)) this.files.set(held, file)
    this.unseen.delete(path)
  }

  /** `to` is as `from` is, whose places are recorded. */
  private copy(from: unknown, to: unknown): void {
    if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return
    this.record(to, this.find(from))
    for (const key of Object.keys(from)) this.copy(Reflect.get(from, key), Reflect.get(to, key))
  }
}

interface Unplaced {
  readonly value: object
  readonly readAgain: ReadAgain
}

function* listObjects(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const held of Object.values(value)) yield* listObjects(held)
}

/** -1 if there is no such key. */
function toIndex(keys: readonly string[] | null, key: string | number): number {
  return keys === null ? Number(key) : keys.indexOf(String(key))
}

/** The text of a file, with its lines. */
export class SeedText {
  private starts: readonly number[] | null = null

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** @param offset in UTF-16 units; the place counts lines and columns from 1, in UTF-16 units too */
  placeOf(offset: number): Place {
    this.starts ??= [0, ...[...this.text.matchAll(/\n/gu)].map(({ index }) => index + 1)]
    let [low, high] = [0, this.starts.length]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { file: this.file, line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 }
  }
}
