/** Where every object of the parsed seeds was written, so that a law can say so without carrying paths about. */
import type { Place } from './problem'

/** What a YAML node knows of its place: its own, and those of its entries' keys and values. */
interface Written {
  readonly own: Place
  readonly keys: ReadonlyMap<string, Place>
  readonly values: ReadonlyMap<string, Place>
}

/** Places by identity of the parsed objects and arrays. */
export class Places {
  private readonly written = new WeakMap<object, Written>()

  record(object: object, written: Written): void {
    this.written.set(object, written)
  }

  /** The place of an object, or of the value under one of its keys or indices. */
  of(object: object, key?: string | number): Place {
    const written = this.find(object)
    return key === undefined ? written.own : (written.values.get(String(key)) ?? written.own)
  }

  ofKey(object: object, key: string): Place {
    const written = this.find(object)
    return written.keys.get(key) ?? written.own
  }

  private find(object: object): Written {
    const written = this.written.get(object)
    if (written === undefined) throw new Error('An object that was not read from the seeds.')
    return written
  }
}
